import { parentPort, workerData } from 'node:worker_threads';
import { pictureOfNodes } from '../support/pictures.ts';
import { timed } from './timed.ts';
import { type StockTask, stockLayouts } from './stockLayouts.ts';

/** One stock layout in a thread of its own, so that it can be ended where it finds none. */
const { name, size, page } = workerData as StockTask;
const place = stockLayouts[name];
if (!place) throw new Error(`There is no layout "${name}"`);
// The first call pays for compiling.
place(pictureOfNodes(60), page);
const picture = pictureOfNodes(size);
parentPort?.postMessage(timed(() => place(picture, page)));
