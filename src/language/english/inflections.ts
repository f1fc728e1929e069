// The regular forms of an English word, so that a form is looked up and not guessed: "planned" is of "plan", "planed" of "plane".

const hisses = /(?:s|x|z|ch|sh)$/u;
const consonantAndY = /[^aeiou]y$/u;
const singleEnd = /^[^aeiou]*[aeiou][bdgklmnprt]$|[^aeiou][aeiou][bdgklmnprt]$/u;
const oneSyllable = /^[^aeiou]*[aeiou][^aeiou]+$/u;

/** The word with -s, -ed and -ing, in every spelling that these take after such a word. */
export function regularForms(word: string): readonly string[] {
  return [withS(word), ...withEd(word), ...withIng(word)];
}

function withS(word: string): string {
  if (hisses.test(word)) return `${word}es`;
  return consonantAndY.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withEd(word: string): readonly string[] {
  if (word.endsWith('e')) return [`${word}d`];
  if (consonantAndY.test(word)) return [`${word.slice(0, -1)}ied`];
  return doubling(word).map((root) => `${root}ed`);
}

function withIng(word: string): readonly string[] {
  if (/[^eoy]e$/u.test(word)) return [`${word.slice(0, -1)}ing`];
  return doubling(word).map((root) => `${root}ing`);
}

// "visit" and "admit" end alike: only the stress tells which doubles its last letter, so both spellings stand for both.
function doubling(word: string): readonly string[] {
  if (!singleEnd.test(word)) return [word];
  const doubled = word + word.slice(-1);
  return oneSyllable.test(word) ? [doubled] : [word, doubled];
}
