// What the rules have in common: lengths, repetitions, and JSON of which nothing is known yet.

export type Json = Readonly<Record<string, unknown>>;

export function lengthProblems(what: string, text: unknown, least: number, most: number): string[] {
  const { length } = String(text ?? '');
  return length < least || length > most ? [`${what} has ${length} characters, not ${least} to ${most}`] : [];
}

export function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
