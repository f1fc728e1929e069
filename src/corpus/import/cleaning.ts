// Takes out of a text what belongs to the page and not to the article, and tells what went by which rule.
import { type Rule, rules } from './cleaning-rules.ts';
import type { Line } from './lines.ts';

/** What a rule took out, so that nobody has to guess where a line went. */
export interface Dropped {
  readonly rule: string;
  readonly text: string;
  /** In the source, counted from 1. */
  readonly line: number;
}

export interface Cleaned {
  readonly lines: readonly Line[];
  readonly dropped: readonly Dropped[];
}

/** The lines that stay, and what went by which rule. */
export function clean(lines: readonly Line[], by: readonly Rule[] = rules): Cleaned {
  const start: Cleaned = { lines, dropped: [] };
  return by.reduce(({ lines, dropped }, rule) => applyRule(rule, lines, dropped), start);
}

function applyRule(rule: Rule, lines: readonly Line[], before: readonly Dropped[]): Cleaned {
  const dropped = [...before];
  const keep = rule.within(lines);
  const kept = lines.flatMap((line, index) => {
    const text = keep(line, index);
    if (text === line.text) return [line];
    dropped.push({ rule: rule.name, text: taken(line.text, text), line: line.number });
    return text ? [{ ...line, text }] : [];
  });
  return { lines: kept, dropped };
}

// A tail is told as it stood; what went from the middle is told with its line.
function taken(before: string, after: string): string {
  return before.startsWith(after) ? before.slice(after.length) : before;
}
