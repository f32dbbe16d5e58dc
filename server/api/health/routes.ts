import { PlumblineError } from '../../errors.ts';
import { Answer, type Call, jsonCall } from '../call.ts';
import { countAll } from './queries.ts';
import { getHealth } from './schema.ts';

export const healthCalls: Call[] = [
  jsonCall(getHealth, async (_, context) => {
    const { version, mode } = context;
    const state = context.state();
    if (state.status !== 'ok') return new Answer(503, { ...state, version });
    try {
      const [counts] = await context.database().readOnce(countAll());
      return {
        status: 'ok' as const,
        version,
        database: { ...state.server, mode },
        counts: counts ?? { nodes: 0, relationships: 0 },
        ...(state.notices?.length ? { notices: [...state.notices] } : {}),
      };
    } catch (error) {
      if (!(error instanceof PlumblineError)) throw error;
      return new Answer(503, { status: 'unavailable' as const, version, reason: error.message });
    }
  }),
];
