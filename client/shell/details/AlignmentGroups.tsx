import type { Concept } from '../../../server/api/concepts/schema.ts';
import { useAgainst } from '../../api/against.ts';
import { useAlignmentsOf } from '../../api/alignments.ts';
import { useFrameworks } from '../../api/frameworks.ts';
import { AlignmentCard } from './AlignmentCard.tsx';
import styles from './details.module.css';
import { groupAlignments } from './groupAlignments.ts';
import { MoreAlignments } from './MoreAlignments.tsx';
import { Section } from './Section.tsx';

/** Alignments of a concept in both directions, by the framework of the other end. */
export function AlignmentGroups({ concept }: { concept: Concept }) {
  const against = useAgainst();
  const { data } = useFrameworks();
  const frameworks = data?.items ?? [];
  const list = useAlignmentsOf(concept);
  const alignments = list.data.pages.flatMap(({ items }) => items);
  const total = list.data.pages.at(-1)?.total ?? alignments.length;
  const groups = groupAlignments(
    concept.id,
    alignments,
    against.id,
    frameworks.map(({ id }) => id),
  );
  if (groups.length === 0) {
    return (
      <Section title="Alignments" count={0}>
        <p className={styles.muted}>It has none of its own, in either direction.</p>
      </Section>
    );
  }
  return (
    <>
      {groups.map(({ framework, items }) => (
        <Section
          key={framework}
          title={`Alignments with ${frameworks.find(({ id }) => id === framework)?.title ?? framework}`}
          {...(list.hasNextPage ? {} : { count: items.length })}
        >
          {items.map((item) => (
            <AlignmentCard key={item.alignment.id} {...item} open={total <= 2} />
          ))}
        </Section>
      ))}
      {list.hasNextPage && (
        <Section title="All alignments" count={total}>
          <MoreAlignments list={list} shown={alignments.length} total={total} />
        </Section>
      )}
    </>
  );
}
