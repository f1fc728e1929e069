// Finds who said what in an article.
import { languages } from '../language/index.ts';
import type { Article, DateMention, Paragraph, Statement } from '../model.ts';
import type { Names } from '../story/names.ts';
import { type Found, statementsOf } from './statements/combine.ts';
import { speakerOf } from './statements/discourse.ts';
import { readPassage } from './statements/passage.ts';
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
  const passages = body.map((each) => readPassage(each, language, datesOf.get(each) ?? [], names));
  let last: Spoken | null = null;
  return passages.flatMap((passage, at) => {
    const before = passages.slice(Math.max(0, at - farthestMemory), at);
    return passage.sentences.flatMap(statementsOf).map((found) => {
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
