// Where a quotation that lost a mark begins or ends, by what the sentence says: the marks alone cannot tell.
import type { Language } from '../../language/language.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import { sentences } from '../../text/sentences.ts';
import { span } from '../../text/spans.ts';
import { words } from '../../text/words.ts';

/** The quotation, cut to the sentence that its closing mark ends, or to the cue that follows it. */
export function repaired(text: string, quotation: Quotation, language: Language): Quotation {
  if (quotation.lost === 'opening') return startingWithSentence(text, quotation, language);
  return quotation.lost === 'closing' ? endingBeforeCue(text, quotation, language) : quotation;
}

/** Rapat selesai. Kami pulang," kata X: the mark closes the last sentence before it. */
function startingWithSentence(text: string, { outer, inner, lost }: Quotation, { abbreviations }: Language): Quotation {
  const last = sentences(inner.text, abbreviations).at(-1);
  const start = inner.start + (last?.start ?? 0);
  return { outer: span(text, start, outer.end), inner: span(text, start, inner.end), lost };
}

/** "Kami pulang, kata X: without a cue the words run on to the end of the paragraph, as they do in English. */
function endingBeforeCue(text: string, { outer, inner, lost }: Quotation, { reporting }: Language): Quotation {
  const suffix = reporting.possessive ?? '';
  const cue = words(inner.text).find(({ folded, start }) => {
    const bare = folded.endsWith(suffix) ? folded.slice(0, folded.length - suffix.length) : folded;
    return (
      /,\s$/.test(inner.text.slice(Math.max(0, start - 2), start)) &&
      (reporting.after.has(folded) || reporting.after.has(bare))
    );
  });
  if (!cue) return { outer, inner, lost };
  const end = inner.start + inner.text.lastIndexOf(',', cue.start);
  return { outer: span(text, outer.start, end), inner: span(text, inner.start, end), lost };
}
