import { ConceptLink } from '../../components/ConceptLink.tsx';
import { SdgBadge } from '../../components/SdgBadge.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import { changeWords, codeWords, isServedKind, periodWords, stateWords } from '../../words.ts';
import styles from './LineageList.module.css';
import { carriedText, droppedText, earlierText, editionText } from './lineageText.ts';
import type { LineageData } from './useLineage.ts';

/** The same as a table for each edition, to read and to print. */
export function LineageList({ data }: { data: LineageData }) {
  return (
    <div className={styles.scroll}>
      {data.frameworks.map((framework) => (
        <table key={framework.id} className={styles.table}>
          <caption>
            <span>
              <strong>{framework.title}</strong> {periodWords(framework.periodStart, framework.periodEnd)} · {editionText(framework, data)}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Concept</th>
              <th scope="col">State</th>
              <th scope="col">Reaches</th>
              <th scope="col">Carries on</th>
              <th scope="col">Carried on by</th>
            </tr>
          </thead>
          <tbody>
            {data.concepts
              .filter((one) => one.framework === framework.id)
              .map((concept) => (
                <tr key={concept.id} data-top={concept.top}>
                  <th scope="row">
                    <ConceptLink concept={concept} />
                  </th>
                  <td>
                    {concept.state && (
                      <span className={styles.state}>
                        <StateMark state={concept.state} /> {stateWords[concept.state]}
                      </span>
                    )}
                  </td>
                  <td>
                    <span className={styles.badges}>
                      {concept.reached.map((one) =>
                        isServedKind(one.kind) ? <SdgBadge key={one.id} code={one.code} /> : <span key={one.id}>{codeWords(one)}</span>,
                      )}
                    </span>
                  </td>
                  <td>
                    {concept.isNew && 'New'}
                    {data.continues
                      .filter((link) => link.concept === concept.id)
                      .map(({ earlier, change, rationale }) => (
                        <p key={earlier}>
                          <strong>
                            {earlierText(earlier, data)}, {changeWords[change]}
                          </strong>
                          : {rationale}
                        </p>
                      ))}
                  </td>
                  <td>{concept.isDropped ? `Dropped: ${droppedText(concept)}` : carriedText(concept.id, data)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
