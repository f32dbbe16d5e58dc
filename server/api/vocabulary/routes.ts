import { type Call, jsonCall } from '../call.ts';
import { vocabulary } from './queries.ts';
import { getVocabulary } from './schema.ts';

export const vocabularyCalls: Call[] = [
  jsonCall(getVocabulary, async (_, context) => {
    const [found] = await context.database().read(vocabulary());
    return found ?? { labels: [], relationshipTypes: [], propertyKeys: [] };
  }),
];
