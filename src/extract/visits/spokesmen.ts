// Who speaks for somebody else: the trips that a spokesman tells of are his principal's.
import type { Language } from '../../language/language.ts';
import type { Statement } from '../../model.ts';
import type { Names } from '../../story/names.ts';
import { fold } from '../../text/fold.ts';
import { phrasesIn, type Scene } from './scene.ts';
import type { View } from './trip.ts';

/** Speakers who hold an office of speaking for others, where they are quoted or anywhere in the story. */
export function spokesmenOf(statements: readonly Statement[], names: Names, { visits }: Language): ReadonlySet<string> {
  const speaksForOthers = (title: string) => visits.spokesmen.some((office) => fold(title).includes(office));
  const found = statements.flatMap(({ speaker, role }) => {
    const titles = [role ?? '', ...((speaker && names.get(speaker)?.roles.map(({ title }) => title)) || [])];
    return speaker && titles.some(speaksForOthers) ? [speaker] : [];
  });
  return new Set(found);
}

/** The spokesman in whose words a cue stands, unless he speaks of himself: "saya akan ke Praha". */
function spokesmanAt({ scene, spokesmen }: View, cue: number): string | null {
  const byNoun = isNoun(scene, cue);
  const teller = scene.statements.find(
    ({ speaker, kind, quotes }) =>
      speaker !== null &&
      spokesmen.has(speaker) &&
      (byNoun || kind !== 'indirect') &&
      quotes.some(({ start, end }) => start <= cue && cue < end),
  );
  return teller?.speaker ?? null;
}

/** "Kunjungan": whoever says it need not be the one who goes. */
export function isNoun(scene: Scene, cue: number): boolean {
  return phrasesIn(scene, scene.language.visits.trips).some(({ start }) => start === cue);
}

/** What there is to choose a traveller from, without the spokesman who tells of the trip; first whoever is to go there. */
export function withoutSpokesman(view: View, cue: number, country: string | null): View {
  const spokesman = spokesmanAt(view, cue);
  if (spokesman === null) return view;
  const others = <T extends { readonly name: string }>(list: readonly T[]) =>
    list.filter(({ name }) => name !== spokesman);
  const { people, trips } = view.memory;
  const goes = ({ name }: { name: string }) =>
    trips.some((trip) => trip.visitor === name && trip.country === country && trip.status !== 'happened');
  const known = others(people);
  const principals = [...known.filter(goes), ...known.filter((each) => !goes(each))];
  return { ...view, actors: others(view.actors), memory: { ...view.memory, people: principals } };
}
