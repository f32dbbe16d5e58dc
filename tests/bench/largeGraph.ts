/*
 * A graph of the size that a whole field would have: organisations with objectives and outcomes below them, aligned with
 * the SDGs and with each other. The same seed gives the same graph.
 */
import type { Database } from '../../server/neo4j/database.ts';
import type { Seeds } from '../../seeds/schema.ts';

export interface Size {
  organisations: number;
  objectives: number;
  /** Outcomes below each objective. */
  outcomes: number;
  /** Alignments in all, about. */
  alignments: number;
}

/** 1,000,000 concepts and, with `PART_OF`, 3,000,000 relationships. */
export const million: Size = { organisations: 200, objectives: 50, outcomes: 99, alignments: 2_000_000 };

type Row = Record<string, string | number>;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes the large graph beside the SDGs, which must be there already; `tell` hears how far it is. */
export async function loadLargeGraph(database: Database, size: Size, seeds: Seeds, tell: (what: string) => void): Promise<void> {
  const random = randomFrom(20_261_123);
  const targets = seeds.frameworks.find(({ id }) => id === 'sdg')?.concepts.map(({ id }) => id) ?? [];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // Some SDGs are far more popular than others: every third alignment goes to one target in ten.
  const popular = targets.filter((_, index) => index % 10 === 0);
  const perOrganisation = size.objectives * (size.outcomes + 1);
  const prefix = (organisation: number) => `org${String(organisation).padStart(3, '0')}`;
  const codeOf = (index: number) => {
    const objective = Math.floor(index / (size.outcomes + 1)) + 1;
    const outcome = index % (size.outcomes + 1);
    return outcome === 0 ? String(objective) : `${objective}.${outcome}`;
  };
  const run = (text: string, rows: Row[]) => database.driver.executeQuery(text, { rows });

  for (let organisation = 0; organisation < size.organisations; organisation++) {
    const framework = prefix(organisation);
    await run(`UNWIND $rows AS row CREATE (f:Framework) SET f = row`, [
      { id: framework, title: `Strategy of organisation ${organisation}`, organization: `Organisation ${organisation}`, kind: 'strategic-framework', periodStart: String(2015 + (organisation % 10)), periodEnd: '2030', language: 'en', sourceTitle: 'Generated' },
    ]);
    const concepts = Array.from({ length: perOrganisation }, (_, index) => {
      const code = codeOf(index);
      const objective = !code.includes('.');
      return {
        id: `${framework}:${code}`,
        kind: objective ? 'Objective' : 'Outcome',
        code,
        title: `${objective ? 'Objective' : 'Outcome'} ${code} of organisation ${organisation}`,
        order: Number(code.split('.').at(-1)),
        parent: objective ? framework : `${framework}:${code.split('.')[0]}`,
      };
    });
    for (const kind of ['Objective', 'Outcome']) {
      await run(
        `UNWIND $rows AS row CREATE (c:Concept:${kind} {id: row.id, code: row.code, title: row.title, order: row.order})
         WITH c, row MATCH (p:Concept|Framework {id: row.parent}) CREATE (c)-[:PART_OF {order: row.order}]->(p)`,
        concepts.filter((concept) => concept.kind === kind),
      );
    }
    if (organisation % 20 === 19) tell(`${(organisation + 1) * perOrganisation} concepts`);
  }

  const perFramework = Math.round(size.alignments / size.organisations);
  for (let organisation = 0; organisation < size.organisations; organisation++) {
    const framework = prefix(organisation);
    const alignments: Row[] = [];
    const judged: Row[] = [];
    for (let number = 0; number < perFramework; number++) {
      const index = Math.floor(random() * perOrganisation);
      // Three objectives in ten have nothing to do with the SDGs, and neither has anything below them.
      const toSdgs = Math.floor(index / (size.outcomes + 1)) % 10 < 7 && random() < 0.85;
      const other = `${prefix(Math.floor(random() * size.organisations))}:${codeOf(Math.floor(random() * perOrganisation))}`;
      const fate = random();
      alignments.push({
        from: `${framework}:${codeOf(index)}`,
        to: toSdgs ? pick(random() < 0.33 ? popular : targets) : other,
        id: `generated:${framework}-${number}`,
        predicate: pick(['skos:relatedMatch', 'skos:broadMatch', 'skos:closeMatch']),
        justification: 'semapv:ManualMappingCuration',
        confidence: pick([0.5, 0.7, 0.7, 0.9]),
        status: fate < 0.8 ? 'accepted' : fate < 0.9 ? 'suggested' : fate < 0.95 ? 'rejected' : 'stale',
        directness: random() < 0.05 ? 'cross-cutting' : 'direct',
        mappingSet: pick(['curated', 'published', 'suggested']),
      });
      if (number % 20 === 0) judged.push({ from: `${framework}:${codeOf(Math.floor(random() * perOrganisation))}`, reason: pick(['internal', 'enabler', 'out-of-scope']) });
    }
    for (let start = 0; start < alignments.length; start += 5_000) {
      await run(
        `UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (b:Concept {id: row.to})
         CREATE (a)-[r:ALIGNS_WITH]->(b) SET r = row, r.from = null, r.to = null`,
        alignments.slice(start, start + 5_000),
      );
    }
    await run(
      `UNWIND $rows AS row MATCH (a:Concept {id: row.from}) MATCH (f:Framework {id: 'sdg'})
       CREATE (a)-[:NO_COUNTERPART_IN {reason: row.reason, status: 'accepted', rationale: 'Generated', author: 'Generated', date: '2026-01-01'}]->(f)`,
      judged,
    );
    if (organisation % 20 === 19) tell(`${(organisation + 1) * perFramework} alignments`);
  }
  await database.driver.executeQuery('CALL db.awaitIndexes(300)');
}
