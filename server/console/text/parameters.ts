import { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';

/** Refuses parameters that are too many, too deep or too large; works on any depth without recursion. */
export function checkParameters(parameters: Record<string, unknown>): void {
  if (Object.keys(parameters).length > limits.parameters) {
    throw refusal('too-many-parameters', `A query can have ${limits.parameters} parameters at most.`);
  }
  let values = 0;
  let level: unknown[] = Object.values(parameters);
  for (let depth = 1; level.length > 0; depth++) {
    values += level.length;
    if (depth > limits.parameterDepth) throw refusal('too-deep', `A parameter can be nested ${limits.parameterDepth} levels deep at most.`);
    if (values > limits.parameterValues) throw refusal('too-many-parameters', `The parameters can hold ${limits.parameterValues.toLocaleString('en')} values at most.`);
    level = level.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value as Record<string, unknown>) : []));
  }
}
