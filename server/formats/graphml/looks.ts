import { sdgColour } from '../../domain/sdgColours.ts';
import type { Exported, ExportedConcept, Properties } from '../export/model.ts';
import { textOf } from '../export/properties.ts';

/** Of what states none. */
const grey = '#6b6f76';

const isColour = (text: string): boolean => /^#[0-9a-fA-F]{6}$/.test(text);
const stated = (properties: Properties): string | undefined => [textOf(properties, 'hueLight')].find(isColour);

/** Colours of frameworks, and of concepts: their own, the UN's of an SDG, else their framework's. */
export function coloursOf({ frameworks }: Pick<Exported, 'frameworks'>) {
  const ofFramework = new Map(frameworks.map(({ id, properties }) => [id, stated(properties)]));
  const framework = (id: string): string => ofFramework.get(id) ?? grey;
  const concept = ({ kind, framework: id, properties }: ExportedConcept): string =>
    stated(properties) ?? (kind === 'SDG' || kind === 'SDGTarget' ? sdgColour(textOf(properties, 'code')) : null) ?? framework(id);
  return { framework, concept, other: grey };
}

/** Red, green and blue, 0 to 255. */
export const channels = (colour: string): [number, number, number] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];

/** Black or white, whichever reads better on a colour. */
export function inkOn(colour: string): string {
  const [red, green, blue] = channels(colour).map((channel) => (channel / 255) ** 2.2) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#000000' : '#ffffff';
}

/** Colours of what relationships say by their status. */
export const statusColours: Readonly<Record<string, string>> = { accepted: '#2f6f4f', suggested: '#a06a00', rejected: '#a23b3b', stale: '#7a7a7a' };

/** Shapes that yEd knows, by kind; a rectangle for any other. */
export const shapes: Readonly<Record<string, string>> = { Framework: 'hexagon', Goal: 'roundrectangle', Objective: 'rectangle', Outcome: 'parallelogram', Capability: 'octagon', SDG: 'roundrectangle', SDGTarget: 'rectangle' };
