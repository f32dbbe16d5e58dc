import { useEffect, useState } from 'react';
import { z } from 'zod';
import { readStored, writeStored } from '../../../state/stored.ts';

const key = 'plumbline.querySidebar';
const schema = z.object({ wide: z.boolean(), narrow: z.boolean() });
const first = { wide: true, narrow: false };

/** Whether the list of queries is wanted, on a wide and on a narrow page; this browser keeps both. */
export function useSidebar(narrow: boolean): [wanted: boolean, want: (shown: boolean) => void] {
  const [kept, setKept] = useState(() => readStored(key, schema, first));
  const page = narrow ? 'narrow' : 'wide';
  useEffect(() => {
    writeStored(key, kept);
  }, [kept]);
  return [kept[page], (shown) => setKept((now) => ({ ...now, [page]: shown }))];
}
