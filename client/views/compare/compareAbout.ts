import { countingSummary } from '../../components/countingSummary.ts';
import type { AboutLine } from '../../files/about.ts';
import type { Counting } from '../../state/counting.ts';
import { judgedBy } from '../../words.ts';

interface Asked {
  left: string;
  right: string;
  against: string;
  /** The chosen level, in words. */
  words: string;
  counting: Counting;
  version: string;
  date: string;
  address: string;
}

/** What was compared, and in which graph, as lines of a sheet that has to stand alone. */
export const compareAbout = ({ left, right, against, words, counting, version, date, address }: Asked): AboutLine[] => [
  ['First', left],
  ['Second', right],
  ['Against', against],
  ['Level', words],
  ['What counts', `${countingSummary(counting)}${counting.crossCutting ? '' : '; claims made for a whole set alike are left out'}`],
  ['Judged by', judgedBy],
  ['Graph version', version],
  ['Date', date],
  ['Address', address],
];
