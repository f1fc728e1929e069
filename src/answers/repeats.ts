// An article says the same twice: in its lead and further down, below a picture and in the text. It is shown once.
import { once } from '../language/once.ts';
import type { LanguageCode, Paragraph, Span } from '../model.ts';
import { recent } from '../text/recent.ts';
import { type Content, contentOfText, contradict, sharedBy } from './said-content.ts';

/** Of the shorter sentence's words, so many stand in the other one too. Two sentences about one thing have some, not most. */
const leastShared = 0.8;
/** In shorter sentences a few words in common are no sign. */
const fewestWords = 4;

/** In characters: a thousand sentences, of which much asked ones come up again and again. */
const room = 1 << 17;
const contentIn: Readonly<Record<LanguageCode, (text: string) => Content>> = {
  id: recent((text) => contentOfText(text, 'id'), room),
  en: recent((text) => contentOfText(text, 'en'), room),
};

interface Answering {
  readonly paragraph: Paragraph;
  /** The sentence that answers. */
  readonly sentence: Span;
}

/** The hits without those whose answering sentence says again what a better one of the same article says. */
export function withoutRepeats<T extends Answering>(hits: readonly T[]): T[] {
  const kept: { readonly hit: T; readonly said: () => Content }[] = [];
  for (const hit of hits) {
    const { article } = hit.paragraph;
    // Most hits are their article's only one, and compared with none.
    const said = once(() => contentIn[article.language](hit.sentence.text));
    const isRepeat = kept.some((one) => one.hit.paragraph.article === article && sayTheSame(one.said(), said()));
    if (!isRepeat) kept.push({ hit, said });
  }
  return kept.map(({ hit }) => hit);
}

function sayTheSame(a: Content, b: Content): boolean {
  const smaller = Math.min(a.stems.size, b.stems.size);
  return smaller >= fewestWords && !contradict(a, b) && sharedBy(a, b) >= leastShared * smaller;
}
