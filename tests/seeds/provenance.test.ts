import { describe, expect, it } from 'vitest';
import { judgedWords, provenanceWords } from '../../client/shell/details/provenance.ts';
import { toAlignment } from '../../server/api/shared/alignment.ts';
import { toGraph } from '../../seeds/graph.ts';
import { readSeeds } from '../../seeds/read.ts';

const read = readSeeds();
if (!read.ok) throw new Error('The seeds have problems: npm run seeds:check');
const end = { elementId: 'x', labels: ['Concept', 'Goal'], properties: {} };
const { relationships } = toGraph(read.seeds);
const shown = relationships
  .filter(({ type }) => type === 'ALIGNS_WITH')
  .map(({ properties }) => toAlignment(end, end, properties));
const words = (id: string): string => provenanceWords(shown.find((a) => a.id === id) ?? expect.fail(id));

describe('the page says of an alignment', () => {
  it('who claimed it, in which year where the source shows one, and who wrote that down', () => {
    expect(words('published:gpg2017-1_sdg-5')).toBe(
      'Claimed by INTERPOL General Secretariat (2020); written down by the Plumbline project, source read 23 Nov 2026; method not stated',
    );
    expect(words('published:gpg2017-1_sdg-16')).toBe(
      'Claimed by INTERPOL General Secretariat; written down by the Plumbline project, source read 23 Nov 2026; method not stated',
    );
  });

  it('that AI engineers judged it, never INTERPOL or a nameless person', () => {
    expect(words('curated:gpg2017-7_sdg-15')).toBe('Judged by the project’s AI engineers, 24 Nov 2026');
    for (const a of shown.filter(({ mappingSet }) => mappingSet === 'curated')) {
      expect(provenanceWords(a), a.id).toMatch(/^Judged by the project’s AI engineers, \d/u);
    }
  });

  it('who judged and how, where somebody else did', () => {
    const foreign = { author: 'A Person', date: '2026-01-02', justification: 'semapv:ManualMappingCuration' };
    const evidence = { subject: '', object: '', source: null, claimedBy: null, claimed: null, read: null, note: null };
    expect(provenanceWords({ ...foreign, evidence })).toBe('A Person, 2 Jan 2026, judged from both texts');
    expect(judgedWords(foreign)).toBe('A Person, 2 Jan 2026');
  });
});

describe('the published set', () => {
  const published = shown.filter(({ mappingSet }) => mappingSet === 'published');

  it('is INTERPOL’s claims, written down by the project on the day it read them', () => {
    expect(published).toHaveLength(21);
    for (const { id, author, date, evidence, directness, rationale } of published) {
      expect.soft({ author, date, directness, claimedBy: evidence.claimedBy, read: evidence.read }, id).toEqual({
        author: 'Plumbline project',
        date: '2026-11-23',
        directness: 'cross-cutting',
        claimedBy: 'INTERPOL General Secretariat',
        read: '2026-11-23',
      });
      expect.soft(rationale, id).toContain('INTERPOL’s claim is about the set');
    }
  });

  it('has a year only where the source shows one, which then stands in the note', () => {
    for (const { id, object: _, evidence } of published) {
      expect.soft(evidence.claimed, id).toBe(id.endsWith('_sdg-16') ? null : '2020');
      if (evidence.claimed !== null) expect.soft(evidence.note, id).toContain(evidence.claimed);
    }
  });
});

describe('the graph', () => {
  it('knows each judgement of no counterpart by its id', () => {
    const judged = relationships.filter(({ type }) => type === 'NO_COUNTERPART_IN');
    for (const { key, properties, from, to } of judged) {
      expect(properties).toMatchObject({ id: key, mappingSet: 'curated', status: 'accepted' });
      expect(key).toBe(`curated:${from.replace(':', '-')}_${to}`);
    }
  });
});
