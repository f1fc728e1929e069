// Reads YAML against a schema and tells the line of everything that is wrong with it.
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Checked, CorpusProblem } from './problem.ts';

export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Lines of the file that stand before the text. */
  readonly linesBefore: number;
}

export interface ReadYaml<T> {
  readonly value: T;
  /** The line of the file where the member under a path stands. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The value that a YAML text holds when it satisfies the schema; else each fault with its line and a remedy. */
export function readYaml<T>(source: YamlSource, schema: z.ZodType<T>): Checked<ReadYaml<T>> {
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line + source.linesBefore;
  if (document.errors.length > 0) {
    return { problems: document.errors.map(({ pos, message }) => notYaml(source, line(pos[0]), message)) };
  }
  const lineOf = (path: readonly PropertyKey[]) => line(offsetOf(document, path));
  return checked(source, document, schema, lineOf);
}

function checked<T>(
  source: YamlSource,
  document: Document.Parsed,
  schema: z.ZodType<T>,
  lineOf: ReadYaml<T>['lineOf'],
): Checked<ReadYaml<T>> {
  const plain = toPlain(document);
  if (plain.error) return { problems: [notYaml(source, lineOf([]), plain.error)] };
  const result = schema.safeParse(plain.value);
  if (result.success) return { value: { value: result.data, lineOf } };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, source.file, schema, lineOf)) };
}

// Aliases that expand without end ("billion laughs") make the library throw here, and not while it parses.
function toPlain(document: Document.Parsed): { value?: unknown; error?: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 50 }) ?? {} };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function notYaml(source: YamlSource, line: number, message: string): CorpusProblem {
  const fault = message.split('\n')[0] ?? message;
  const remedy = 'Put values that hold ": ", "#" or quotation marks between single quotes.';
  return { file: source.file, line, message: `is not valid YAML: ${fault}. ${remedy}` };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  schema: z.ZodType,
  lineOf: (path: readonly PropertyKey[]) => number,
): CorpusProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    const member = issue.path.map(String).join('.');
    return [{ file, line: lineOf(issue.path), message: member ? `${member}: ${issue.message}` : issue.message }];
  }
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => ({
    file,
    line: lineOf([...issue.path, key]),
    message: `unknown key "${key}"${unknownKeyHelp(key, known)}`,
  }));
}

function unknownKeyHelp(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return meant ? `: did you mean "${meant}"?` : `; the keys are ${known.join(', ')}.`;
}

/** The keys that a schema allows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) at = inside(at, step);
  const shape = member(unwrapped(at), 'shape');
  return shape && typeof shape === 'object' ? Object.keys(shape) : [];
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const bare = unwrapped(schema);
  return typeof step === 'number' ? member(bare, 'element') : member(member(bare, 'shape'), step);
}

// Optional members and those with a default wrap the schema that holds the keys.
function unwrapped(schema: unknown): unknown {
  const inner = member(member(schema, 'def'), 'innerType');
  return inner === undefined ? schema : unwrapped(inner);
}

function member(of: unknown, key: PropertyKey): unknown {
  return of !== null && typeof of === 'object' ? Reflect.get(of, key) : undefined;
}

/** Where the member under a path begins; the nearest thing around it where it is missing. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent = document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key: k }) => isScalar(k) && k.value === key) : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    const offset = rangeStart(node);
    if (offset !== null) return offset;
  }
  return rangeStart(document.contents) ?? 0;
}

function rangeStart(node: unknown): number | null {
  const range = member(node, 'range');
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
