import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewTexts } from '../../../client/shell/about/viewTexts.ts';
import { help, views } from '../../../client/shell/views.ts';
import { definitionAnchors } from '../../../client/state/definitions.ts';
import { renderMarkdown } from '../../../client/views/help/markdown.ts';
import { formulas } from '../../../client/views/overview/formulas.ts';

const { html, headings } = renderMarkdown(readFileSync(new URL('../../../docs/definitions.md', import.meta.url), 'utf8'));
const ids = headings.map(({ id }) => id);

describe('the definitions', () => {
  it.each(definitionAnchors)('have the heading #%s that the page leads to', (anchor) => expect(ids).toContain(anchor));

  it('have the headings that their own links lead to', () => {
    const inside = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(inside.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(inside));
  });

  it('have no heading twice', () => expect(new Set(ids).size).toBe(ids.length));
});

describe('the formulas of the Overview', () => {
  it.each(Object.values(formulas))('$figure: lines that are short, each once', ({ figure, lines }) => {
    expect(figure).not.toBe('');
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set<string>(lines).size).toBe(lines.length);
    for (const line of lines) expect(line.length).toBeLessThan(140);
  });

  it('lead to no heading that is not listed', () => {
    expect(definitionAnchors).toEqual(expect.arrayContaining(Object.values(formulas).map(({ anchor }) => anchor)));
  });
});

describe('what each view is', () => {
  it('is explained for every view, and for no other', () => {
    expect(Object.keys(viewTexts).sort()).toEqual([...views, help].map(({ path }) => path).sort());
  });

  it.each(Object.entries(viewTexts))('%s: short, with links that are listed, each once', (_, { paragraphs, links }) => {
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of paragraphs) expect(paragraph.length).toBeLessThan(360);
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links.map(({ anchor }) => anchor)).size).toBe(links.length);
    expect(definitionAnchors).toEqual(expect.arrayContaining(links.map(({ anchor }) => anchor)));
  });
});

describe('renderMarkdown', () => {
  it.each([
    ['## Which alignments count?', '<h3 id="which-alignments-count" tabindex="-1">Which alignments count?</h3>'],
    ['# `a_b` & *c*', '<h2 id="a_b--c" tabindex="-1"><code>a_b</code> &amp; <em>c</em></h2>'],
    ['[Paths](#paths)', '<p><a href="#paths">Paths</a></p>'],
    ['[curation](curation.md) and [code](../server/app.ts)', '<p>curation and code</p>'],
    ['[UN](https://sdgs.un.org/?a=1&b="2")', '<p><a href="https://sdgs.un.org/?a=1&amp;b=&quot;2&quot;" target="_blank" rel="noopener noreferrer">UN</a></p>'],
  ])('%s', (text, expected) => expect(renderMarkdown(text).html.trim()).toBe(expected));

  it('numbers a heading that comes again, as GitHub does', () => {
    expect(renderMarkdown('# A\n\n# A').headings.map(({ id }) => id)).toEqual(['a', 'a-1']);
  });

  it('puts a table into a frame that can be pushed aside', () => {
    expect(renderMarkdown('| a |\n|---|\n| b |').html).toMatch(/^<div class="table"[^>]*><table>[^]*<\/table><\/div>\s*$/);
  });
});
