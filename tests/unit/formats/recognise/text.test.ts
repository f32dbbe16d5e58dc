import { describe, expect, it } from 'vitest';
import { draftOfText, leftOut, textOutline } from './support.ts';

const lines = (...all: string[]): string => all.join('\n');
const streets = ['1 Safe streets', '  1.1 Lower speed limits in town', '  1.2 Light every crossing', '2 Clean air', '  2.1 Replace diesel buses', '  2.2 Plant trees along main roads'];

describe('an outline of plain text', () => {
  it('is found by dotted numbers', async () => {
    expect(await textOutline(lines('Transport Plan 2030', '', ...streets.map((line) => line.trim())))).toEqual(streets);
  });

  it('is found by words with numbers, and the paragraphs below are statements', async () => {
    const draft = await draftOfText(lines('City Strategy', '', 'Goal 1: Safe streets', 'Nobody should be killed on our streets. All people should dare to', 'walk.', 'Objective 1.1: Lower speed limits', 'Goal 2: Clean air', 'Objective 2.1: Replace diesel buses'));
    expect(draft.statements.items.map(({ kind, code, title, statement }) => [kind, code, title, statement])).toEqual([
      ['Goal', '1', 'Safe streets', 'Nobody should be killed on our streets. All people should dare to walk.'],
      ['Objective', '1.1', 'Lower speed limits', undefined],
      ['Goal', '2', 'Clean air', undefined],
      ['Objective', '2.1', 'Replace diesel buses', undefined],
    ]);
  });

  it('has whole codes where numbers restart below each goal', async () => {
    const text = lines('STRATEGIC GOAL 1: SAFE STREETS', 'OBJECTIVE 1: Lower speed limits', 'OBJECTIVE 2: Light every crossing', 'STRATEGIC GOAL 2: CLEAN AIR', 'OBJECTIVE 1: Replace diesel buses');
    expect(await textOutline(text)).toEqual(['1 SAFE STREETS', '  1.1 Lower speed limits', '  1.2 Light every crossing', '2 CLEAN AIR', '  2.1 Replace diesel buses']);
  });

  it('keeps numbers that run on across the level above', async () => {
    const text = lines('Plan', 'Pillar 1: People', 'Goal 1: Good health', 'Target 1.1: Clinics', 'Goal 2: Good schools', 'Target 2.1: Teachers', 'Pillar 2: Planet', 'Goal 3: Clean air', 'Target 3.1: Fewer cars');
    expect(await textOutline(text)).toEqual(['1 People', '  1 Good health', '    1.1 Clinics', '  2 Good schools', '    2.1 Teachers', '2 Planet', '  3 Clean air', '    3.1 Fewer cars']);
  });

  it('keeps numbers that run on across headings', async () => {
    const text = lines('Action Plan for Schools', '', 'Teaching', '1. Train all teachers', '2. Share lessons', 'Buildings', '3. Renew the roofs', '4. Insulate the walls');
    expect(await textOutline(text)).toEqual(['Teaching', '  1 Train all teachers', '  2 Share lessons', 'Buildings', '  3 Renew the roofs', '  4 Insulate the walls']);
  });

  it('is found by bullets, deeper ones below', async () => {
    expect(await textOutline(lines('Our goals', '', '• Safe streets', '\to\tLower speed limits', '\to\tLight every crossing', '• Clean air', '\to\tReplace diesel buses', '\to\tPlant trees')))
      .toEqual(['Safe streets', '  Lower speed limits', '  Light every crossing', 'Clean air', '  Replace diesel buses', '  Plant trees']);
  });

  it('is found by roman numerals and letters', async () => {
    const text = lines('Strategy of the port', '', 'I. Safe harbour', ' a) Deepen the basin', ' b) Renew the lights', 'II. Clean harbour', ' a) Land power', ' b) Collect waste', ' c) Measure the air', 'III. Open harbour', ' a) Build a path');
    expect(await textOutline(text)).toEqual(['I Safe harbour', '  I.a Deepen the basin', '  I.b Renew the lights', 'II Clean harbour', '  II.a Land power', '  II.b Collect waste', '  II.c Measure the air', 'III Open harbour', '  III.a Build a path']);
  });

  it('puts A1 below A', async () => {
    expect(await textOutline(lines('Regional Strategy', '', 'A. Economy', 'A1. Support small firms', 'A2. Open a park', 'B. Environment', 'B1. Protect the wetlands', 'B2. Reduce waste')))
      .toEqual(['A Economy', '  A1 Support small firms', '  A2 Open a park', 'B Environment', '  B1 Protect the wetlands', '  B2 Reduce waste']);
  });

  it('takes an objective without a number beside numbered ones', async () => {
    expect(await textOutline(lines('Goal 1: Access', 'Objective: Make all records available.', 'Goal 2: Value', 'Objective 1: Reform records management.', 'Objective 2: Drive re-use.')))
      .toEqual(['1 Access', '  1.1 Make all records available.', '2 Value', '  2.1 Reform records management.', '  2.2 Drive re-use.']);
  });

  it('tells outcomes from objectives that are listed below the same goal', async () => {
    const { items } = (await draftOfText(lines('Fishing Plan', '', 'Goal 1: Healthy stocks', 'Objectives', '- Count the stocks', '- Close spawning grounds', 'Outcomes', '- Catches remain stable', 'Goal 2: Safe crews', 'Objectives', '- Inspect boats', 'Outcomes', '- Fewer accidents'))).statements;
    expect(items.map(({ kind, level, title }) => [kind, level, title])).toEqual([
      ['Goal', 1, 'Healthy stocks'], ['Objective', 2, 'Count the stocks'], ['Objective', 2, 'Close spawning grounds'], ['Outcome', 2, 'Catches remain stable'],
      ['Goal', 1, 'Safe crews'], ['Objective', 2, 'Inspect boats'], ['Outcome', 2, 'Fewer accidents'],
    ]);
  });

  it('keeps who and how far as notes', async () => {
    const { items } = (await draftOfText(lines('Water Plan', '', 'Goal 1: Safe water', 'Objective 1.1: Repair pipes', 'Owner: Works', 'Status: late', 'Goal 2: Healthy forest', 'Objective 2.1: Plant oaks'))).statements;
    expect(items.map(({ title, statement, notes }) => [title, statement, notes])).toEqual([
      ['Safe water', undefined, []], ['Repair pipes', undefined, [{ topic: 'Owner', text: 'Works' }, { topic: 'Status', text: 'late' }]], ['Healthy forest', undefined, []], ['Plant oaks', undefined, []],
    ]);
  });

  it('joins lines that were wrapped', async () => {
    const text = lines('Strategic Plan', '', 'Goal 1: Everybody in the valley has water that is safe to drink, at a price that', 'every household can afford', '1.1 Repair the pipes between the spring and the upper villages, where half of the', 'water is lost today', 'Goal 2: The forest above the valley stays', 'healthy', '2.1 Plant oaks');
    expect(await textOutline(text)).toEqual([
      '1 Everybody in the valley has water that is safe to drink, at a price that every household can afford',
      '  1.1 Repair the pipes between the spring and the upper villages, where half of the water is lost today',
      '2 The forest above the valley stays healthy', '  2.1 Plant oaks',
    ]);
  });

  it('reads across page lines, which are left out with a reason', async () => {
    const draft = await draftOfText(lines('Plan', '', 'Goal 1: Care for the house', '1.1 Keep the archive dry, cool and', 'Page 5 of 12', 'dark all year', '1.2 Mend the roof', 'Goal 2: Open it', '2.1 Publish a catalogue'));
    expect(draft.statements.items.map(({ title }) => title)).toEqual(['Care for the house', 'Keep the archive dry, cool and dark all year', 'Mend the roof', 'Open it', 'Publish a catalogue']);
    expect(draft.unrecognised).toContainEqual({ block: 3, reason: 'It is the line of a page.' });
    expect(leftOut(draft)).toEqual(['Plan', 'Page 5 of 12']);
  });

  it('takes the number and the title from separate lines', async () => {
    expect(await textOutline(lines('Goal 1', 'Open to everybody', '', 'Objective 1.1', 'Longer hours', '', 'Goal 2', 'Good to work in', '', 'Objective 2.1', 'Training')))
      .toEqual(['1 Open to everybody', '  1.1 Longer hours', '2 Good to work in', '  2.1 Training']);
  });

  it('puts what a section that returns says below the goal of the first', async () => {
    const text = lines('Strategy against fraud', '', 'Objective 1. Detect fraud early', 'Banks see fraud first.', 'Objective 2. Help victims', 'Victims need one place.', '', 'Expected outcomes', '', 'Objective 1. Detect fraud early', '1.1 Banks report within a day', 'Objective 2. Help victims', '2.1 One telephone number');
    const { items } = (await draftOfText(text)).statements;
    expect(items.map(({ code, parent }) => [code, items.find(({ ref }) => ref === parent)?.code])).toEqual([['1', undefined], ['2', undefined], ['1.1', '1'], ['2.1', '2']]);
  });

  it('does not take a table of contents for the text', async () => {
    expect(await textOutline(lines('Water Plan', '', 'Contents', 'Goal 1: Safe water ............ 3', 'Goal 2: Healthy forest ........ 7', '', 'Goal 1: Safe water', 'Objective 1.1: Repair pipes', 'Goal 2: Healthy forest', 'Objective 2.1: Plant oaks')))
      .toEqual(['1 Safe water', '  1.1 Repair pipes', '2 Healthy forest', '  2.1 Plant oaks']);
  });

  it('does not take indicators for concepts', async () => {
    expect(await textOutline(lines('Goal 1: Safe water', 'Objective 1.1: Repair pipes', 'Performance Indicator: water lost', 'Goal 2: Healthy forest', 'Objective 2.1: Plant oaks', 'Performance Indicator: oaks planted')))
      .toEqual(['1 Safe water', '  1.1 Repair pipes', '2 Healthy forest', '  2.1 Plant oaks']);
  });

  it.each([
    ['French', ['Axe 1 : Une ville sûre', 'Objectif 1.1 : Réduire la vitesse', 'Axe 2 : Un air pur', 'Objectif 2.1 : Remplacer les bus'], ['1 Une ville sûre', '  1.1 Réduire la vitesse', '2 Un air pur', '  2.1 Remplacer les bus']],
    ['German', ['Handlungsfeld A: Verwaltung', 'Ziel A.1: Anträge sind online', 'Handlungsfeld B: Bildung', 'Ziel B.1: Schnelles Netz'], ['A Verwaltung', '  A.1 Anträge sind online', 'B Bildung', '  B.1 Schnelles Netz']],
    ['Spanish', ['EJE 1. CIUDAD SEGURA', 'Línea de acción 1.1. Reducir la velocidad', 'EJE 2. AIRE LIMPIO', 'Línea de acción 2.1. Plantar árboles'], ['1 CIUDAD SEGURA', '  1.1 Reducir la velocidad', '2 AIRE LIMPIO', '  2.1 Plantar árboles']],
    ['Russian', ['Цель 1. Безопасные улицы', 'Задача 1.1. Снизить скорость', 'Цель 2. Чистый воздух', 'Задача 2.1. Посадить деревья'], ['1 Безопасные улицы', '  1.1 Снизить скорость', '2 Чистый воздух', '  2.1 Посадить деревья']],
    ['Chinese', ['目标1：安全街道', '1.1 降低车速', '目标2：清洁空气', '2.1 更换公交车'], ['1 安全街道', '  1.1 降低车速', '2 清洁空气', '  2.1 更换公交车']],
  ])('is found in %s', async (_, text, outline) => {
    expect(await textOutline(lines(...text))).toEqual(outline);
  });
});
