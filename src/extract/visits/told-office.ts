// Who goes where somebody else tells of "presiden" or "the president" without a name: "Novak mengatakan presiden akan mengunjungi".
import { personNounsOf } from './actors.ts';
import { isOtherVerb } from './clauses.ts';
import type { Destination } from './destinations.ts';
import { phrasesIn, type Scene, wordsBetween } from './scene.ts';
import type { Traveller } from './travellers.ts';
import type { View } from './trip.ts';

// "the country's new president"; "akan", "dijadwalkan untuk".
const reach = 4;

/**
 * Whoever was last told to go there and is not the one who says so, nobody where the text named none; null where the words
 * said have another subject.
 */
export function officeTold(view: View, cue: number, place: Destination): readonly Traveller[] | null {
  const told = view.scene.statements.find(
    ({ kind, quotes }) => kind !== 'direct' && quotes.some(({ start, end }) => start <= cue && cue < end),
  );
  const content = told?.quotes.find(({ start, end }) => start <= cue && cue < end);
  if (!content || !isSubject(view, content.start, cue)) return null;
  const trip = view.memory.trips.find(
    ({ visitor, country, status }) =>
      visitor !== told?.speaker && country === place.country && status !== 'happened' && status !== 'denied',
  );
  return trip ? [{ name: trip.visitor, home: null }] : [];
}

/** Whether the words said open with an office, with nobody's name and no other verb before the trip's. */
function isSubject({ scene, actors }: View, from: number, cue: number): boolean {
  if (actors.some(({ start, end }) => start >= from && end <= cue)) return false;
  const office = phrasesIn(scene, personNounsOf(scene.language)).find(({ start, end }) => start >= from && end <= cue);
  return office !== undefined && isPlain(scene, from, office.start) && isPlain(scene, office.end, cue);
}

function isPlain(scene: Scene, from: number, to: number): boolean {
  const between = wordsBetween(scene, from, to);
  return between.length <= reach && !between.some((word) => isOtherVerb(scene, word));
}
