// What values written by hand must look like: a shape reads one, or tells each fault with the path to it, so that its line can be
// named. By hand, since every start of the bot reads a corpus, and loading a library for it took longer than the reading.
import { nearest } from './nearest.ts';

export type Path = readonly PropertyKey[];

export interface Fault {
  readonly path: Path;
  readonly message: string;
}

export type Read<T> =
  | { readonly value: T; readonly faults?: never }
  | { readonly value?: never; readonly faults: readonly Fault[] };

export type Shape<T> = (value: unknown, path: Path) => Read<T>;

/** A demand, and whether a value meets it. */
export type Rule<T> = readonly [demand: string, isMet: (value: T) => boolean];

/** The message begins with the member that is at fault, where it is not the whole. */
function fault(path: Path, message: string): { readonly faults: readonly Fault[] } {
  return { faults: [{ path, message: [path.map(String).join('.'), message].filter(Boolean).join(': ') }] };
}

/** Text, without the white space at its edges; of several rules that are broken the first is told. */
export function text(demand: string, ...rules: readonly Rule<string>[]): Shape<string> {
  return (value, path) => {
    if (typeof value !== 'string') return fault(path, demand);
    const trimmed = value.trim();
    const broken = rules.find(([, isMet]) => !isMet(trimmed));
    return broken ? fault(path, broken[0]) : { value: trimmed };
  };
}

export function choice<const T extends readonly string[]>(values: T): Shape<T[number]> {
  return (value, path) => {
    const found = values.find((each) => each === value);
    return found === undefined ? fault(path, `must be ${values.join(' or ')}`) : { value: found };
  };
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return withDefault<T | undefined>(shape, undefined);
}

export function withDefault<T>(shape: Shape<T>, value: T): Shape<T> {
  return (given, path) => (given === undefined ? { value } : shape(given, path));
}

/** None where the list is left out. */
export function list<T>(member: Shape<T>, demand: string): Shape<readonly T[]> {
  return (value = [], path) => {
    if (!Array.isArray(value)) return fault(path, demand);
    const read = value.map((each, index) => member(each, [...path, index]));
    const faults = read.flatMap((each) => each.faults ?? []);
    return faults.length > 0 ? { faults } : { value: read.map((each) => each.value as T) };
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** Members by name. Unknown ones are refused: a mistyped key would otherwise be lost in silence. */
export function record<S extends Shapes>(
  shapes: S,
  demand = 'must be lines of the form "key: value"',
): Shape<{ readonly [Key in keyof S]: Shaped<S[Key]> }> {
  return (value, path) => {
    if (!isRecord(value)) return fault(path, demand);
    const read = Object.entries(shapes).map(([key, shape]) => [key, shape(own(value, key), [...path, key])] as const);
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shapes, key));
    const faults = [
      ...read.flatMap(([, each]) => each.faults ?? []),
      ...unknown.map((key) => ({ path: [...path, key], message: unknownKey(key, Object.keys(shapes)) })),
    ];
    if (faults.length > 0) return { faults };
    return { value: Object.fromEntries(read.map(([key, each]) => [key, each.value])) as never };
  };
}

/** A shape whose value as a whole must meet a demand; the fault is told at one of its members. */
export function checked<T>(shape: Shape<T>, [demand, isMet]: Rule<T>, member: string): Shape<T> {
  return (value, path) => {
    const read = shape(value, path);
    return read.faults || isMet(read.value) ? read : fault([...path, member], demand);
  };
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return `unknown key "${key}"${meant ? `: did you mean "${meant}"?` : `; the keys are ${known.join(', ')}.`}`;
}
