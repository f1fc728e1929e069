// A question on a visit: where it stands, else the paragraphs that tell of it though no visit was read from them.
import type { Library } from '../library/library.ts';
import type { ParagraphHit } from '../library/search.ts';
import type { Answer, Finding, Span } from '../model.ts';
import { foundAnswer, paragraphFinding } from './answer.ts';
import { tripOf } from './asked-trip.ts';
import { tellsEverything } from './enough.ts';
import { present } from './present.ts';
import { withoutRepeats } from './repeats.ts';
import { isDated, sentenceOnTrip } from './told-trip.ts';
import type { Understanding } from './understand.ts';
import { whenVisit } from './when-visit.ts';

/**
 * The visit asked for. When Sari accepted an invitation to Ankara is told by what speaks of the invitation, and not by her visits;
 * where nothing was read from the text, a paragraph with a date may still tell it.
 */
export function whenAsked(library: Library, understanding: Understanding, limit: number): Answer {
  const { unknown, visitor, place, companion, traveller, deed, source, on, after, before } = understanding;
  const { language, tense, invites, words: text } = understanding;
  const trip = present({ visitor: unknown ?? visitor, place, companion, traveller });
  const bounds = present({ source, after, before });
  const answer = whenVisit(library, { language, limit, tense, invites, ...trip, ...bounds, ...present({ on, deed }) });
  const meant = tripOf(library, { language, ...trip });
  if (!meant || unknown !== null || (answer.found && deed === null)) return answer;
  const tells = answer.found ? tellsWhen(library) : sentenceOnTrip(library, meant);
  const hits = library.search.paragraphs({
    text,
    language,
    limit: limit * headingsAside,
    ...present({ after, before }),
  });
  const told = hits.flatMap((hit) => findingOf(hit, tells(hit)));
  const findings = withoutRepeats(told).slice(0, limit);
  return findings.length > 0 ? foundAnswer(answer, findings) : answer;
}

// No article has a heading for every other paragraph.
const headingsAside = 2;

function findingOf(hit: ParagraphHit, sentence: Span | null): Finding[] {
  if (sentence === null) return [];
  const isBest = sentence.start === hit.sentence.start;
  return [isBest ? paragraphFinding(hit) : { ...paragraphFinding(hit), sentence, statement: null }];
}

function tellsWhen(library: Library): (hit: ParagraphHit) => Span | null {
  return (hit) => (tellsEverything(hit) && isDated(library, hit.paragraph, hit.sentence) ? hit.sentence : null);
}
