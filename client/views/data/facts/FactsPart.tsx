import { useState } from 'react';
import type { FrameworkFacts, ImportDetail } from '../../../../server/api/imports/schema.ts';
import type { Draft } from '../draft/useDraft.ts';
import styles from '../Data.module.css';

type Brought = ImportDetail['brings'][number];

const facts: readonly (readonly [name: keyof FrameworkFacts, word: string, hint: string])[] = [
  ['title', 'Title', ''],
  ['shortTitle', 'Short title', 'at most 24 letters, for narrow places'],
  ['organization', 'Organisation', ''],
  ['periodStart', 'From the year', 'four digits'],
  ['periodEnd', 'To the year', 'empty where it has no end'],
  ['language', 'Language', 'two letters, such as en'],
  ['prefix', 'Prefix of its ids', 'small letters and digits, such as plan2026; nothing else may have it'],
  ['iri', 'Web address that its codes are appended to', 'makes the address of each concept, for exchange as linked data'],
  ['sourceUrl', 'Where it is published', ''],
];

const becomes = { new: 'New here.', own: 'An import brought it before: this one changes it.', meets: 'It is here already; its concepts stay as they are.' };

/** What the person says of each framework that comes in. Each field is kept when it is left. */
export function FactsPart({ draft }: { draft: Draft }) {
  return (
    <div className={styles.scroll}>
      {draft.detail.brings.map((one) => (
        <section key={one.ref} className={styles.form} aria-label={one.title || 'Framework'}>
          <h3>{one.title || 'Framework without a title'}</h3>
          <p className={styles.muted}>{becomes[one.becomes]}</p>
          {facts.map(([name, word, hint]) => (
            <Fact key={`${name} ${one[name]}`} draft={draft} of={one} name={name} word={word} hint={hint} />
          ))}
          {one.vision !== undefined && <p><b>Vision</b> {one.vision}</p>}
          {one.mission !== undefined && <p><b>Mission</b> {one.mission}</p>}
        </section>
      ))}
    </div>
  );
}

function Fact({ draft, of, name, word, hint }: { draft: Draft; of: Brought; name: keyof FrameworkFacts; word: string; hint: string }) {
  const [value, setValue] = useState(of[name]);
  const [failure, setFailure] = useState<string | null>(null);
  const keep = () => {
    if (value.trim() === of[name]) return;
    setFailure(null);
    draft.patch({ frameworks: { [of.ref]: { [name]: value.trim() } } }).catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <label>
      {word}
      <input value={value} aria-invalid={failure !== null} onChange={(event) => setValue(event.target.value)} onBlur={keep} onKeyDown={(event) => event.key === 'Enter' && keep()} />
      {failure === null ? hint !== '' && <small>{hint}</small> : <small role="alert" className={styles.failure}>{failure}</small>}
    </label>
  );
}
