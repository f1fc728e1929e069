// Which visits of the coverage tell that two people met: "kapan Sari bertemu Budi".
import { languages } from '../language/index.ts';
import type { Entity, Visit } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isNamedIn, isVisitor } from './visitors.ts';

/** Visits by either of which a sentence on a meeting tells, with the other one in the paragraph. */
export function meetingsOf(visits: readonly Visit[], one: Entity, other: Entity): Visit[] {
  return visits.filter((visit) => {
    const host = isVisitor(one, visit) ? other : isVisitor(other, visit) ? one : null;
    // Who only tells of the visit has met nobody.
    if (host === null || host.name === visit.attributedTo) return false;
    return tellsOfMeeting(visit) && isNamedIn(host, visit.paragraph.text);
  });
}

/** "Sari ke Ankara untuk bertemu Budi"; not "dalam pertemuan dengan Budi, Tono menyinggung kunjungan Sari". */
function tellsOfMeeting({ span, visitor, implied, paragraph: { article } }: Visit): boolean {
  const text = ` ${fold(span.text)} `;
  const parts = fold(visitor)
    .split(' ')
    .map((part) => text.indexOf(` ${part} `));
  const goer = Math.min(...parts.filter((at) => at >= 0), text.length);
  const places = languages[article.language].visits.meeting.map((phrase) => text.indexOf(` ${phrase} `));
  return places.some((at) => at >= 0 && (implied || goer < at || goer === text.length));
}
