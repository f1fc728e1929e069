// What must be known of all articles before a name in one of them can be told: gathered in one walk over their words.
import { languages } from '../../language/index.ts';
import type { Language } from '../../language/language.ts';
import type { Article, Paragraph } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { paragraphWords } from '../../text/words.ts';
import { endsOffice } from '../roles.ts';
import { type Balance, type CommonIn, commonBy, weigh } from './common-words.ts';
import { joined } from './evidence.ts';
import { runsIn } from './runs.ts';

export interface Survey {
  readonly commonIn: CommonIn;
  /** Single words behind the noun of a body anywhere in the articles: "maskapai Elang". */
  readonly bodies: ReadonlySet<string>;
  /** The paragraphs that may name an office; most do not. */
  readonly offices: ReadonlySet<Paragraph>;
}

export function* surveyed(articles: readonly Article[]): Steps<Survey> {
  const balance: Balance = new Map();
  const bodies = new Set<string>();
  const offices = new Set<Paragraph>();
  for (const { paragraphs, language } of articles) {
    for (const paragraph of paragraphs) {
      const cut = paragraphWords(paragraph.text);
      weigh(paragraph.text, cut, balance);
      if (cut.some(({ folded }) => endsOffice(folded))) offices.add(paragraph);
      for (const body of bodiesIn(paragraph, languages[language])) bodies.add(body);
    }
    yield;
  }
  return { commonIn: commonBy(balance), bodies, offices };
}

function bodiesIn(paragraph: Paragraph, language: Language): string[] {
  const { brandNouns } = language.titles;
  if (!paragraphWords(paragraph.text).some(({ folded }) => brandNouns.has(folded))) return [];
  const behindNoun = runsIn(paragraph, language).filter(
    ({ words: cut, before }) => cut.length === 1 && brandNouns.has(before),
  );
  return behindNoun.map(({ words: cut }) => joined(cut));
}
