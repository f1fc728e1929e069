// The one list of commands, and how one of them is answered.
import type { Library } from '../../library/library.ts';
import type { CommandAsked } from '../desk/asked.ts';
import { type Message, seenBy } from '../message.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { type Command, RequestError } from './command.ts';
import { find } from './find.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { timeline } from './timeline.ts';
import { whenVisit } from './when-visit.ts';
import { whoSaid } from './who-said.ts';

export const commands: readonly Command[] = [whoSaid, whenVisit, ask, timeline, speakers, sources, about, find];

const byName = new Map(commands.map((command) => [command.definition.name, command]));

/**
 * What a command shows.
 *
 * @throws {QuestionError} when what was filled in is no question
 * @throws {RequestError} when something must be filled in otherwise, or the command is gone
 */
export function runCommand(library: Library, asked: CommandAsked): Message {
  const command = byName.get(asked.command);
  if (!command) throw new RequestError((phrases) => phrases.unknownCommand);
  return seenBy(command.run({ ...asked, library }), asked.isPrivate);
}
