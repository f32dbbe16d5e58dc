import { createPortal } from 'react-dom';
import { usePrinting } from '../../../components/print/usePrinting.ts';
import type { PictureFiles } from './usePictureFiles.ts';
import styles from './PrintPicture.module.css';

/** The picture on paper, in place of the page, drawn while the browser prints. */
export function PrintPicture({ files }: { files: PictureFiles }) {
  const sheet = usePrinting() ? files.sheet() : null;
  if (!sheet) return null;
  // Our own SVG, whose texts are escaped when it is written.
  const drawing = { __html: sheet.svg };
  return createPortal(<div className={styles.sheet} data-shape={sheet.width > sheet.height ? 'landscape' : 'portrait'} dangerouslySetInnerHTML={drawing} />, document.body);
}
