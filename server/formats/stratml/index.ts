import type { Reader } from '../model.ts';
import { beginning } from '../decode.ts';
import { readStratml } from './read.ts';

export const stratmlReader: Reader = {
  id: 'stratml',
  title: 'StratML',
  extensions: ['stratml', 'xml'],
  looksLike: ({ bytes }) => /<([A-Za-z][\w.-]{0,40}:)?(StrategicPlan|PerformancePlanOrReport)[\s>]/.test(beginning(bytes)),
  read: (file, context) => Promise.resolve().then(() => readStratml(file, context)),
};
