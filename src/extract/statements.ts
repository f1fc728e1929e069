// Finds who said what in an article.
import { languages } from '../language/index.ts';
import type { Article, DateMention, Paragraph, Statement } from '../model.ts';
import type { Names } from '../story/names.ts';
import { type Found, statementsOf } from './statements/combine.ts';
import { type Speaker, type Spoken, speakerOf } from './statements/discourse.ts';
import { readPassage } from './statements/passage.ts';
import { relaysOf } from './statements/relays.ts';
import { saidWhen } from './statements/said.ts';

/** The statements of an article, in order of the text. */
export function statementsIn(article: Article, dates: readonly DateMention[], names: Names): Statement[] {
  const datesOf = byParagraph(dates);
  const body = article.paragraphs.filter(({ kind }) => kind !== 'heading');
  const found = body.flatMap((paragraph) => foundIn(paragraph, datesOf.get(paragraph) ?? [], names));
  let before: Spoken | null = null;
  return found.map((each) => {
    const speaker = speakerOf(each, before);
    before = { speaker, sentence: each.sentence };
    return statement(each, speaker);
  });
}

function foundIn(paragraph: Paragraph, dates: readonly DateMention[], names: Names): Found[] {
  return readPassage(paragraph, languages[paragraph.article.language], dates, names).sentences.flatMap(statementsOf);
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
