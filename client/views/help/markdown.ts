import { readFile } from 'node:fs/promises';
import GithubSlugger from 'github-slugger';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

/*
 * Run when the page is built, never in the browser: it gets HTML and no parser.
 * The files are the project's own, so what they hold is not cleaned.
 */

export interface Heading {
  /** As GitHub makes it of the words, so that one link works there and here. */
  id: string;
  /** 1 for `#`, as in the file. */
  level: number;
  words: string;
}

/**
 * Markdown as HTML, a level of headings lower, because the shell has the first; and its headings. A table lies in a frame of its
 * own that can be pushed aside. Links to places of the same file and to the web stay; of others, which the page does not have, the words do.
 */
export function renderMarkdown(text: string): { html: string; headings: Heading[] } {
  const headings: Heading[] = [];
  const slugger = new GithubSlugger();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens, this.parser.textRenderer);
        const id = slugger.slug(words);
        headings.push({ id, level: depth, words });
        const level = Math.min(depth + 1, 6);
        return `<h${level} id="${id}" tabindex="-1">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (href.startsWith('#')) return `<a href="${href}">${words}</a>`;
        return /^https?:/.test(href) ? `<a href="${href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" target="_blank" rel="noopener noreferrer">${words}</a>` : words;
      },
    },
  });
  const html = marked.parse(text, { async: false });
  return { html: html.replaceAll('<table>', '<div class="table" role="group" aria-label="Table" tabindex="0"><table>').replaceAll('</table>', '</table></div>'), headings };
}

/** Lets the page import a Markdown file as `html` and `headings`. */
export function markdown(): Plugin {
  return {
    name: 'plumbline-markdown',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.md')) return null;
      const { html, headings } = renderMarkdown(await readFile(id, 'utf8'));
      return { code: `export const html = ${JSON.stringify(html)};\nexport const headings = ${JSON.stringify(headings)};\n`, moduleType: 'js' };
    },
  };
}
