import { SquareTerminal } from 'lucide-react';
import type { Finding } from '../../../server/api/findings/schema.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { useNamedQueries } from '../../api/library.ts';
import styles from './Findings.module.css';
import { cypherHref } from './questionHref.ts';

/** The exact question: the Cypher that computed the answer, its parameters, and the call that asked for it. */
export function Cypher({ finding }: { finding: Finding }) {
  const { cypher, question } = finding;
  const href = cypherHref(finding, useNamedQueries().data?.items ?? []);
  return (
    <section className={styles.cypher} aria-label="Cypher">
      <div className={styles.actions}>
        {href !== null && (
          <LinkButton href={href} icon={<SquareTerminal aria-hidden />}>
            Open in Query
          </LinkButton>
        )}
        <CopyButton text={() => cypher.text}>Copy Cypher</CopyButton>
        <CopyButton text={() => JSON.stringify(cypher.parameters, null, 2)}>Copy parameters</CopyButton>
      </div>
      {question.kind !== 'query' && (
        <p className={styles.muted}>
          Computed by this query and, for kinds and states, narrowed by <code>GET /api/{question.kind}</code> with <code>{JSON.stringify(question.parameters)}</code>.
        </p>
      )}
      <pre>{JSON.stringify(cypher.parameters, null, 2)}</pre>
      <pre>{cypher.text}</pre>
    </section>
  );
}
