// How Indonesian writes what both languages have borrowed ("restoration" is "restorasi"), for words that the lexicon lacks. After the
// rules by which Indonesian spells loanwords.

interface Rule {
  readonly from: RegExp;
  readonly into: readonly string[];
}

// The first that fits.
const endings: readonly Rule[] = [
  { from: /i[sz]ation$/u, into: ['isasi'] },
  { from: /[st]{1,2}ion$/u, into: ['si'] },
  { from: /xion$/u, into: ['ksi'] },
  { from: /logy$/u, into: ['logi'] },
  { from: /i[sz]m$/u, into: ['isme'] },
  { from: /i[sz]e$/u, into: ['isasi', 'is'] },
  { from: /ist$/u, into: ['is'] },
  { from: /ity$/u, into: ['itas'] },
  { from: /ics$/u, into: ['ika', 'ik', 'is'] },
  { from: /ical$/u, into: ['is', 'ik', 'ikal'] },
  { from: /ic$/u, into: ['ik', 'is'] },
  { from: /ive$/u, into: ['if'] },
  { from: /ary$|aire$/u, into: ['er', 'ari'] },
  { from: /ory$/u, into: ['ori', 'orium'] },
  { from: /ance$/u, into: ['ansi', 'ans'] },
  { from: /ence$/u, into: ['ensi', 'ens'] },
  { from: /ancy$/u, into: ['ansi'] },
  { from: /ency$/u, into: ['ensi'] },
  { from: /cracy$/u, into: ['krasi'] },
  { from: /cy$/u, into: ['si'] },
  { from: /ment$/u, into: ['men'] },
  { from: /ant$/u, into: ['an'] },
  { from: /ent$/u, into: ['en'] },
  { from: /ect$/u, into: ['ek'] },
  { from: /act$/u, into: ['ak'] },
  { from: /ure$/u, into: ['ur', 'ura'] },
  { from: /ide$/u, into: ['ida', 'id'] },
  { from: /ine$/u, into: ['in', 'ina'] },
  { from: /ene$/u, into: ['ena', 'en'] },
  { from: /ite$/u, into: ['it'] },
  { from: /ate$/u, into: ['at', 'asi'] },
  { from: /ose$/u, into: ['osa', 'os'] },
  { from: /yse$/u, into: ['isa', 'isis'] },
  { from: /ema$/u, into: ['em', 'ema'] },
  { from: /(?:ae|oe)$/u, into: ['a', 'e'] },
  { from: /ous$/u, into: ['us'] },
  { from: /eum$/u, into: ['eum', 'ium'] },
  { from: /er$/u, into: ['er', ''] },
  { from: /re$/u, into: ['er', 're'] },
  { from: /que$/u, into: ['k'] },
  { from: /ie$/u, into: ['i'] },
  { from: /ce$/u, into: ['s'] },
  { from: /ee$/u, into: ['i'] },
  { from: /le$/u, into: ['el', 'l', 'lus'] },
  { from: /e$/u, into: ['', 'e', 'a'] },
  { from: /y$/u, into: ['i'] },
  { from: /$/u, into: [''] },
];

// One after the other.
const letters: readonly (readonly [from: RegExp, into: string])[] = [
  [/sch/gu, 'sk'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/r?rh/gu, 'r'],
  [/cc(?=[eiy])/gu, 'ks'],
  [/sc(?=[eiy])/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|ch|cc|c/gu, 'k'],
  [/qu/gu, 'ku'],
  [/x/gu, 'ks'],
  [/(?<=[^aeiou])y/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/oe/gu, 'e'],
  [/([b-df-hj-np-tv-z])\1/gu, '$1'],
];

const shortest = 5;

/** Spellings that it may have there, likelier ones first; none for a short word, which looks like anything. */
export function asIndonesian(word: string): readonly string[] {
  if (word.length < shortest) return [];
  const ending = endings.find(({ from }) => from.test(word));
  if (!ending) return [];
  const body = respelled(word.replace(ending.from, ''), word.match(ending.from)?.[0].slice(0, 1) ?? '');
  return [...new Set(ending.into.map((end) => `${body}${end}`))];
}

/** @param next the letter after the body: a "c" before "i" sounds as "s" */
function respelled(body: string, next: string): string {
  const spelled = letters.reduce((spelling, [from, into]) => spelling.replace(from, into), body + next);
  return spelled.slice(0, spelled.length - next.length);
}
