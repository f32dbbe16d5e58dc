import { setTimeout } from 'node:timers/promises';
import { PlumblineError } from '../../errors.ts';
import { Answer, type Call, jsonCall } from '../call.ts';
import { countAll } from './queries.ts';
import { getHealth } from './schema.ts';

/** So long the database may take to say that it is there. */
const patience = 1_500;

export const healthCalls: Call[] = [
  jsonCall(getHealth, async (_, context) => {
    const { version, mode } = context;
    const state = context.state();
    if (state.status !== 'ok') return new Answer(503, { ...state, version });
    const away = (detail: string) => new Answer(503, { status: 'unavailable' as const, version, reason: 'unreachable' as const, detail });
    const timer = new AbortController();
    try {
      const rows = await Promise.race([context.database().readOnce(countAll()), setTimeout(patience, undefined, { signal: timer.signal })]);
      if (!rows) return away('The database does not answer at the moment.');
      return {
        status: 'ok' as const,
        version,
        database: { ...state.server, mode },
        counts: rows[0] ?? { nodes: 0, relationships: 0 },
        ...(state.notices?.length ? { notices: [...state.notices] } : {}),
      };
    } catch (error) {
      if (!(error instanceof PlumblineError)) throw error;
      return away(error.message);
    } finally {
      timer.abort();
    }
  }),
];
