import { attribute, type Element, numberOf } from './tree.ts';
import { printedNumber } from './numbers.ts';

interface OpenList {
  ordered: boolean;
  type: string | undefined;
  next: number;
  step: 1 | -1;
}

/** Lists that are open, and the number of their next item. */
export class Lists {
  private readonly open: OpenList[] = [];

  get depth(): number {
    return this.open.length;
  }

  begin(list: Element): void {
    const reversed = attribute(list, 'reversed') !== undefined;
    const items = reversed ? list.childNodes.filter((node) => node.nodeName === 'li').length : 1;
    this.open.push({ ordered: list.tagName === 'ol', type: attribute(list, 'type'), next: numberOf(list, 'start') ?? items, step: reversed ? -1 : 1 });
  }

  end(): void {
    this.open.pop();
  }

  /** The number that stands before an item; nothing in a list with bullets. */
  numberOf(item: Element): string | undefined {
    const list = this.open.at(-1);
    if (!list?.ordered) return undefined;
    const value = numberOf(item, 'value') ?? list.next;
    list.next = value + list.step;
    return printedNumber(value, attribute(item, 'type') ?? list.type);
  }
}
