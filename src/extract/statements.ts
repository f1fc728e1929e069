// Finds who said what in an article.
import { languages } from '../language/index.ts';
import type { Article, DateMention, Paragraph, Statement } from '../model.ts';
import type { Names } from '../story/names.ts';
import { overlaps } from '../text/spans.ts';
import { type Speaker, type Spoken, speakerOf } from './statements/discourse.ts';
import type { Draft } from './statements/draft.ts';
import { readPassage } from './statements/passage.ts';
import { rules } from './statements/rules.ts';

interface Found extends Draft {
  readonly rule: string;
}

/** The statements of an article, in order of the text. */
export function statementsIn(article: Article, dates: readonly DateMention[], names: Names): Statement[] {
  const datesOf = byParagraph(dates);
  const found = article.paragraphs.flatMap((paragraph) =>
    paragraph.kind === 'heading' ? [] : draftsIn(paragraph, datesOf.get(paragraph) ?? [], names),
  );
  let before: Spoken | null = null;
  return found.map((draft) => {
    const speaker = speakerOf(draft, before);
    before = { speaker, sentence: draft.sentence };
    return statement(draft, speaker);
  });
}

function draftsIn(paragraph: Paragraph, dates: readonly DateMention[], names: Names): Found[] {
  const passage = readPassage(paragraph, languages[paragraph.article.language], dates, names);
  return passage.sentences.flatMap((sentence) => {
    const kept: Found[] = [];
    for (const { name, find } of rules) {
      for (const draft of find(sentence))
        if (!kept.some((other) => share(other, draft))) kept.push({ ...draft, rule: name });
    }
    return kept.sort((a, b) => a.quotes[0].start - b.quotes[0].start);
  });
}

const share = (a: Draft, b: Draft): boolean => a.quotes.some((x) => b.quotes.some((y) => overlaps(x, y)));

function statement(draft: Found, speaker: Speaker): Statement {
  const { sentence, cue, kind, quotes, rule } = draft;
  return {
    paragraph: sentence.passage.paragraph,
    speaker: speaker.name,
    surface: speaker.surface,
    role: speaker.role,
    cue: cue?.text ?? '',
    kind,
    quotes,
    via: [],
    said: null,
    rule,
    confidence: speaker.confidence,
  };
}

function byParagraph(dates: readonly DateMention[]): ReadonlyMap<Paragraph, DateMention[]> {
  const grouped = new Map<Paragraph, DateMention[]>();
  for (const date of dates) grouped.set(date.paragraph, [...(grouped.get(date.paragraph) ?? []), date]);
  return grouped;
}
