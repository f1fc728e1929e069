// Discord's limits on a message: in all, its embeds, and the text and number of its components.
import { componentProblems, kinds, placeProblems, places, withNested } from './components.ts';
import { embedProblems } from './embeds.ts';
import { type Json, lengthProblems, objectsIn, repeated, strayProblems, textProblems } from './lengths.ts';

const componentsV2 = 1 << 15;

/** What is wrong with a message. */
export function messageProblems(message: Json): string[] {
  const top = objectsIn(message.components);
  const components = top.flatMap(withNested);
  const embeds = objectsIn(message.embeds);
  const isDrawn = (Number(message.flags ?? 0) & componentsV2) !== 0;
  const isEmpty = !message.content && embeds.length === 0 && components.length === 0;
  return [
    ...strayProblems('the components', message.components),
    ...strayProblems('the embeds', message.embeds),
    ...repeated(components.flatMap(({ custom_id: id }) => (typeof id === 'string' ? id : []))).map(
      (id) => `custom_id "${id}" stands twice`,
    ),
    ...placeProblems(top, isDrawn ? places.drawn : places.plain),
    ...components.flatMap(componentProblems),
    ...(message.content ? textProblems('the content', message.content, 2000) : []),
    ...embedProblems(embeds),
    ...lengthProblems('the nonce', message.nonce, 0, 25),
    ...(isEmpty ? ['an empty message'] : []),
    ...(isDrawn ? drawnProblems(message, components) : []),
  ];
}

function drawnProblems(message: Json, all: readonly Json[]): string[] {
  const text = all.reduce((sum, each) => sum + (each.type === kinds.text ? String(each.content).length : 0), 0);
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4000 ? [`${text} characters of text`] : []),
    ...(message.content || objectsIn(message.embeds).length > 0 ? ['content beside components'] : []),
  ];
}
