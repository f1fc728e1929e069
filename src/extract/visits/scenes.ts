// Cuts a paragraph into scenes: its sentences, each with what is named and dated in it.
import { languages } from '../../language/index.ts';
import type { DateMention, Paragraph, Span, Statement } from '../../model.ts';
import type { Names } from '../../story/names.ts';
import { sentences } from '../../text/sentences.ts';
import { trimmed } from '../../text/spans.ts';
import { type Scene, sceneOf } from './scene.ts';

/** The scenes of a paragraph in order. `dates` and `statements` are the paragraph's own, in order. */
export function scenesOf(
  paragraph: Paragraph,
  dates: readonly DateMention[],
  statements: readonly Statement[],
  names: Names,
): Scene[] {
  const { article, text } = paragraph;
  const language = languages[article.language];
  const found = takerOf(names.find(text, { article }), (mention) => mention);
  const dated = takerOf(dates, ({ span }) => span);
  const said = takerOf(statements, ({ quotes }) => ({
    start: quotes[0].start,
    end: quotes.at(-1)?.end ?? quotes[0].end,
  }));
  const cut = sentences(text, language.abbreviations).flatMap((sentence) => pieces(text, sentence));
  return cut.map((sentence) =>
    sceneOf({
      paragraph,
      sentence,
      language,
      names: found(sentence),
      dates: dated(sentence),
      statements: said(sentence),
    }),
  );
}

// The rules compare every cue with every name of a sentence. No newspaper prints a longer one; a text without stops is cut, so
// that the work stays in proportion to its length.
const longestSentence = 2_000;

function pieces(text: string, sentence: Span): Span[] {
  const cut: Span[] = [];
  for (let start = sentence.start; start < sentence.end; start += longestSentence)
    cut.push(trimmed(text, start, Math.min(start + longestSentence, sentence.end)));
  return cut;
}

/** Takes from a list in order what touches one sentence after the other, in one pass; what spans two is given to both. */
function takerOf<T>(list: readonly T[], place: (each: T) => Pick<Span, 'start' | 'end'>): (sentence: Span) => T[] {
  let first = 0;
  return ({ start, end }) => {
    const taken: T[] = [];
    for (let i = first; i < list.length; i++) {
      const each = list[i];
      if (each === undefined || place(each).start >= end) break;
      if (place(each).end <= start && i === first) first = i + 1;
      else if (place(each).end > start) taken.push(each);
    }
    return taken;
  };
}
