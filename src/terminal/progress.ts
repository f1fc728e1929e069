// Words how far a long piece of work has come, in one line.

const width = 24;
// Narrower than any terminal: a line that wraps could not be drawn over.
const longestName = 40;

/** `[######------------------] 3/12 banjir.txt` */
export function progressBar(done: number, total: number, name: string): string {
  const filled = total === 0 ? 0 : Math.round((width * done) / total);
  const shown = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done}/${total} ${shown}`;
}
