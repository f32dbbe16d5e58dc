import { type ConceptKind, conceptKinds } from '../../../../server/domain/concept.ts';
import { kindWords } from '../../../words.ts';
import type { Draft } from '../draft/useDraft.ts';

/** What the items of each level are. */
export function KindOfLevels({ draft: { detail, correct } }: { draft: Draft }) {
  const { levels } = detail;
  return levels.map(({ level, kind, total }, at) => (
    <label key={level}>
      Level {level} ({total.toLocaleString('en')})
      <select value={kind} onChange={(event) => correct({ do: 'kinds', kinds: levels.map((one, index) => (index === at ? (event.target.value as ConceptKind) : one.kind)) })}>
        {conceptKinds.map((one) => (
          <option key={one} value={one}>
            {kindWords[one].many}
          </option>
        ))}
      </select>
    </label>
  ));
}
