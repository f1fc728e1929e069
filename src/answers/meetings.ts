// Which visits of the coverage tell that two people met: "kapan Sari bertemu Budi".
import { languages } from '../language/index.ts';
import type { Entity, Visit } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isNamedIn, isVisitor } from './visitors.ts';

/** Visits by either that tell of both: in a sentence on a meeting, else those where the one is named as the other goes. */
export function meetingsOf(visits: readonly Visit[], one: Entity, other: Entity): Visit[] {
  const theirs = visits.filter((visit) => {
    const host = isVisitor(one, visit) ? other : isVisitor(other, visit) ? one : null;
    // Who only tells of the visit has met nobody.
    if (host === null || host.name === visit.attributedTo) return false;
    return isNamedIn(host, tellsOfMeeting(visit) ? visit.paragraph.text : visit.span.text);
  });
  const meetings = theirs.filter(tellsOfMeeting);
  return meetings.length > 0 ? meetings : theirs;
}

function tellsOfMeeting({ span, paragraph: { article } }: Visit): boolean {
  const text = ` ${fold(span.text)} `;
  return languages[article.language].visits.meeting.some((phrase) => text.includes(` ${phrase} `));
}
