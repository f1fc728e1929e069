// Which letters a word has, as bits: tells at a glance that two words are no neighbours, without comparing them.

/** One bit for each letter that a word has; letters that share their last five bits share one. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** In how many bits two differ: of words that are some slips apart at most twice as many. */
export function differing(a: number, b: number): number {
  // Counted in pairs, fours and bytes: asked of every word of a library, and most have many.
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x5555_5555;
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
