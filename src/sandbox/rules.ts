// Discord's limits on what a bot sends: those that its OpenAPI file leaves out, and the lengths that bots break most often.
import { choiceProblems, commandListProblems } from './rules/commands.ts';
import { isObject } from './rules/lengths.ts';
import { messageProblems } from './rules/messages.ts';
import { modalProblems } from './rules/modals.ts';

/** Kinds of callback that post nothing: pong, and the two that put the answer off. */
const silent: readonly unknown[] = [1, 5, 6];
const modal = 9;

/** What is wrong with the body of a request: a list of commands, a message, or an interaction callback. */
export function bodyProblems(body: unknown): string[] {
  if (Array.isArray(body)) return commandListProblems(body);
  if (!isObject(body)) return [];
  const data = isObject(body.data) ? body.data : undefined;
  if (data?.choices !== undefined) return choiceProblems(data.choices);
  if (silent.includes(body.type)) return [];
  if (body.type === modal && data) return modalProblems(data);
  return messageProblems(data ?? body);
}
