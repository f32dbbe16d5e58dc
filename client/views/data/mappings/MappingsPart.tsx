import type { ImportDetail } from '../../../../server/api/imports/schema.ts';
import { useFrameworks } from '../../../api/frameworks.ts';
import { countOf } from '../../../words.ts';
import styles from '../Data.module.css';
import type { Draft } from '../draft/useDraft.ts';

type MappingSetOfDraft = ImportDetail['mappingSets'][number];

/** The alignments that come in, set by set: which side serves, and which frameworks their codes belong to. */
export const MappingsPart = ({ draft }: { draft: Draft }) => (
  <div className={styles.scroll}>
    {draft.detail.mappingSets.map((one) => <MappingSet key={one.id} set={one} draft={draft} />)}
  </div>
);

function MappingSet({ set, draft }: { set: MappingSetOfDraft; draft: Draft }) {
  const { data } = useFrameworks();
  const example = draft.detail.alignments.items.find(({ mappingSet, what }) => mappingSet === set.id && what === 'alignment');
  const [serves, served] = example ? [`${example.subject.code} ${example.subject.title}`.trim(), `${example.object.code} ${example.object.title}`.trim()] : ['the first', 'the second'];
  const say = (changed: { inverted?: boolean; subjects?: string; objects?: string }) => void draft.patch({ mappingSets: { [set.id]: changed } }).catch(() => undefined);
  const known = [...(data?.items ?? []).map(({ id, title }) => [id, title] as const), ...draft.detail.brings.map(({ prefix, title }) => [prefix, title] as const)];
  return (
    <fieldset className={styles.form}>
      <legend><h3>{set.title || set.id}</h3></legend>
      <p>{countOf(set.total, { one: 'alignment', many: 'alignments' })}{set.unresolved > 0 && `, ${set.unresolved.toLocaleString('en')} of them name something that is not here and are left out`}.</p>
      <p className={set.directionSure ? styles.muted : styles.warn}>Which side serves the other?{set.directionSure ? '' : ' The file does not say it. Please choose.'}</p>
      {[[serves, served, set.inverted], [served, serves, !set.inverted]].map(([one, other, inverted]) => (
        <label key={String(inverted)} className={styles.choice}>
          <input type="radio" name={`direction ${set.id}`} checked={set.directionSure && inverted === set.inverted} onChange={() => say({ inverted: inverted === true })} />
          <span>“{one}” serves “{other}”</span>
        </label>
      ))}
      {(['subjects', 'objects'] as const).map((side) => (
        <label key={side}>
          Codes of what {side === 'subjects' ? 'serves' : 'is served'} belong to
          <select value={set[side].length === 1 ? set[side][0] : ''} onChange={(event) => event.target.value !== '' && say({ [side]: event.target.value })}>
            <option value="">{set[side].length > 1 ? set[side].join(', ') : 'not said'}</option>
            {[...new Map(known)].map(([id, title]) => <option key={id} value={id}>{title || id}</option>)}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
