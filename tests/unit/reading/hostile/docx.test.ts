import { describe, expect, it } from 'vitest';
import { docxOf, listed, paragraph, styled } from '../../../support/files/docx.ts';
import { ending } from './ending.ts';

describe('a hostile Word document', { timeout: 60_000 }, () => {
  it('with styles that are based on each other, and lists that are none, is read', async () => {
    const styles = ['A', 'B'].map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${id === 'A' ? 'B' : 'A'}"/></w:style>`).join('');
    expect(await ending('docx', await docxOf({ body: paragraph('x', styled('A') + listed(99, 400)), styles }))).toEqual({ how: 'read', message: '' });
  });
});
