// What the rules have in common: lengths, repetitions, and JSON of which nothing is known yet.

export type Json = Readonly<Record<string, unknown>>;

export function lengthProblems(what: string, text: unknown, least: number, most: number): string[] {
  const { length } = String(text ?? '');
  return length < least || length > most ? [`${what} has ${length} characters, not ${least} to ${most}`] : [];
}

/** What is wrong with a text that must be there. */
export function textProblems(what: string, text: unknown, most: number): string[] {
  return typeof text === 'string' ? lengthProblems(what, text, 1, most) : [`${what} is no text`];
}

export function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of a value is a list of objects: a bot may send anything, and is to be told so rather than to break the server. */
export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** What in a list is no object. */
export function strayProblems(what: string, value: unknown): string[] {
  const isList = value === undefined || value === null || Array.isArray(value);
  if (!isList) return [`${what}: a list is expected`];
  return objectsIn(value).length < (value ?? []).length ? [`${what}: something in the list is no object`] : [];
}
