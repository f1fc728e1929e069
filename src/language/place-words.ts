// What a language calls countries and cities.

/** A country by its ISO 3166 code (as Intl.DisplayNames takes it) → words. */
export type ByRegion = Readonly<Record<string, readonly string[]>>;

/** Towns by the code of the country that they lie in; each under all its spellings, the usual one first. */
export type CitiesByRegion = Readonly<Record<string, readonly (readonly string[])[]>>;

/** An institution of the world by a key of its own, the same in every language → what the press calls it, its usual name first. */
export type InstitutionNames = Readonly<Record<string, readonly string[]>>;

/** Places and bodies that every story knows without listing them. */
export interface PlaceWords {
  /** How the press writes a country besides the name that Intl.DisplayNames knows: "Britania". */
  readonly countries: ByRegion;
  /** The seats of governments, which stand for them: "Oslo menuduh" is Norwegia. */
  readonly capitals: ByRegion;
  /** Large cities that are no seat of a government: who is in Istanbul is in Turki. */
  readonly cities: CitiesByRegion;
  /** Provinces and large cities of the countries that speak the language, so that "gubernur Papua" names no person. */
  readonly regionsAtHome: readonly string[];
  /** Governments by their seat, international bodies and news agencies, which speak in any story. */
  readonly institutions: InstitutionNames;
  /** Adjectives that an office may carry instead of the country's name: "Icelandic". */
  readonly demonyms: ByRegion;
}
