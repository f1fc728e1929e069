// Who tells of a trip, and whether that is one of those whom it concerns.
import type { Entity, Statement } from '../../model.ts';
import type { Names } from '../../story/names.ts';
import { words } from '../../text/words.ts';
import { homeOf } from './actors.ts';
import { type Scene, wordsBetween } from './scene.ts';
import type { Trip } from './trip.ts';

/** The statement in whose words the trip is told; of nested ones the innermost. */
export function tellerOf(scene: Scene, trip: Trip): Statement | null {
  const around = scene.statements.filter(({ quotes }) =>
    quotes.some(({ start, end }) => start < trip.cue.end && trip.cue.start < end),
  );
  return around.sort((a, b) => length(a) - length(b))[0] ?? null;
}

function length({ quotes }: Statement): number {
  return quotes.reduce((sum, { start, end }) => sum + end - start, 0);
}

export function attributedTo(scene: Scene, trip: Trip, teller: Statement | null): string | null {
  return teller?.speaker ?? teller?.surface ?? trip.inviter ?? pressBefore(scene, trip)?.name ?? null;
}

const press: ReadonlySet<string> = new Set(['news agency', 'broadcaster', 'newspaper', 'portal', 'university']);

/** "Harian X melaporkan pada Rabu bahwa …": a medium and a verb of saying before the trip, where no statement was made out. */
function pressBefore(scene: Scene, trip: Trip): Entity | null {
  const medium = scene.names.findLast(({ entity, end }) => end <= trip.cue.start && press.has(entity.sort ?? ''));
  const { verbs, weakVerbs } = scene.language.reporting;
  const says =
    medium &&
    wordsBetween(scene, medium.end, trip.cue.start).some(({ folded }) => verbs.has(folded) || weakVerbs.has(folded));
  return says ? medium.entity : null;
}

/** A government speaks of its own traveller or guest; where nobody says where the traveller is at home, it may be its own. */
function concerns(country: string | null, [destination, home]: readonly [string | null, string | null]): boolean {
  return country !== null && (country === destination || country === home || home === null);
}

/** "Istana", "kedutaan itu", "juru bicaranya": a body or voice of one of those concerned, though no name says of which. */
function isOfficial({ language }: Scene, { role, surface, speaker }: Statement): boolean {
  const said = words(role ?? surface ?? speaker ?? '').map(({ folded }) => folded);
  const { officials, spokesmen } = language.visits;
  return said.some((word) => officials.has(word)) || spokesmen.some((office) => said.join(' ').startsWith(office));
}

/** The visitor, his government, and the hosts announce; everybody else reports. */
export function isThirdParty(scene: Scene, trip: Trip, teller: Statement | null, names: Names): boolean {
  if (!teller) return pressBefore(scene, trip) !== null;
  const speakers = names.find(teller.speaker ?? teller.surface ?? '').map(({ entity }) => entity);
  if (speakers.some((speaker) => press.has(speaker.sort ?? ''))) return true;
  if (speakers.every(({ roles }) => roles.length === 0) && isOfficial(scene, teller)) return false;
  const visitor = names.get(trip.visitor);
  const home = (visitor && homeOf(visitor, names)) ?? null;
  // "Nils, juru bicara pemerintah Swedia": the office tells of a stranger what no list does.
  const offices = names.find(teller.role ?? '').map(({ entity }) => entity);
  return ![...speakers, ...offices].some(
    (speaker) => speaker.name === trip.visitor || concerns(homeOf(speaker, names), [trip.country, home]),
  );
}
