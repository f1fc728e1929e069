// The one list of commands.
import { about } from './about.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { find } from './find.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { timeline } from './timeline.ts';
import { whenVisit } from './when-visit.ts';
import { whoSaid } from './who-said.ts';

export const commands: readonly Command[] = [whoSaid, whenVisit, ask, timeline, speakers, sources, about, find];
