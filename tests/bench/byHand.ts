/*
 * The questions of the bench, each as a call of the API and as the best Cypher that we could write by hand for it: for this
 * one question, with its frameworks and filters written into the text, and nothing of the app.
 */

export interface Question {
  what: string;
  /** Below `/api`. */
  path: string;
  /** Of a question that is asked by POST. */
  body?: object;
  /** One after the other. */
  texts: string[];
  parameters: Record<string, unknown>;
}

const accepted = `a.status = 'accepted' AND a.directness <> 'cross-cutting'`;

/** The state of every concept of a framework against the SDGs, with what it rests on. */
const ledger = (returns: string) => `
  MATCH (c:Concept) WHERE c.id STARTS WITH $prefix
    AND EXISTS { MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE ${accepted} AND t.id STARTS WITH 'sdg:' }
  WITH collect(c) AS direct
  MATCH (c:Concept) WHERE c.id STARTS WITH $prefix
  WITH c, direct, EXISTS { MATCH (c)-[n:NO_COUNTERPART_IN]->(:Framework {id: 'sdg'}) WHERE n.status = 'accepted' } AS none
  WITH c, direct, CASE
    WHEN c IN direct THEN 'direct'
    WHEN none THEN 'no-counterpart'
    WHEN EXISTS {
      MATCH path = (c)-[:PART_OF*1..]->(up) WHERE up IN direct
        AND NOT EXISTS { UNWIND nodes(path)[1..-1] AS between MATCH (between)-[:NO_COUNTERPART_IN {status: 'accepted'}]->(:Framework {id: 'sdg'}) }
      MATCH (up)-[a:ALIGNS_WITH]->(t) WHERE ${accepted} AND t.id STARTS WITH 'sdg:' AND NOT EXISTS { (c)-[:ALIGNS_WITH]-(t) }
    } THEN 'inherited'
    WHEN EXISTS {
      MATCH (c)<-[:PART_OF*1..]-(below) WHERE below IN direct
      MATCH (below)-[a:ALIGNS_WITH]-(t) WHERE ${accepted} AND t.id STARTS WITH 'sdg:' AND NOT EXISTS { (c)-[:ALIGNS_WITH]-(t) }
    } THEN 'inherited'
    WHEN EXISTS {
      MATCH (c)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(t)
      WHERE ${accepted} AND ${accepted.replaceAll('a.', 'b.')} AND NOT step.id STARTS WITH $prefix AND NOT step.id STARTS WITH 'sdg:' AND t.id STARTS WITH 'sdg:'
        AND NOT (endNode(a) = step AND endNode(b) = step) AND NOT EXISTS { (c)-[:ALIGNS_WITH]-(t) }
    } THEN 'derived'
    WHEN EXISTS { MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE t.id STARTS WITH 'sdg:' AND a.status IN ['suggested', 'stale'] AND a.directness <> 'cross-cutting' } THEN 'pending'
    WHEN EXISTS { MATCH (c)-[a:ALIGNS_WITH {status: 'rejected'}]-(t) WHERE t.id STARTS WITH 'sdg:' AND a.directness <> 'cross-cutting' } THEN 'rejected'
    ELSE 'unreviewed'
  END AS state
  ${returns}`;

const rows = `
  RETURN c.id AS id, c.code AS code, c.title AS title, labels(c) AS labels, state,
    CASE state
      WHEN 'direct' THEN COLLECT { MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE ${accepted} AND t.id STARTS WITH 'sdg:' RETURN DISTINCT t.id }
      WHEN 'inherited' THEN COLLECT {
        MATCH (c)-[:PART_OF*1..]->(one) WHERE one IN direct RETURN one.id AS id
        UNION
        MATCH (c)<-[:PART_OF*1..]-(one) WHERE one IN direct RETURN one.id AS id
      }
      WHEN 'derived' THEN COLLECT {
        MATCH (c)-[a:ALIGNS_WITH]-(step)-[b:ALIGNS_WITH]-(t)
        WHERE ${accepted} AND ${accepted.replaceAll('a.', 'b.')} AND NOT step.id STARTS WITH $prefix AND NOT step.id STARTS WITH 'sdg:' AND t.id STARTS WITH 'sdg:'
          AND NOT (endNode(a) = step AND endNode(b) = step)
        RETURN step.id ORDER BY CASE WHEN a.confidence < b.confidence THEN a.confidence ELSE b.confidence END DESC LIMIT 1
      }
    END AS via,
    COUNT { MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE t.id STARTS WITH 'sdg:' AND a.status IN ['suggested', 'stale'] } AS waiting,
    COUNT { MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE t.id STARTS WITH 'sdg:' AND a.status = 'accepted' AND a.directness = 'cross-cutting' } AS setClaims,
    CASE state WHEN 'no-counterpart' THEN COUNT { MATCH (c)<-[:PART_OF*1..]-(below) WHERE below IN direct } END AS below,
    [(c)-[judged:NO_COUNTERPART_IN]->(:Framework {id: 'sdg'}) | judged.reason][0] AS reason`;

/** How many are in each state, and the first fifty that nobody has reviewed. */
const page = `
  WITH state, count(*) AS n, CASE state WHEN 'unreviewed' THEN collect(c) END AS some
  RETURN state, n, [c IN some[..50] | [c.id, c.code, c.title, labels(c)]] AS page`;

const coverage = (level: 'top' | 'leaf') => `
  MATCH (c:Concept) WHERE c.id STARTS WITH $prefix
  MATCH (c)-[a:ALIGNS_WITH]-(t) WHERE ${accepted} AND t.id STARTS WITH 'sdg:'
  ${
    level === 'leaf'
      ? 'WITH c AS row, t AS column, a WHERE NOT EXISTS { (row)<-[:PART_OF]-() } AND NOT EXISTS { (column)<-[:PART_OF]-() }'
      : `MATCH (c)-[:PART_OF*0..]->(row:Concept) WHERE EXISTS { (row)-[:PART_OF]->(:Framework) }
         MATCH (t)-[:PART_OF*0..]->(column:Concept) WHERE EXISTS { (column)-[:PART_OF]->(:Framework) }`
  }
  RETURN row.id AS row, column.id AS column, count(DISTINCT a) AS count, max(a.confidence) AS best, collect(DISTINCT a.id) AS ids`;

/** The rows and columns of the matrix with their names. */
const axes = (level: 'top' | 'leaf') => `
  UNWIND [$prefix, 'sdg:'] AS prefix
  MATCH (c:Concept) WHERE c.id STARTS WITH prefix AND ${level === 'top' ? 'EXISTS { (c)-[:PART_OF]->(:Framework) }' : 'NOT EXISTS { (c)<-[:PART_OF]-() }'}
  RETURN c.id AS id, c.code AS code, c.title AS title, labels(c) AS labels, [(c)-[:PART_OF]->(p:Concept) | p.id] AS parents`;

const shortest = `
  MATCH (from:Concept {id: $from}), (to:Concept {id: $to})
  MATCH path = ALL SHORTEST (from) ((x)-[a:ALIGNS_WITH|PART_OF]-(y) WHERE NOT y:Framework AND (a:PART_OF OR ${accepted}))+ (to)
  RETURN path LIMIT 50`;

/** The first five paths on which every alignment is at least so confident and no concept comes twice. */
const strongest = (confidence: number) => `
  MATCH (from:Concept {id: $from}), (to:Concept {id: $to})
  MATCH SHORTEST 5 (path = (from) ((x)-[a:ALIGNS_WITH|PART_OF]-(y)
    WHERE NOT y:Framework AND (a:PART_OF OR ${accepted} AND a.confidence >= ${confidence})){1,6} (to)
    WHERE all(n IN nodes(path) WHERE single(m IN nodes(path) WHERE m = n)))
  RETURN path`;

/**
 * The questions about one framework, measured against the SDGs. By hand one knows that no alignment states more than 0.9 and
 * that five paths of that confidence exist, so that one question is enough for the best.
 */
export function byHand(framework: string): Question[] {
  const prefix = { prefix: `${framework}:` };
  const [from, to] = [`${framework}:1.1`, 'sdg:16.4'];
  return [
    { what: 'ledger: counts', path: `/gaps?framework=${framework}&limit=1`, texts: [ledger('RETURN state, count(*) AS n')], parameters: prefix },
    { what: 'ledger: every row with what it rests on', path: `/gaps?framework=${framework}`, texts: [ledger(rows)], parameters: prefix },
    {
      what: 'ledger: counts, and a page of 50 unreviewed',
      path: `/gaps?framework=${framework}&state=unreviewed&limit=50`,
      texts: [ledger(page)],
      parameters: prefix,
    },
    { what: 'coverage: top concepts × SDGs', path: `/coverage?rows=${framework}&level=top`, texts: [axes('top'), coverage('top')], parameters: prefix },
    { what: 'coverage: leaves × targets', path: `/coverage?rows=${framework}&level=leaf`, texts: [axes('leaf'), coverage('leaf')], parameters: prefix },
    { what: 'paths: all shortest, and five best', path: `/paths?from=${from}&to=${to}`, texts: [shortest, strongest(0.9)], parameters: { from, to } },
  ];
}

/** What the other analyses take, with nothing to compare with. */
export const others = (framework: string, other: string): string[] => [
  `/gaps?framework=sdg&against=${framework}`,
  `/why/${framework}:1.1`,
  `/islands?framework=${framework}`,
  `/coverage?rows=${framework}&level=all`,
  `/coverage/cell?rows=${framework}&column=sdg:16`,
  `/paths?from=${framework}:1.1&to=${other}`,
  `/compare?left=${framework}&right=${other}`,
  '/lineage',
  '/overview',
  '/overview/unserved',
];
