import { useState } from 'react';
import { type EditionLink } from '../../../../server/api/imports/schema.ts';
import { changes } from '../../../../server/domain/lineage.ts';
import { useFrameworks } from '../../../api/frameworks.ts';
import { useSearchResults } from '../../../api/search.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { ConceptCombobox } from '../../../components/ConceptCombobox.tsx';
import { changeWords, countOf } from '../../../words.ts';
import { Words } from '../changes/Words.tsx';
import styles from '../Data.module.css';
import type { Draft } from '../draft/useDraft.ts';

const decisionWords = { proposed: 'Proposed', accepted: 'Accepted', rejected: 'Turned down' } as const;

/** Which framework this is a new edition of, and what of it each concept carries on, for the person to decide. */
export function EditionPart({ draft }: { draft: Draft }) {
  const { data } = useFrameworks();
  const { edition } = draft.detail;
  const say = (id: string | null) => void draft.patch({ edition: id }).catch(() => undefined);
  return (
    <div className={styles.scroll}>
      <div className={styles.form}>
        <label>
          New edition of
          <select value={edition?.earlier ?? ''} onChange={(event) => say(event.target.value || null)}>
            <option value="">none: it stands by itself</option>
            {data?.items.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </label>
        {edition && <p>{countOf(edition.carried, { one: 'alignment or judgement', many: 'alignments and judgements' })} of the earlier edition come along as out of date, to be looked at again; none counts until somebody has.</p>}
      </div>
      {edition && (
        <ul className={styles.list} aria-label="What carries on what">
          {edition.links.map((link) => <Pair key={`${link.ref} ${link.earlier.id}`} link={link} draft={draft} />)}
        </ul>
      )}
    </div>
  );
}

function Pair({ link, draft }: { link: EditionLink; draft: Draft }) {
  const [other, setOther] = useState<string | null>(null);
  const found = useSearchResults(other ?? '');
  const item = draft.items.find(({ ref }) => ref === link.ref);
  const say = (links: { earlier?: string; change?: EditionLink['change']; decision: EditionLink['decision'] }[]) =>
    void draft.patch({ links: links.map((one) => ({ ref: link.ref, earlier: link.earlier.id, ...one })) }).catch(() => undefined);
  const earlier = draft.detail.edition?.earlier;
  return (
    <li data-off={link.decision === 'rejected'}>
      <div>
        <p><b>{item?.code} {item?.title}</b> carries on <b>{link.earlier.code} {link.earlier.title}</b></p>
        <p><Words words={link.words} /></p>
        <div className={styles.tools}>
          <Chip tone={link.decision === 'accepted' ? 'ok' : 'neutral'}>{decisionWords[link.decision]}, {link.score === 0 ? 'by its place alone' : `${Math.round(link.score * 100)} % alike`}</Chip>
          <Button small aria-pressed={link.decision === 'accepted'} onClick={() => say([{ decision: 'accepted' }])}>Accept</Button>
          <Button small aria-pressed={link.decision === 'rejected'} onClick={() => say([{ decision: 'rejected' }])}>Turn down</Button>
          <select aria-label="What became of it" value={link.change} onChange={(event) => say([{ change: event.target.value as EditionLink['change'], decision: 'accepted' }])}>
            {changes.map((one) => <option key={one} value={one}>{changeWords[one]}</option>)}
          </select>
          <Button small onClick={() => setOther(other === null ? '' : null)}>Another partner</Button>
        </div>
        {other !== null && (
          <ConceptCombobox
            id={`partner-${link.ref}`}
            aria-label="Concept of the earlier edition"
            value={other}
            items={(found.data?.items ?? []).filter(({ framework }) => framework === earlier)}
            onType={setOther}
            onChoose={({ id }) => { setOther(null); say([{ decision: 'rejected' }, { earlier: id, decision: 'accepted' }]); }}
          />
        )}
      </div>
    </li>
  );
}
