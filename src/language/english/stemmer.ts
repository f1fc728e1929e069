// English stems. The forms of words that the lexicon has are looked up ("thanked", "met"); of others only the plural is taken off.

import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import { regularForms } from './inflections.ts';
import { irregularForms } from './irregular.ts';
import { lexicon } from './lexicon.ts';

interface Ending {
  readonly ends: RegExp;
  readonly becomes: string;
}

// The first that fits is taken off.
const endings: readonly Ending[] = [
  { ends: /(?<=[a-z]{2}ss)es$/u, becomes: '' },
  { ends: /(?<=[a-z]{2}(?:[xz]|ch|sh))es$/u, becomes: '' },
  { ends: /(?<=[a-z]{2})ies$/u, becomes: 'y' },
  { ends: /(?<=[a-z]{2})ied$/u, becomes: 'y' },
  { ends: /(?<=[a-z]{2}[^siu])s$/u, becomes: '' },
];

const headwordOf = once((): ReadonlyMap<string, string> => {
  const bases = new Set(Array.from(lexicon().keys()).flatMap((phrase) => phrase.split(' ')));
  const regular = Array.from(bases).flatMap((base) => regularForms(base).map((form) => [form, base] as const));
  return new Map([...regular, ...irregularForms].filter(([form, base]) => !isWordOfItsOwn(form, base)));
});

// "building" and "talks" are nouns of their own and "feed" is no past of "fee", but "planned" is of "plan" wherever it stands.
function isWordOfItsOwn(form: string, base: string): boolean {
  return lexicon().has(form) && !(form.endsWith('ed') && base.length > 3);
}

/** The forms of words that the lexicon has. */
export const forms = (): Iterable<string> => headwordOf().keys();

function stemOf(word: string): string {
  const headword = headwordOf().get(word);
  if (headword) return headword;
  const fitting = endings.find(({ ends }) => ends.test(word));
  return fitting ? word.replace(fitting.ends, fitting.becomes) : word;
}

/** The stem of a folded word. Names must not be passed in. */
export const stem = remembered(stemOf);
