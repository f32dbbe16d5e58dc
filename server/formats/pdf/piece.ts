/** A run of letters as it is printed, on a page turned upright. All measures in points, `y` downwards. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Baseline. */
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  rightToLeft: boolean;
  /** A blank stands before it. */
  spaced: boolean;
  /** What the file's tags say of it: `Artifact`, `H1`. */
  tag?: string;
}

export interface PageText {
  pieces: Piece[];
  /** Printed at another angle than most of the page. */
  turned: Piece[];
  top: number;
  bottom: number;
}
