// Finds who said what in an article.
import { languages } from '../language/index.ts';
import type { Article, DateMention, Paragraph, Statement } from '../model.ts';
import type { Names } from '../story/names.ts';
import { type Found, statementsOf } from './statements/combine.ts';
import { mayAttribute } from './statements/cues.ts';
import { speakerOf } from './statements/discourse.ts';
import { type Passage, readPassage } from './statements/passage.ts';
import { relaysOf } from './statements/relays.ts';
import { saidWhen } from './statements/said.ts';
import type { Speaker, Spoken } from './statements/speaker.ts';

// In paragraphs: what "dia" or "harian itu" means stands no further back.
const farthestMemory = 3;

/** The statements of an article, in order of the text. */
export function statementsIn(article: Article, dates: readonly DateMention[], names: Names): Statement[] {
  const datesOf = byParagraph(dates);
  const body = article.paragraphs.filter(({ kind }) => kind !== 'heading');
  const language = languages[article.language];
  const passages = new Map<Paragraph, Passage>();
  // Most paragraphs tell nothing that anybody said, and need not be read.
  const read = (paragraph: Paragraph): Passage => {
    const passage = passages.get(paragraph) ?? readPassage(paragraph, language, datesOf.get(paragraph) ?? [], names);
    passages.set(paragraph, passage);
    return passage;
  };
  let last: Spoken | null = null;
  return body.flatMap((paragraph, at) => {
    const drafts = mayAttribute(paragraph.text, language) ? read(paragraph).sentences.flatMap(statementsOf) : [];
    if (drafts.length === 0) return [];
    const before = () => body.slice(Math.max(0, at - farthestMemory), at).map(read);
    return drafts.map((found) => {
      const speaker = speakerOf(found, { last, before });
      last = { speaker, sentence: found.sentence };
      return statement(found, speaker);
    });
  });
}

function statement(found: Found, { name, surface, role, confidence }: Speaker): Statement {
  return {
    paragraph: found.sentence.passage.paragraph,
    speaker: name,
    surface,
    role,
    cue: found.cue?.text ?? '',
    kind: found.kind,
    quotes: found.quotes,
    via: relaysOf(found).filter((relay) => relay !== name),
    said: saidWhen(found),
    rule: found.rule,
    confidence,
  };
}

function byParagraph(dates: readonly DateMention[]): ReadonlyMap<Paragraph, DateMention[]> {
  const grouped = new Map<Paragraph, DateMention[]>();
  for (const date of dates) {
    const group = grouped.get(date.paragraph) ?? [];
    group.push(date);
    grouped.set(date.paragraph, group);
  }
  return grouped;
}
