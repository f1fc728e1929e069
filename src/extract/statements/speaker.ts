// Who a speaker is, once his words are settled.
import type { Entity, NameMention } from '../../model.ts';
import { described } from './described.ts';
import type { Passage, Sentence } from './passage.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isWord } from './tokens.ts';

export interface Speaker {
  /** Canonical name, or null where the text does not settle it. */
  readonly name: string | null;
  readonly surface: string | null;
  readonly role: string | null;
  readonly confidence: number;
  /** Only a person is "dia"; a report, a ministry or a country is a body. */
  readonly sort: 'person' | 'several' | 'body';
}

/** The last speaker, and where his words were. */
export interface Spoken {
  readonly speaker: Speaker;
  readonly sentence: Sentence;
}

/** What a reader knows at a point of an article. */
export interface Told {
  readonly last: Spoken | null;
  /** The paragraphs right before this one; read only where somebody asks, since most speakers are named where they speak. */
  readonly before: () => readonly Passage[];
}

export const nobody: Speaker = { name: null, surface: null, role: null, confidence: 0.2, sort: 'body' };

/** The speaker whom the words at the cue name or describe. */
export function named(sentence: Sentence, by: SpeakerPhrase): Speaker {
  const surface = by.surface.text;
  if (by.names.length === 0)
    return { name: described(sentence, by), surface, role: null, confidence: 0.8, sort: sortOf(sentence, by) };
  const [first, ...more] = by.names;
  const sort = more.length > 0 ? 'several' : first?.entity.kind === 'person' ? 'person' : 'body';
  return { name: joint(by.names, sentence), surface, role: roleIn(sentence, by), confidence: 0.95, sort };
}

/** "Para analis", "laporan itu", "seorang pejabat". */
function sortOf(sentence: Sentence, { from }: SpeakerPhrase): Speaker['sort'] {
  const { reporting, titles } = sentence.passage.language;
  const token = sentence.tokens[from];
  if (isWord(token, reporting.plurals)) return 'several';
  if (isWord(token, titles.roleNouns) || isWord(token, titles.indefinites)) return 'person';
  return isWord(token, reporting.sources) || isWord(token, titles.organisationNouns) ? 'body' : 'person';
}

function joint(names: readonly NameMention[], sentence: Sentence): string {
  const canonical = names.map(({ entity }) => entity.speaksFor ?? entity.name);
  const and = [...sentence.passage.language.reporting.and][0] ?? ',';
  return [canonical.slice(0, -1).join(', '), canonical.at(-1)].filter((part) => part).join(` ${and} `);
}

/** The office that the story lists. */
function heldRole({ roles }: Entity): string | null {
  const role = roles.find(({ until }) => until === undefined);
  return role ? [role.title, role.of].filter((part) => part !== undefined).join(' ') : null;
}

/** What stands before the name, else the listed office: "Menteri Pertahanan Islandia". */
function roleIn(sentence: Sentence, by: SpeakerPhrase): string | null {
  const [first] = by.names;
  if (first?.entity.kind !== 'person') return null;
  const before = sentence.passage.paragraph.text.slice(by.surface.start, first.start).replace(/[\s,]+$/, '');
  return before || heldRole(first.entity);
}
