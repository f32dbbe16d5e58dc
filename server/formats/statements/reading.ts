import { Refused, type Block, type Limits, type Place, type Problem, type Source, type Statements } from '../model.ts';

/** Errors, and warnings, beyond this number are counted, not listed. */
const listed = 1000;

/** Longest part of a value that a problem shows. */
const shown = 200;

export const cut = (value: string, length = shown) => (value.length > length ? `${value.slice(0, length)}…` : value);
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a reader has found in a file so far: its records as blocks, what was left out, what is wrong. */
export class Reading {
  readonly blocks: Block[] = [];
  private readonly problems: Problem[] = [];
  private readonly leftOut = new Map<number, string | undefined>();
  private readonly listedOf = { error: 0, warning: 0 };
  private readonly unlisted = { error: 0, warning: 0 };

  constructor(
    private readonly limits: Limits,
    private readonly what: string,
  ) {}

  /** Adds a record and answers its index. Throws `Refused` beyond the limit of rows. */
  add(block: Block): number {
    if (this.blocks.length >= this.limits.rows) {
      throw new Refused(`The file has more than ${this.limits.rows} ${this.what}, the most that is read. Divide it into several files.`, block.place);
    }
    return this.blocks.push({ ...block, text: oneLine(block.text) }) - 1;
  }

  /** Says that nothing was made of a record, and why where there is a reason to tell. */
  leaveOut(index: number, reason?: string): void {
    this.leftOut.set(index, reason);
  }

  error(place: Place, message: string, value?: string): void {
    this.report({ place, severity: 'error', message, ...(value !== undefined && { value: cut(value) }) });
  }

  warn(place: Place, message: string, value?: string): void {
    this.report({ place, severity: 'warning', message, ...(value !== undefined && { value: cut(value) }) });
  }

  private report(problem: Problem): void {
    const already = this.listedOf[problem.severity];
    if (already >= listed) this.unlisted[problem.severity] += 1;
    else {
      this.listedOf[problem.severity] += 1;
      this.problems.push(problem);
    }
  }

  toSource(statements: Statements, file: number): Source {
    const unrecognised = [...this.leftOut.keys()].sort((a, b) => a - b);
    const reasons = Object.fromEntries([...this.leftOut].flatMap(([index, reason]) => (reason === undefined ? [] : [[String(index), reason]])));
    const rest = (['error', 'warning'] as const).flatMap((severity): Problem[] => {
      const count = this.unlisted[severity];
      return count > 0 ? [{ place: { file }, severity, message: `${count} further ${severity}s are not listed: mend those above and read the file again.` }] : [];
    });
    return { as: 'statements', statements, blocks: this.blocks, unrecognised, reasons, problems: [...this.problems, ...rest] };
  }
}

/** Throws `Refused` for a file that is empty or larger than the limit. */
export function requireSize(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length > limits.bytes) throw new Refused(`The file has ${bytes.length} bytes; the most that is read is ${limits.bytes}.`);
  if (bytes.length === 0) throw new Refused('The file is empty.');
}
