/** The part of svgcanvas that the export uses; the package has no types. */
declare module 'svgcanvas' {
  export class Context {
    constructor(width: number, height: number);
    fillStyle: string;
    fillRect(x: number, y: number, width: number, height: number): void;
    translate(x: number, y: number): void;
    getSerializedSvg(): string;
  }
}
