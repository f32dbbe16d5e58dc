import { Download } from 'lucide-react';
import { useAgainst } from '../../../api/against.ts';
import { exportHref, useExportFormats } from '../../../api/exports.ts';
import { useFrameworks } from '../../../api/frameworks.ts';
import { CountingFilter } from '../../../components/CountingFilter.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { FileLink } from '../../../components/FileLink.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useAddress } from '../../../state/address.ts';
import { countingQuery, useCounting } from '../../../state/counting.ts';
import { countOf } from '../../../words.ts';
import styles from '../Data.module.css';
import { Losses } from './Losses.tsx';

/** Takes frameworks and what was judged of them out, in each format, which says first what it would lose. */
export function ExportPart() {
  const [parameters, update] = useAddress();
  const { data: frameworks } = useFrameworks();
  const against = useAgainst();
  const counting = useCounting();
  const framework = parameters.get('out') ?? '';
  const counted = parameters.get('only') === 'counted';
  const served = parameters.get('served') === '1' && against.id !== '*';
  const chosen = {
    ...(framework === '' ? {} : { framework }),
    ...(counted ? { ...countingQuery(counting), status: [...counting.statuses], crossCutting: counting.crossCutting ? ('include' as const) : ('exclude' as const) } : {}),
    ...(served ? { against: against.id } : {}),
  };
  const { data, error, refetch, isPlaceholderData } = useExportFormats(chosen);
  const among = framework.split(',');
  const several = among.length > 1;
  return (
    <section className={styles.form} aria-label="Take it out" id="out">
      <h3>Take it out</h3>
      <label>
        What
        <select value={framework} onChange={(event) => update({ out: event.target.value })}>
          <option value="">All frameworks</option>
          {several && <option value={framework}>{`${among.length} frameworks, as chosen`}</option>}
          {frameworks?.items.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
        </select>
      </label>
      <div className={styles.tools}>
        <label className={styles.choice}><input type="checkbox" checked={counted} onChange={() => update({ only: counted ? null : 'counted' })} /><span>Only alignments that count</span></label>
        {counted && <CountingFilter />}
        {against.id !== '*' && <label className={styles.choice}><input type="checkbox" checked={served} onChange={() => update({ served: served ? null : '1' })} /><span>Only those to {against.title}</span></label>}
      </div>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} compact />}
      {!data && !error && <Loading label="Looking what each format would lose" />}
      {data && (
        <>
          <p role="status">{countOf(data.concepts, { one: 'concept', many: 'concepts' })}, {countOf(data.claims, { one: 'alignment or judgement', many: 'alignments and judgements' })}.</p>
          <ul className={styles.formats} aria-label="Formats" aria-busy={isPlaceholderData}>
            {data.items.map(({ format, title, name, refused, losses }) => (
              <li key={format}>
                {refused === undefined ? <FileLink href={exportHref(format, chosen)} icon={<Download aria-hidden />} save={name}>{title}</FileLink> : <b>{title}</b>}
                {refused === undefined ? <Losses losses={losses} /> : <small className={styles.failure}>{refused}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
