// English stems. The forms of words that the lexicon has are looked up ("thanked", "met"); of others only the plural is taken off.
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
  { ends: /(?<=[a-z]{2}[^su])s$/u, becomes: '' },
];

const headwords: ReadonlySet<string> = new Set(Array.from(lexicon.keys()).flatMap((phrase) => phrase.split(' ')));

// A headword is nobody's form: "building" is a noun of its own.
const headwordOf: ReadonlyMap<string, string> = new Map(
  [
    ...irregularForms,
    ...Array.from(headwords).flatMap((word) => regularForms(word).map((form) => [form, word] as const)),
  ]
    .toReversed()
    .filter(([form]) => !headwords.has(form)),
);

export function stem(word: string): string {
  const headword = headwordOf.get(word);
  if (headword) return headword;
  const fitting = endings.find(({ ends }) => ends.test(word));
  return fitting ? word.replace(fitting.ends, fitting.becomes) : word;
}
