import type { DraftItem } from '../model.ts';
import { addBlock, checkName, keepAside, leafOf, placeOf, wholeText, type Stratml } from './readLeaves.ts';
import { isNote, noteOf } from './readNotes.ts';
import type { XmlElement } from './xml.ts';

interface Above {
  framework: string;
  parent: DraftItem | undefined;
  items: DraftItem[];
}

const isConcept = ({ name }: XmlElement) => name === 'Goal' || name === 'Objective';
const leaves = new Set(['Name', 'Description', 'Identifier', 'SequenceIndicator', 'OtherInformation']);
const codeOf = (printed: string | undefined) => printed?.replace(/[.):]$/, '').trim() || null;
const isIri = (text: string) => /^(https?:\/\/|urn:)\S+$/i.test(text);

/** Reads goals and objectives below an element, whatever the elements between are called. */
export function readConcepts(context: Stratml, element: XmlElement, above: Above): void {
  for (const child of element.children) {
    if (isConcept(child)) readConcept(context, child, above);
    else if (child.name === 'Goals' || child.name === 'Objectives') {
      checkName(context, child);
      readConcepts(context, child, above);
    }
  }
}

function readConcept(context: Stratml, element: XmlElement, above: Above): void {
  const level = (above.parent?.level ?? 0) + 1;
  const name = leafOf(context, element, 'Name', 'heading', level);
  const description = leafOf(context, element, 'Description');
  const sequence = leafOf(context, element, 'SequenceIndicator');
  const identifier = leafOf(context, element, 'Identifier');
  const other = leafOf(context, element, 'OtherInformation');
  const code = codeOf(sequence?.text);
  const title = name?.text ?? description?.text ?? (code === null ? undefined : `${element.name} ${code}`);
  if (title === undefined) return readUnnamed(context, element, above, [identifier?.block, other?.block]);
  if (!name) context.reading.warn(placeOf(context, element), `This <${element.name}> has no <Name>: ${description ? 'its description' : 'its number'} is shown as its title.`, title);

  const item: DraftItem = {
    ref: `i${above.items.length + 1}`,
    framework: above.framework,
    parent: above.parent?.ref ?? null,
    level,
    kind: element.name === 'Goal' ? 'Goal' : 'Objective',
    code,
    title,
    ...(name && description && { statement: description.text }),
    ...(identifier && isIri(identifier.text) && { uri: identifier.text }),
    notes: [],
    blocks: [name, description, sequence, identifier, other].flatMap((leaf) => leaf?.block ?? []),
    place: placeOf(context, element),
  };
  above.items.push(item);
  if (identifier) item.notes.push({ topic: 'Identifier', text: identifier.text });
  if (other) item.notes.push({ topic: 'Other information', text: other.text });
  readRest(context, element, item);
  if (element.name === 'Objective' && !above.parent) context.reading.warn(placeOf(context, element), 'This <Objective> is in no <Goal>: it stands at the top. Put it into a goal, or correct it here.', title);
  readConcepts(context, element, { ...above, parent: item });
}

/** An element without words is no concept; what stands in it moves up to the one above. */
function readUnnamed(context: Stratml, element: XmlElement, above: Above, blocks: (number | undefined)[]): void {
  const before = above.items.length;
  const index = addBlock(context, element, `<${element.name}>`, 'item');
  const reason = `A <${element.name}> without name and description: a rest of a template.`;
  for (const block of [index, ...blocks]) if (block !== undefined) context.reading.leaveOut(block, reason);
  for (const child of element.children) if (isNote(child) && wholeText(child)) keepAside(context, child, reason);
  readConcepts(context, element, above);
  const moved = above.items.length - before;
  if (moved > 0) context.reading.warn(placeOf(context, element), `This <${element.name}> has no name: the ${moved} concepts in it were placed one level higher. Give it a name.`);
}

/** Stakeholders, indicators, relationships, and whatever else stands in a goal or objective, as notes. */
function readRest(context: Stratml, element: XmlElement, item: DraftItem): void {
  const keep = (child: XmlElement) => {
    const note = noteOf(context, child);
    if (note) {
      item.notes.push({ topic: note.topic, text: note.text });
      item.blocks.push(note.block);
    }
  };
  for (const child of element.children) {
    if (isConcept(child) || leaves.has(child.name) || child.name === 'Objectives' || child.name === 'Goals') continue;
    if (isNote(child)) keep(child);
    else {
      checkName(context, child);
      const wrapped = child.children.filter(isNote);
      if (wrapped.length > 0) wrapped.forEach(keep);
      else if (wholeText(child)) {
        item.notes.push({ topic: child.name, text: wholeText(child) });
        item.blocks.push(addBlock(context, child, wholeText(child), 'paragraph'));
      }
    }
  }
}
