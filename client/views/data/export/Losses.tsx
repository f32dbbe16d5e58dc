import type { z } from 'zod';
import type { listExportFormats } from '../../../../server/api/exports/schema.ts';
import { countOf } from '../../../words.ts';

type Loss = z.output<typeof listExportFormats.response>['items'][number]['losses'][number];

/** What a format has no place for, folded up until it is asked for. */
export function Losses({ losses }: { losses: readonly Loss[] }) {
  if (losses.length === 0) return <small>Keeps everything.</small>;
  return (
    <details>
      <summary>{countOf(losses.length, { one: 'kind of thing is', many: 'kinds of things are' })} lost</summary>
      <ul>
        {losses.map(({ what, count, example }) => (
          <li key={what}>{what}: {count.toLocaleString('en')}{example === undefined ? '' : `, such as ${example}`}</li>
        ))}
      </ul>
    </details>
  );
}
