/** A plan of our own invention, laid out the way public plans are, and the outline that a careful reader finds in it. */
export interface Plan {
  /** Name of the file, whose ending says how it is read. */
  file: string;
  content: string | (() => Promise<Uint8Array>);
  /** A concept a line: two blanks for each level above, its printed code in brackets if it has one, its title. Empty where there is none. */
  outline: string;
}
