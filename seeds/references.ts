import type { SeedProblem } from './problem.ts';
import type { SeedConcept, Seeds } from './schema.ts';

/** Problems that no single value shows: ids that clash, ends that do not exist, passages that are not in the record. */
export function checkReferences(seeds: Seeds): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const frameworks = new Set(seeds.frameworks.map((framework) => framework.id));
  const concepts = new Map<string, SeedConcept>();
  const report = (file: string, pointer: string, message: string, value?: unknown) =>
    problems.push({ file, pointer, message, value });

  const targets = seeds.frameworks.filter(({ defaultTarget }) => defaultTarget);
  for (const { file } of targets.slice(1)) report(file, '/defaultTarget', `${targets[0]?.id ?? ''} is the default target already`, true);
  for (const framework of seeds.frameworks) {
    const places = new Set<string>();
    framework.concepts.forEach((concept, index) => {
      const at = `/concepts/${index}`;
      if (concept.id !== `${framework.id}:${concept.code}`) {
        report(framework.file, `${at}/id`, `must be the framework's prefix and the code, ${framework.id}:${concept.code}`, concept.id);
      }
      if (concepts.has(concept.id)) report(framework.file, `${at}/id`, 'stands twice', concept.id);
      concepts.set(concept.id, concept);
      const place = `${concept.parent} ${concept.order}`;
      if (places.has(place)) report(framework.file, `${at}/order`, `a sibling below ${concept.parent} has it too`, concept.order);
      places.add(place);
    });
  }
  for (const framework of seeds.frameworks) {
    const own = new Set([framework.id, ...framework.concepts.map((concept) => concept.id)]);
    framework.concepts.forEach((concept, index) => {
      if (!own.has(concept.parent)) report(framework.file, `/concepts/${index}/parent`, 'no such concept in this file', concept.parent);
      if (isBelowItself(concept, concepts)) report(framework.file, `/concepts/${index}/parent`, 'lies below itself', concept.parent);
    });
  }

  const needConcept = (file: string, pointer: string, id: string) => {
    if (!concepts.has(id)) report(file, pointer, 'no such concept', id);
  };
  const needFramework = (file: string, pointer: string, id: string) => {
    if (!frameworks.has(id)) report(file, pointer, 'no such framework', id);
  };
  const judgementIds = new Set<string>();
  for (const set of seeds.alignments) {
    const needOwnId = (at: string, id: string) => {
      if (judgementIds.has(id)) report(set.file, `${at}/id`, 'stands twice', id);
      judgementIds.add(id);
      if (!id.startsWith(`${set.mappingSet.id}:`)) {
        report(set.file, `${at}/id`, `must begin with its mapping set, ${set.mappingSet.id}:`, id);
      }
    };
    set.alignments.forEach((alignment, index) => {
      const at = `/alignments/${index}`;
      needOwnId(at, alignment.id);
      needConcept(set.file, `${at}/subject`, alignment.subject);
      needConcept(set.file, `${at}/object`, alignment.object);
      for (const side of ['subject', 'object'] as const) {
        const concept = concepts.get(alignment[side]);
        if (concept && !`${concept.title}\n${concept.statement ?? ''}`.includes(alignment.evidence[side])) {
          report(set.file, `${at}/evidence/${side}`, `is not in the wording of ${concept.id}`, alignment.evidence[side]);
        }
      }
    });
    set.noCounterparts.forEach((entry, index) => {
      needOwnId(`/noCounterparts/${index}`, entry.id);
      needConcept(set.file, `/noCounterparts/${index}/concept`, entry.concept);
      needFramework(set.file, `/noCounterparts/${index}/framework`, entry.framework);
    });
    set.unreviewed.forEach((entry, index) => {
      needConcept(set.file, `/unreviewed/${index}/concept`, entry.concept);
      needFramework(set.file, `/unreviewed/${index}/framework`, entry.framework);
    });
  }

  const { lineage } = seeds;
  lineage.succeeds.forEach((entry, index) => {
    needFramework(lineage.file, `/succeeds/${index}/framework`, entry.framework);
    needFramework(lineage.file, `/succeeds/${index}/earlier`, entry.earlier);
  });
  lineage.implements.forEach((entry, index) => {
    needFramework(lineage.file, `/implements/${index}/framework`, entry.framework);
    needFramework(lineage.file, `/implements/${index}/serves`, entry.serves);
  });
  lineage.continues.forEach((entry, index) => {
    needConcept(lineage.file, `/continues/${index}/concept`, entry.concept);
    needConcept(lineage.file, `/continues/${index}/earlier`, entry.earlier);
  });
  lineage.dropped.forEach((entry, index) => needConcept(lineage.file, `/dropped/${index}/concept`, entry.concept));
  return problems;
}

function isBelowItself(concept: SeedConcept, concepts: Map<string, SeedConcept>): boolean {
  const seen = new Set<string>();
  for (let at: SeedConcept | undefined = concept; at; at = concepts.get(at.parent)) {
    if (seen.has(at.id)) return at.id === concept.id;
    seen.add(at.id);
  }
  return false;
}
