// Pairs the labels that stand on lines of their own ("Penulis", "Editor") with the names on the lines beside them.
import { fold } from '../../text/fold.ts';
import { isNames } from './byline.ts';
import type { Line } from './lines.ts';
import { anyOf } from './portal-words.ts';

const label = new RegExp(`^(?:${anyOf('byAuthor')}|${anyOf('byOther')})\\s*:?$`, 'u');

/** Whether a line is nothing but such a label. */
export function isBareLabel(line: string): boolean {
  return label.test(fold(line));
}

/**
 * The places of the names → their labels. Some portals put all labels above their names, others below: where a name stands above
 * the first and none below the last, they are below.
 */
export function labelValues(lines: readonly Line[]): ReadonlyMap<number, string> {
  const labels = lines.flatMap(({ text }, index) => (isBareLabel(text) ? [index] : []));
  const isValue = (index: number) => isNames(lines[index]?.text ?? '') && !isBareLabel(lines[index]?.text ?? '');
  const areBelow = isValue((labels[0] ?? 0) - 1) && !isValue((labels.at(-1) ?? 0) + 1);
  const step = areBelow ? -1 : 1;
  return new Map(labels.flatMap((at) => (isValue(at + step) ? [[at + step, lines[at]?.text ?? ''] as const] : [])));
}
