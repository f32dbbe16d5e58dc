import { pictureOfNodes } from '../support/pictures.ts';
import { timed } from './timed.ts';
import { type StockTask, stockLayouts } from './stockLayouts.ts';

/** One stock layout in a process of its own, so that it can be ended where it finds none. */
process.once('message', ({ name, size, page }: StockTask) => {
  const place = stockLayouts[name];
  if (!place) throw new Error(`There is no layout "${name}"`);
  // The first call pays for compiling.
  place(pictureOfNodes(60), page);
  const picture = pictureOfNodes(size);
  process.send?.(timed(() => place(picture, page)));
});
