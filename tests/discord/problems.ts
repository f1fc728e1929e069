// What Discord would find wrong with a message, by its OpenAPI file where that is at hand and by the rules beside it.
import type { Message } from '../../src/discord/message.ts';
import { openApiChecker } from '../e2e/openapi.ts';
import { bodyProblems } from '../sandbox/body-problems.ts';

const checker = openApiChecker();
const path = '/interactions/1/token/callback';

/** Empty when Discord would take it as the response to an interaction. */
export function problemsOf(message: Message): string[] {
  const body = { type: 4, data: message };
  return [...bodyProblems(body), ...(checker?.({ method: 'POST', path, query: '', body, status: 204 }) ?? [])];
}
