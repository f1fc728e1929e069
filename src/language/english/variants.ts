// One word, several spellings, all of which newspapers print: folded, each → the one that the index uses.

const lists: Readonly<Record<string, string>> = {
  defence: 'defense',
  programme: 'program',
  organisation: 'organization',
  labour: 'labor',
  neighbour: 'neighbor',
  neighbours: 'neighbors',
  centre: 'center',
  honour: 'honor',
  favour: 'favor',
  licence: 'license',
  travelling: 'traveling',
  travelled: 'traveled',
  cancelled: 'canceled',
  adviser: 'advisor',
  cosmonaut: 'kosmonaut',
  kyiv: 'kiev',
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
};

export const variants: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([word, all]) => all.split(' ').map((variant) => [variant, word] as const)),
);

/** Both words with a space between → the word that they make. */
export const compounds: ReadonlyMap<string, string> = new Map([
  ['news paper', 'newspaper'],
  ['cease fire', 'ceasefire'],
  ['air strike', 'airstrike'],
]);
