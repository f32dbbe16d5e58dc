import type { Picture } from '../picture.ts';
import { columnsLayout } from './columns.ts';
import { narrowSizes, wideSizes } from './columnsSizes.ts';
import { concentricLayout } from './concentric.ts';
import { forceLayout } from './force.ts';
import type { LayoutName, Placed } from './placed.ts';

/** Places a picture. `narrow` is for pages on which whole titles have no room. */
export function layOut(picture: Picture, name: LayoutName, narrow: boolean): Placed {
  switch (name) {
    case 'columns':
      return columnsLayout(picture, narrow ? narrowSizes : wideSizes);
    case 'concentric':
      return concentricLayout(picture);
    case 'force':
      return forceLayout(picture);
  }
}
