// The countries of the world, known to every story without being listed.
import { languages } from '../language/index.ts';
import type { Entity, LanguageCode } from '../model.ts';
import { fold } from '../text/fold.ts';

const displayNames = {
  id: new Intl.DisplayNames('id', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

const international = new Set(['EU', 'UN', 'EZ']);
// Pseudo-locales and "unknown region", which Intl names like countries.
const noRegions = new Set(['ZZ', 'XA', 'XB', 'QO']);

/** Every country as an entity under its Indonesian name; "Tiongkok" is also "China" and "Cina". */
export const regions: readonly Entity[] = regionCodes().flatMap((code) => region(code) ?? []);

/** Capitals, each speaking for its government, then the cities and provinces that the languages list. */
export const cities: readonly Entity[] = [
  ...regionCodes().flatMap((code) => capital(code) ?? []),
  ...regionCodes().flatMap(citiesIn),
  ...provinces(),
];

/** The adjectives of a country ("Icelandic"), by any of its spellings, folded. */
export const demonymsOf: ReadonlyMap<string, readonly string[]> = new Map(
  regionCodes().flatMap((code) => spellingsOf(code).map((name) => [fold(name), demonyms(code)] as const)),
);

/** Adjective, folded → country, by its Indonesian name as it is written: "icelandic" → "Islandia". */
export const countriesByAdjective: ReadonlyMap<string, string> = new Map(
  regionCodes().flatMap((code) => demonyms(code).map((adjective) => [fold(adjective), plainName('id', code) ?? code])),
);

function region(code: string): Entity | null {
  const [name, english] = [plainName('id', code), plainName('en', code)];
  if (!name || !english) return null;
  const kind = international.has(code) ? 'organisation' : 'place';
  const sort = kind === 'place' ? 'country' : 'international organisation';
  return { name, kind, english, sort, spellings: spellingsOf(code), roles: [], listed: false };
}

function spellingsOf(code: string): string[] {
  const known = [plainName('id', code), plainName('en', code)].filter((name) => name !== undefined);
  const written = Object.values(languages).flatMap(({ places }) => places.countries[code] ?? []);
  return [...new Set([...known, ...written])];
}

function capital(code: string): Entity | null {
  const spellings = Object.values(languages).flatMap(({ places }) => places.capitals[code] ?? []);
  const [name, country] = [spellings[0], plainName('id', code)];
  if (!name || !country) return null;
  return { name, kind: 'place', sort: 'city', country, speaksFor: country, spellings, roles: [], listed: false };
}

function citiesIn(code: string): Entity[] {
  const country = plainName('id', code);
  const listed = Object.values(languages).flatMap(({ places }) => places.cities[code] ?? []);
  return listed.flatMap((spellings) => {
    const [name] = spellings;
    if (!name || !country) return [];
    return [{ name, kind: 'place', sort: 'city', country, spellings, roles: [], listed: false }];
  });
}

function provinces(): Entity[] {
  const names = Object.values(languages).flatMap(({ places }) => places.regionsAtHome);
  return names.map((name) => ({ name, kind: 'place', sort: 'region', spellings: [name], roles: [], listed: false }));
}

/** Institutions that speak in any story, under their Indonesian names. */
export const institutions: readonly Entity[] = Object.keys(languages.id.places.institutions).flatMap((key) => {
  const [indonesian = [], english = []] = [languages.id, languages.en].map(({ places }) => places.institutions[key]);
  const [name] = indonesian;
  const spellings = [...new Set([...indonesian, ...english])];
  const entity = { kind: 'organisation', sort: 'institution', spellings, roles: [], listed: false } as const;
  return name ? [{ name, ...entity, ...(english[0] && { english: english[0] }) }] : [];
});

// Intl writes "Myanmar (Burma)" and "Hong Kong DAK Tiongkok": what sets a name apart on a map is no part of it in the news.
function plainName(language: LanguageCode, code: string): string | undefined {
  return displayNames[language].of(code)?.replace(/ (?:\(.*\)|(?:DAK|SAR) .*)$/, '');
}

function demonyms(code: string): string[] {
  return Object.values(languages).flatMap(({ places }) => places.demonyms[code] ?? []);
}

function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return codes.filter((code) => !noRegions.has(code) && current(code) && plainName('id', code) !== undefined);
}

// Withdrawn codes are names of living ones ("DD" is Germany): Intl would list those twice.
function current(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
