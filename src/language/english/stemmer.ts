// English stems: plural, past and -ing taken off, no more; news stays readable to the lexicon this way.

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

export function stem(word: string): string {
  const fitting = endings.find(({ ends }) => ends.test(word));
  return fitting ? word.replace(fitting.ends, fitting.becomes) : word;
}
