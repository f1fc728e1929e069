// Round pictures for members, made of their first letter: the sandbox has no pictures of anybody.

const colours = ['#5865f2', '#eb459e', '#3ba55d', '#c27c0e', '#0f8b8d', '#a33ea1'];

/** The address of a picture, drawn here: nothing is fetched. */
export function avatarOf({ username, bot }: { readonly username: string; readonly bot?: boolean }): string {
  if (bot) return '/icon.svg';
  const colour =
    colours[
      [...username].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % colours.length
    ];
  const letter = encodeURIComponent([...username.toUpperCase()][0] ?? '?').replace(/'/g, '%27');
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>` +
    '<text x="20" y="27" font-family="sans-serif" font-size="19" font-weight="600" text-anchor="middle" fill="#fff">';
  return `data:image/svg+xml,${encodeURIComponent(drawing)}${letter}${encodeURIComponent('</text></svg>')}`;
}
