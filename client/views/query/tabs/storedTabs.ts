import { z } from 'zod';
import { draftSchema } from '../storage/draftSchema.ts';
import { readStored, writeStored } from '../../../state/stored.ts';
import { maxTabs, type Tabs } from './tabs.ts';

const key = 'plumbline.tabs';
const schema = z
  .object({
    tabs: z
      .array(
        z.object({
          id: z.string(),
          name: z.string().nullable(),
          given: z.object({ name: z.string(), text: z.string() }).nullable().default(null),
          saved: z.string().nullable(),
          draft: draftSchema,
        }),
      )
      .min(1)
      .max(maxTabs),
    active: z.string(),
  })
  .refine(({ tabs, active }) => tabs.some((tab) => tab.id === active) && new Set(tabs.map((tab) => tab.id)).size === tabs.length);

/** The tabs of the last visit; null where there are none that can be read. */
export const storedTabs = (): Tabs | null => readStored(key, schema.nullable(), null);

/** Keeps the tabs for the next visit. */
export const storeTabs = (tabs: Tabs): boolean => writeStored(key, tabs);
