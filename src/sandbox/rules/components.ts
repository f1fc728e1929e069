// Discord's limits on components: what may stand in what, and how long its parts may be.
import { isObject, type Json, lengthProblems, objectsIn } from './lengths.ts';

export const kinds = {
  row: 1,
  button: 2,
  select: 3,
  input: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

const linkStyle = 5;
const { row, button, section, text, thumbnail, gallery, file, separator, container } = kinds;
const selects = [
  kinds.select,
  kinds.userSelect,
  kinds.roleSelect,
  kinds.mentionableSelect,
  kinds.channelSelect,
] as readonly number[];
const inContainer = [row, section, text, gallery, file, separator] as readonly number[];

/** Which kinds may stand at the top of a message, without and with the flag for components alone. */
export const places = { plain: [row] as readonly number[], drawn: [...inContainer, container] as readonly number[] };

/** Which kinds may stand inside of which. */
const inside: Readonly<Record<number, readonly number[]>> = {
  [row]: [button, ...selects],
  [section]: [text],
  [container]: inContainer,
};

/** What stands where it may not. */
export function placeProblems(components: readonly Json[], allowed: readonly number[]): string[] {
  return components.flatMap(({ type, components: inner }) => {
    const here = allowed.includes(Number(type)) ? [] : [`a component of type ${type} may not stand here`];
    return [...here, ...placeProblems(objectsIn(inner), inside[Number(type)] ?? [])];
  });
}

/** What is wrong with one component, what stands in it left aside. */
export function componentProblems(component: Json): string[] {
  const { type } = component;
  if (type === text) return typeof component.content === 'string' && component.content.trim() ? [] : ['a blank text'];
  if (type === row) return rowProblems(innerOf(component));
  if (type === button) return buttonProblems(component);
  if (type === section) return sectionProblems(component);
  if (type === gallery) return countProblems('a gallery', 'items', component.items, 1, 10);
  if (type === container) return countProblems('a container', 'components', component.components, 1, 40);
  return selects.includes(Number(type)) ? selectProblems(component) : [];
}

function rowProblems(inner: readonly Json[]): string[] {
  const hasSelect = inner.some(({ type }) => selects.includes(Number(type)));
  const most = hasSelect ? 1 : 5;
  return inner.length < 1 || inner.length > most ? [`a row of ${inner.length} components`] : [];
}

// A link has an address and no custom_id; all other buttons the reverse.
function buttonProblems({ label, style, url, custom_id: id }: Json): string[] {
  const isLink = style === linkStyle;
  const isShaped = isLink === (url !== undefined) && isLink !== (id !== undefined);
  return [
    ...(isShaped ? [] : [`the button "${label}" has the shape of another kind`]),
    ...lengthProblems('a label', label, 0, 80),
    ...(isLink ? lengthProblems('an address', url, 1, 512) : lengthProblems('a custom_id', id, 1, 100)),
  ];
}

function sectionProblems({ components, accessory }: Json): string[] {
  const beside = isObject(accessory) && [button, thumbnail].includes(accessory.type as never);
  return [
    ...countProblems('a section', 'texts', components, 1, 3),
    ...(beside ? [] : ['a section without a button or a thumbnail']),
  ];
}

function selectProblems({ type, custom_id: id, placeholder, options }: Json): string[] {
  const parts = objectsIn(options);
  return [
    ...lengthProblems('a custom_id', id, 1, 100),
    ...lengthProblems('a placeholder', placeholder, 0, 150),
    ...(type === kinds.select ? countProblems('a select', 'options', options, 1, 25) : []),
    ...parts.flatMap(({ label, value, description }) => [
      ...lengthProblems('the label of an option', label, 1, 100),
      ...lengthProblems('the value of an option', value, 1, 100),
      ...lengthProblems('the description of an option', description, 0, 100),
    ]),
  ];
}

function countProblems(what: string, parts: string, list: unknown, least: number, most: number): string[] {
  const count = Array.isArray(list) ? list.length : 0;
  return count < least || count > most ? [`${what} of ${count} ${parts}, not ${least} to ${most}`] : [];
}

/** A component, and all that stands in it. */
export function withNested(component: Json): Json[] {
  const accessory = isObject(component.accessory) ? [component.accessory] : [];
  return [component, ...[...innerOf(component), ...accessory].flatMap(withNested)];
}

function innerOf({ components }: Json): Json[] {
  return objectsIn(components);
}
