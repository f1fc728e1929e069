// What `story.yaml` may say.
import { z } from 'zod';
import { isDay } from './calendar.ts';

const name = z
  .string({ error: 'must be a name; put it between quotation marks' })
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'holds no letter; write the name');

const day = z
  .string({ error: 'must be a day such as 2022-06-11' })
  .refine(isDay, 'is not a day of the calendar; write it as 2022-06-11');

const spellings = z.array(name, { error: 'must be a list, as in [Korut, DPRK]' }).default([]);

const role = z
  .strictObject({ title: name, of: name.optional(), from: day.optional(), until: day.optional() })
  .refine(({ from, until }) => !from || !until || from <= until, { error: 'ends before it begins', path: ['until'] });

const named = { name, english: name.optional(), spellings };

const list = <T extends z.ZodType>(member: T) =>
  z.array(member, { error: 'must be a list, each entry on a line that begins with "- "' }).default([]);

export const storySchema = z.strictObject({
  title: z.string({ error: 'is required: the name of the story' }).trim().min(1, 'is empty; name the story'),
  defaultVisit: z.strictObject({ visitor: name, country: name, city: name.optional() }).optional(),
  people: list(z.strictObject({ ...named, roles: list(role), country: name.optional(), speaksFor: name.optional() })),
  organisations: list(
    z.strictObject({ ...named, sort: name.optional(), country: name.optional(), speaksFor: name.optional() }),
  ),
  places: list(
    z.strictObject({ ...named, sort: name.optional(), country: name.optional(), speaksFor: name.optional() }),
  ),
});

export type StoryFile = z.output<typeof storySchema>;
