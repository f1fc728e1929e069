// Who speaks in a library, and whom a reader means by a speaker.
import { publicationDay } from '../days.ts';
import type { Library } from '../library/library.ts';
import type { Entity, IsoDay } from '../model.ts';
import { jointNames } from '../story/joint-names.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { speakerDescribed } from './described.ts';

/**
 * The canonical speaker that a reader means: a name under any spelling or role, else an unnamed speaker as the coverage
 * calls it ("para analis"), or whoever it describes so. Null when nobody in the coverage fits.
 */
export function resolveSpeaker(library: Library, query: string): string | null {
  const [entity] = library.names.lookUp(query);
  return entity ? voiceOf(library, entity) : (speakerWritten(library, query) ?? speakerDescribed(library, query));
}

/** Under which name an entity speaks: a capital, unless it has words of its own, under that of its country. */
export function voiceOf({ statements }: Library, { name, speaksFor }: Entity): string {
  const speaksItself = speaksFor === undefined || statements.some(({ speaker }) => speaker === name);
  return speaksItself ? name : speaksFor;
}

function speakerWritten(library: Library, query: string): string | null {
  const wanted = words(query).map((word) => word.folded);
  if (wanted.length === 0) return null;
  const fits = (name: string | null) => {
    const has = new Set(name === null ? [] : words(fold(name)).map((word) => word.folded));
    return wanted.every((word) => has.has(word));
  };
  return (
    library.statements.find(({ speaker, surface }) => speaker !== null && (fits(speaker) || fits(surface)))?.speaker ??
    null
  );
}

/** Those who hold an office of an organisation or country: what its spokesman says is an answer to what it says. */
export function officialsOf({ names }: Library, speaker: string): ReadonlySet<string> {
  return new Set(
    names.entities.filter(({ roles }) => roles.some((role) => role.of === speaker)).map(({ name }) => name),
  );
}

/** Somebody who speaks in the coverage. */
export interface Speaker {
  readonly name: string;
  readonly statements: number;
  /** The newest report in which they speak, as a day; null where none has a date. */
  readonly latest: IsoDay | null;
}

/** Who speaks, those who spoke latest first, then those who speak most. */
export function speakers({ statements }: Library): Speaker[] {
  const known = new Map<string, Speaker>();
  for (const { speaker, paragraph } of statements) {
    if (speaker === null) continue;
    const key = inOneOrder(speaker);
    const { name = speaker, statements: count = 0, latest = null } = known.get(key) ?? {};
    known.set(key, {
      name,
      statements: count + 1,
      latest: later(latest, publicationDay(paragraph.article)),
    });
  }
  return [...known.values()].sort(
    (a, b) =>
      (b.latest ?? '').localeCompare(a.latest ?? '') || b.statements - a.statements || a.name.localeCompare(b.name),
  );
}

/** "Norwegia dan Denmark" speak together as "Denmark dan Norwegia" do. */
export function inOneOrder(speaker: string): string {
  return jointNames(speaker).toSorted().join(', ');
}

function later(a: IsoDay | null, b: IsoDay | null): IsoDay | null {
  return b !== null && (a === null || b > a) ? b : a;
}
