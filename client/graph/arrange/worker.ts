import type { Picture } from '../picture.ts';
import { arrange, type Arranged, type Manner } from './arrange.ts';

/** What the page asks, and what it hears: how far it is, then the end. */
export interface Question {
  id: number;
  picture: Picture;
  manner: Manner;
}
export type Answer = { id: number } & ({ share: number } | { arranged: Arranged } | { failed: string });

self.onmessage = ({ data: { id, picture, manner } }: MessageEvent<Question>) => {
  const say = (answer: Answer): void => self.postMessage(answer);
  say({ id, share: 0 });
  try {
    say({ id, arranged: arrange(picture, manner, (share) => say({ id, share })) });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};
