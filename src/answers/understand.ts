// Reads a question: which command it is for, and whom, where, whose report and which time it names.
import { languageOf } from '../language/detect.ts';
import type { Library } from '../library/library.ts';
import type { CommandName, LanguageCode, Understood } from '../model.ts';
import { nothingUnderstood } from './answer.ts';
import { type Interval, readDates } from './question-dates.ts';
import { isForeign, type Reading, readWords } from './reading.ts';
import { contentWords, textOf, unnamedWords } from './slots.ts';
import { asksForSpeaker, isTopic, readSource, readSpeaker, speaksFirst } from './speaker-slot.ts';
import type { Range } from './typed.ts';
import { readVisit } from './visit-slots.ts';

/** Whether a question on a visit is after one that has been, the earliest of those, or one that is to come. */
export type Tense = 'past' | 'first' | 'coming' | null;

export interface Understanding extends Understood {
  readonly command: CommandName;
  readonly language: LanguageCode;
  readonly tense: Tense;
  /** Stands where a speaker or visitor is named, but is nobody whom the coverage knows: "Zelensky". */
  readonly unknown: string | null;
  /** A day or stretch that the question names without a bounding word. */
  readonly on: Interval | null;
  /** Who travels, where a country sends them: "menteri pertahanan Rusia". */
  readonly traveller: string | null;
  /** How something was said, where the question tells beside naming the speaker: "janji". */
  readonly act: string | null;
  /** What a question on a visit asks for beside it: "menerima undangan" in "kapan Sari menerima undangan untuk mengunjungi Ankara". */
  readonly deed: string | null;
  /** Somebody else whom a question on a visit names, perhaps as who tells of it. */
  readonly teller: string | null;
  /** Whether the question is after an invitation. */
  readonly invites: boolean;
  /** Whom the visitor meets: "kapan Sari bertemu Budi". */
  readonly companion: string | null;
}

const nothingElse = {
  ...nothingUnderstood,
  unknown: null,
  traveller: null,
  act: null,
  deed: null,
  companion: null,
  teller: null,
  invites: false,
};

/**
 * Understands a question in either language or both at once.
 *
 * @param prior the reader's language, for questions that do not tell theirs ("Putin Pyongyang?")
 * @param command where the reader chose it; otherwise it is read from the question
 */
export function understand(
  library: Library,
  question: string,
  prior: LanguageCode,
  command?: CommandName,
): Understanding {
  const reading = readWords(question, library);
  const language = languageOf(question, prior);
  const bounds = readDates(reading, language, library.asOf);
  const outlet = readSource(reading, library);
  const covered = [...bounds.ranges, ...(outlet ? [outlet.range] : [])];
  const common = {
    ...nothingElse,
    ...bounds.interval,
    on: bounds.on,
    source: outlet?.name ?? null,
    language,
    tense: tenseOf(reading),
  };
  switch (command ?? commandFor(reading, library, covered)) {
    case 'when-visit':
      return {
        ...common,
        ...readVisit(reading, library, common.source, covered),
        command: 'when-visit',
        words: question,
      };
    case 'who-said':
      return { ...common, ...readSpeaker(reading, library, covered), command: 'who-said' };
    case 'ask':
      return { ...common, command: 'ask', words: question };
  }
}

/** Which command answers a question: what it asks, and whether it speaks of travelling or of saying. */
function commandFor(reading: Reading, library: Library, covered: readonly Range[]): CommandName {
  if (asksForVisit(reading, library, covered)) return 'when-visit';
  return asksForStatement(reading) ? 'who-said' : 'ask';
}

function asksForVisit(reading: Reading, library: Library, covered: readonly Range[]): boolean {
  const { has, asks } = reading;
  const people = reading.mentions.filter(({ entity }) => entity.kind === 'person');
  // "Diterima" is a meeting of two; an invitation is "diterima" too.
  const meet = has('meeting') && people.length > 1;
  const journey = has('travel') || has('travellers') || meet || headsSomewhere(reading, library, covered);
  if (asks('who') || asks('howMany') || asks('why')) return false;
  if (asksWhen(reading)) return journey && !asksWhenSaid(reading);
  if (asksWhether(reading, covered)) return journey;
  // "rencana kunjungan Sari ke Ankara": a visit is named and nothing else is asked, as in "have they confirmed Sari's visit".
  const says = has('saying') || has('sayingNouns') || has('speechActs');
  const asksElse = asks('what') || asks('how') || asks('where') || says;
  // "Terakhir kali Sari ke Ankara" asks for nothing else; "hasil kunjungan Sari kemarin" does.
  const been = (has('past') || has('first')) && headsSomewhere(reading, library, covered);
  return journey && (has('coming') || has('whether') || been) && reading.mentions.length > 0 && !asksElse;
}

/** "Apakah Sari pernah ke Ankara", "did Sari meet Budi": yes or no, of a visit and of nothing else. */
function asksWhether(reading: Reading, covered: readonly Range[]): boolean {
  const { all, asked, mentions } = reading;
  const opens = all('polar').some(({ from }) => from === 0);
  const others = (['what', 'how', 'where'] as const).flatMap((kind) => asked(kind)).filter(({ from }) => from > 0);
  const named = mentions.some(({ entity }) => entity.kind === 'person');
  return opens && named && others.length === 0 && unnamedWords(reading, covered).length === 0;
}

/** Behind another question "when" only joins: "what did Sari say when she arrived". "What is the earliest …" asks for a day. */
function asksWhen(reading: Reading): boolean {
  const when = reading.asked('when').find((range) => !isTopic(reading, range));
  if (!when) return false;
  const others = (['what', 'how', 'where'] as const).flatMap((kind) => reading.asked(kind));
  return others.every(({ from, to }) => from > when.from || contentWords(reading, to, when.from).length === 0);
}

/** "Kapan Sari bilang …": the day of saying is asked, whatever the saying was about. */
function asksWhenSaid({ first, asked }: Reading): boolean {
  const when = asked('when')[0];
  const saying = first('saying');
  const travel = first('travel');
  return (
    when !== undefined && saying !== null && (travel === null || saying.from < travel.from) && when.to <= saying.from
  );
}

/** "Budi ke Ankara", "was Budi in Ankara": a place after a word of direction, somebody, and nothing that they do there. */
function headsSomewhere(reading: Reading, library: Library, covered: readonly Range[]): boolean {
  const { mentions, all, mentionAt } = reading;
  const somebody = mentions.some(({ entity }) => entity.kind !== 'place');
  const leadsTo = (kind: 'toward' | 'at') => all(kind).some(({ to }) => mentionAt(to)?.entity.kind === 'place');
  if (!leadsTo('toward') && !(somebody && (leadsTo('at') || all('toward').length > 0))) return false;
  const unnamed = unnamedWords(reading, covered);
  return unnamed.length === 0 || tellWhoGoes(reading, unnamed) || isForeign(library, textOf(reading, unnamed));
}

/** "pelatih Uruguay ke Doha", "ketua komisi ke Doha", "komisi dua DPR ke Doha": all that is left stands before the direction, and says who goes. */
function tellWhoGoes({ mentions, all }: Reading, unnamed: readonly number[]): boolean {
  const last = unnamed.at(-1) ?? 0;
  const isRun = last - (unnamed[0] ?? 0) === unnamed.length - 1;
  const sender = mentions.find(({ from, entity }) => from === last + 1 && entity.kind !== 'person');
  return isRun && all('toward').some(({ from }) => (sender ? from >= sender.to : from === last + 1));
}

function asksForStatement(reading: Reading): boolean {
  const { has, asks, all, mentionAt } = reading;
  const speech = has('saying') || has('speechActs');
  if (asks('who') && asksForSpeaker(reading)) return speech || has('sayingNouns');
  if (asksWhen(reading)) return false;
  if (speaksFirst(reading)) return true;
  if (asksFirst(reading, ['howMany', 'where', 'why'])) return false;
  if (all('accordingTo').some(({ to }) => mentionAt(to) !== undefined)) return true;
  return has('saying') || has('sayingNouns') || (has('speechActs') && asks('what'));
}

/** Behind another question word they only join: "what did Sari say about where she was". */
function asksFirst({ asked }: Reading, kinds: readonly ('howMany' | 'where' | 'why')[]): boolean {
  const what = asked('what')[0]?.from ?? Number.POSITIVE_INFINITY;
  return kinds.some((kind) => (asked(kind)[0]?.from ?? Number.POSITIVE_INFINITY) < what);
}

function tenseOf({ has }: Reading): Tense {
  if (has('coming')) return 'coming';
  // "kapan terakhir" beside it would be the latest: "pertama kali sejak kunjungan terakhir" is too rare to tell.
  if (has('first')) return 'first';
  return has('past') ? 'past' : null;
}
