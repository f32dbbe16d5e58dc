import type { Exported } from '../formats/export/model.ts';

/** What the file of an export is called: its frameworks where they are few, and the day. `wasChosen` is false where all are exported. */
export function fileName({ frameworks, date }: Pick<Exported, 'frameworks' | 'date'>, extension: string, wasChosen: boolean): string {
  const ids = frameworks.map(({ id }) => id.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 60));
  const about = wasChosen && ids.length > 0 && ids.length <= 4 ? ids.join('-') : 'plumbline';
  return `${about}-${date}.${extension}`;
}
