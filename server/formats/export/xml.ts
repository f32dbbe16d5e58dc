import { carried } from './properties.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const inAttribute: Record<string, string> = { ...entities, '\n': '&#10;', '\t': '&#9;' };

/** A text between tags. What XML cannot carry at all is left out; a carriage return would be read as a line end. */
export const xmlText = (text: string): string => carried(text).replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);

/** A text in an attribute, its line ends and tabs too. */
export const xmlAttribute = (text: string): string => carried(text).replace(/[&<>"\r\n\t]/g, (sign) => inAttribute[sign] ?? sign);
