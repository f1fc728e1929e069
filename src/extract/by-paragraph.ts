// Sorts what was found in a text by the paragraph that it stands in.
import type { Paragraph } from '../model.ts';

/** Groups in the order in which their first member comes; within a group the order stays. */
export function byParagraph<T extends { readonly paragraph: Paragraph }>(
  list: readonly T[],
): ReadonlyMap<Paragraph, T[]> {
  const groups = new Map<Paragraph, T[]>();
  for (const each of list) {
    const group = groups.get(each.paragraph);
    if (group) group.push(each);
    else groups.set(each.paragraph, [each]);
  }
  return groups;
}
