// The sandbox's rules on any body that the bot sends: what Discord's OpenAPI file leaves out, and the lengths that bots break most
// often. The sandbox itself knows by the route which of them to ask.
import { choiceProblems, commandListProblems } from '../../src/sandbox/rules/commands.ts';
import { isObject } from '../../src/sandbox/rules/lengths.ts';
import { messageProblems } from '../../src/sandbox/rules/messages.ts';
import { modalProblems } from '../../src/sandbox/rules/modals.ts';

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
