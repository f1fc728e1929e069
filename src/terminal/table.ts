// Rows in columns, each as wide as its widest cell but the last, which runs on.

export function table(headings: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const all = headings ? [headings, ...rows] : rows;
  const columns = Math.max(0, ...all.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
  return all.map((row) => line(row).join('  ').trimEnd()).join('\n');
}
