// What `story.yaml` may say.
import { isDay } from './calendar.ts';
import { checked, list, optional, record, type Shaped, text } from './shape.ts';

const name = text('must be a name; put it between quotation marks', [
  'holds no letter; write the name',
  (value) => /[\p{L}\p{N}]/u.test(value),
]);
const day = text('must be a day such as 2022-06-11', ['is not a day of the calendar; write it as 2022-06-11', isDay]);
const entries = 'must be a list, each entry on a line that begins with "- "';

const role = checked(
  record({ title: name, of: optional(name), from: optional(day), until: optional(day) }),
  ['ends before it begins', ({ from, until }) => !from || !until || from <= until],
  'until',
);

const named = { name, english: optional(name), spellings: list(name, 'must be a list, as in [Korut, DPRK]') };
const owned = { country: optional(name), speaksFor: optional(name) };

export const storySchema = record({
  title: text('is required: the name of the story', ['is empty; name the story', (value) => value !== '']),
  defaultVisit: optional(record({ visitor: name, country: name, city: optional(name) })),
  people: list(record({ ...named, roles: list(role, entries), ...owned }), entries),
  organisations: list(record({ ...named, sort: optional(name), ...owned }), entries),
  places: list(record({ ...named, sort: optional(name), ...owned }), entries),
});

export type StoryFile = Shaped<typeof storySchema>;
