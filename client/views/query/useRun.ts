import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { type Ended, type Outcome, recall, remember } from './recentRuns.ts';
import type { PartialAnswer, RunRequest } from '../../api/cypher.ts';
import { streamAnswer } from '../../api/cypher.ts';
import type { CypherResult } from '../../../server/api/cypher/schema.ts';
import type { Problem } from '../../../server/api/shared/schema.ts';
import { placeInEditor } from './placeInText.ts';

/** One run at a time: starting another, cancelling and leaving the page abort the one before. */
export function useRun(firstKey: string) {
  const [outcome, setOutcome] = useState<Outcome>(() => recall(firstKey) ?? { phase: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback((key: string, request: RunRequest) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOutcome({ phase: 'running', key, request, since: Date.now(), partial: null });
    const onPart = (partial: PartialAnswer) => {
      if (running.current === controller) setOutcome((now) => (now.phase === 'running' ? { ...now, partial } : now));
    };
    void send(key, request, controller.signal, onPart).then((ended) => {
      if (running.current !== controller) return;
      running.current = null;
      if (ended.phase !== 'cancelled') remember(ended);
      setOutcome(ended);
    });
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);

  /** Shows what is known of a draft without running it. */
  const show = useCallback((key: string) => {
    running.current?.abort();
    running.current = null;
    setOutcome(recall(key) ?? { phase: 'idle' });
  }, []);

  return { outcome, run, cancel, show };
}

async function send(key: string, request: RunRequest, signal: AbortSignal, onPart: (partial: PartialAnswer) => void): Promise<Ended> {
  try {
    const result = await streamAnswer(request, signal, onPart);
    return { phase: 'done', key, request, result: resultInEditor(request.text, result), at: new Date() };
  } catch (error) {
    if (signal.aborted) return { phase: 'cancelled', key, request };
    if (error instanceof ApiProblem) return { phase: 'failed', key, request, problem: problemInEditor(request.text, error.problem) };
    throw error;
  }
}

/** A problem whose place is one in the editor: the server trims the query before it counts. */
function problemInEditor(text: string, problem: Problem): Problem {
  const { line, column } = problem;
  if (typeof line !== 'number' || typeof column !== 'number') return problem;
  return { ...problem, ...placeInEditor(text, { line, column }) };
}

/** An answer whose notifications have their places in the editor. */
function resultInEditor(text: string, result: CypherResult): CypherResult {
  const notifications = result.summary.notifications.map((note) =>
    note.line === null ? note : { ...note, ...placeInEditor(text, { line: note.line, column: note.column ?? 1 }) },
  );
  return { ...result, summary: { ...result.summary, notifications } };
}

/** Calls `act` for Escape anywhere on the page while `on`, unless a list, a search or a dialog takes the key for itself. */
export function useEscape(on: boolean, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
}
