// Who tells of a trip, and whether that is one of those whom it concerns.
import type { Statement } from '../../model.ts';
import type { Names } from '../../story/names.ts';
import { homeOf } from './actors.ts';
import type { Scene } from './scene.ts';
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

export function attributedTo(trip: Trip, teller: Statement | null): string | null {
  return teller?.speaker ?? teller?.surface ?? trip.inviter ?? null;
}

const press: ReadonlySet<string> = new Set(['news agency', 'broadcaster', 'newspaper', 'portal', 'university']);

/** The visitor, his government, and the hosts announce; everybody else reports. */
export function isThirdParty(trip: Trip, teller: Statement | null, names: Names): boolean {
  if (!teller) return false;
  const speaker = teller.speaker ? names.get(teller.speaker) : undefined;
  if (!speaker || press.has(speaker.sort ?? '')) return true;
  const visitor = names.get(trip.visitor);
  const concerned = [trip.country, visitor && homeOf(visitor, names)];
  return speaker.name !== trip.visitor && !concerned.includes(homeOf(speaker, names));
}
