// Reads YAML of a shape and tells the line of everything that is wrong with it.
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Checked, CorpusProblem } from './problem.ts';
import type { Fault, Path, Shape } from './shape.ts';

export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Lines of the file that stand before the text. */
  readonly linesBefore: number;
}

export interface ReadYaml<T> {
  readonly value: T;
  /** The line of the file where the member under a path stands. */
  readonly lineOf: (path: Path) => number;
}

/** The value that a YAML text holds when it has the shape; else each fault with its line and a remedy. */
export function readYaml<T>(source: YamlSource, shape: Shape<T>): Checked<ReadYaml<T>> {
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line + source.linesBefore;
  if (document.errors.length > 0) {
    return { problems: document.errors.map(({ pos, message }) => notYaml(source, line(pos[0]), message)) };
  }
  const lineOf = (path: Path) => line(offsetOf(document, path));
  return shaped(source, document, shape, lineOf);
}

function shaped<T>(
  source: YamlSource,
  document: Document.Parsed,
  shape: Shape<T>,
  lineOf: ReadYaml<T>['lineOf'],
): Checked<ReadYaml<T>> {
  const plain = toPlain(document);
  if (plain.error) return { problems: [notYaml(source, lineOf([]), plain.error)] };
  const { value, faults } = shape(plain.value, []);
  if (faults) return { problems: faults.map((fault) => problemOf(fault, source.file, lineOf)) };
  return { value: { value, lineOf } };
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

function problemOf({ path, message }: Fault, file: string, lineOf: ReadYaml<unknown>['lineOf']): CorpusProblem {
  return { file, line: lineOf(path), message };
}

/** Where the member under a path begins; the nearest thing around it where it is missing. */
function offsetOf(document: Document.Parsed, path: Path): number {
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
  const range = node !== null && typeof node === 'object' ? Reflect.get(node, 'range') : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
