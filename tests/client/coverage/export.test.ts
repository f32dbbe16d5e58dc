import { describe, expect, test } from 'vitest';
import { readSheet } from 'read-excel-file/universal';
import { coverageCsv } from '../../../client/views/coverage/export/coverageCsv.ts';
import { coverageSvg, svgSize } from '../../../client/views/coverage/export/coverageSvg.ts';
import { coverageTable } from '../../../client/views/coverage/export/coverageTable.ts';
import { coverageXlsx } from '../../../client/views/coverage/export/coverageXlsx.ts';
import { levelOf, markShapes } from '../../../client/views/coverage/mark/markShapes.ts';
import { parseCoverage } from '../../../client/views/coverage/model/coverageAddress.ts';
import { matrixOf } from '../../../client/views/coverage/model/matrix.ts';
import { answer } from './example.ts';

const about = { question: 'How <a> & "b" cover the SDGs', date: '2026-11-23', version: 'v1', address: 'http://127.0.0.1/coverage' };
const table = coverageTable(matrixOf(answer, 'sdg', parseCoverage(new URLSearchParams('open=a:1&openColumns=*&hideColumns=empty'))));

describe('an export', () => {
  test('as CSV holds exactly the lines that are shown, and what was asked', () => {
    expect(coverageCsv(table, about).replace('\uFEFF', '').split('\r\n')).toEqual([
      'Question,"How <a> & ""b"" cover the SDGs"',
      'Graph version,v1',
      'Date,2026-11-23',
      'Address,http://127.0.0.1/coverage',
      '',
      'id,code,title,All,sdg:1,sdg:1.1,sdg:2',
      '*,All,,5 inherited 0.9,2 inherited 0.9,,3 inherited 0.5',
      'a,a,,2 inherited 0.9,2 inherited 0.9,,',
      'a:1,1,Title of a:1,2 direct 0.9,2 direct 0.9,1 direct 0.9,',
      'a:1.1,1.1,Title of a:1.1,,0 inherited 0.7,,',
      'a:1.2,1.2,Title of a:1.2,,0 derived 0.5,,',
      'a:2,2,Title of a:2,,,,',
      'b,b,,3 inherited 0.5,,,3 inherited 0.5',
      'b:1,1,Title of b:1,3 direct 0.5,,,3 direct 0.5',
      '',
    ]);
  });

  test('as XLSX holds the same counts as numbers, and every cell with its state', async () => {
    const file = await coverageXlsx(table, about);
    const matrix = await readSheet(file, 'Matrix');
    expect(matrix[0]).toEqual(['id', 'code', 'title', 'All', 'SDG 1', '1.1', 'SDG 2']);
    expect(matrix[3]).toEqual(['a:1', '1', 'Title of a:1', 2, 2, 1, null]);
    expect(matrix).toHaveLength(1 + table.rows.length);
    const cells = await readSheet(file, 'Cells');
    expect(cells).toContainEqual(['a:1.1', 'sdg:1', 0, 'inherited', 0.7, 1]);
    expect(cells).toContainEqual(['*', 'All', 5, 'inherited', 0.9, 0]);
    const filled = table.rows.flatMap(({ total, cells: ofRow }) => [total, ...ofRow]).filter(Boolean);
    expect(cells).toHaveLength(1 + filled.length);
    expect(await readSheet(file, 'Question')).toContainEqual(['Graph version', 'v1']);
  });

  test('as SVG writes every figure as text, and text as text', () => {
    const svg = coverageSvg(table, about);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);
    expect(words).toContain('Question: How &lt;a&gt; &amp; "b" cover the SDGs');
    for (const word of ['All', '5', '↑', '1.1 Title of a:1.1', 'direct', 'inherited', 'derived']) expect(words, word).toContain(word);
    const { width, height } = svgSize(table);
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg).not.toContain('NaN');
    // Nothing of another host, and no style or script.
    expect(svg.replace('http://www.w3.org/2000/svg', '').replace(about.address, '')).not.toMatch(/http|<style|<script/);
  });
});

describe('a mark', () => {
  test.each([
    [null, 0],
    [0.3, 1],
    [0.5, 2],
    [0.7, 3],
    [0.9, 4],
  ])('of confidence %s is filled to level %i', (best, level) => {
    expect(levelOf(best)).toBe(level);
  });

  test('is another shape for each state and each level', () => {
    const drawings = (['direct', 'inherited', 'derived'] as const).flatMap((state) => [0, 1, 2, 3, 4].map((level) => JSON.stringify(markShapes(state, level))));
    expect(new Set(drawings).size).toBe(15);
    expect(drawings.join()).not.toContain('NaN');
  });
});
