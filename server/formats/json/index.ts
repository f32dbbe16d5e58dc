import { beginning, decode } from '../decode.ts';
import { type InputFile, type Problem, type ReadContext, type Reader, Refused, type Source } from '../model.ts';
import { isOwnJson, readOwnJson } from './own/read.ts';
import { parseJson } from './parse.ts';
import { lineOf } from './scan.ts';

/** JSON of any shape: our own as the statements that it holds, others' to be mapped by the person. */
export const jsonReader: Reader = {
  id: 'json',
  title: 'JSON',
  extensions: ['json'],
  looksLike: ({ bytes }) => /^\uFEFF?\s*[{[]\s*["{[\]}\d]/.test(beginning(bytes, 512)),
  read: (file, context) => new Promise((resolve) => resolve(readJson(file, context))),
};

/** A claim of our own JSON has both of its ends, its evidence and more as objects. */
const objectsPerRecord = 5;

function readJson(file: InputFile, { limits }: ReadContext): Source {
  const at = { file: file.index };
  if (file.bytes.length > limits.bytes) throw new Refused(`The file has ${file.bytes.length} bytes; at most ${limits.bytes} are read.`, at);
  const { text } = decode(file.bytes, at);
  const { value, doubled, objects } = parseJson(text, limits.depth);
  if (value === null || typeof value !== 'object') throw new Refused('It holds a single value, and no list of goals or objectives.', at);
  const most = limits.rows * (isOwnJson(value) ? objectsPerRecord : 1);
  if (objects > most) throw new Refused(`The file has ${objects} objects; at most ${most} are read. Divide it into several files.`, at);
  const problems = doubled.map<Problem>(({ pointer, at: index }) => ({
    place: { file: file.index, pointer, ...lineOf(text, index) },
    severity: 'error',
    value: pointer.split('/').at(-1) ?? '',
    message: `The member ${pointer} is given twice in the same object, and only the last one can be read. Give each a name of its own.`,
  }));
  if (!isOwnJson(value)) return { as: 'json', value, problems };
  const own = readOwnJson(value, file.index);
  return { ...own, problems: [...problems, ...own.problems] };
}
