// Reads a question for what happened in order of time: "kronologi kunjungan …", "apa saja yang terjadi sejak Mei?"
import { datesInText } from '../extract/dates.ts';
import { languageOf } from '../language/detect.ts';
import type { Library } from '../library/library.ts';
import type { IsoDay, LanguageCode } from '../model.ts';
import { present } from './present.ts';
import { readQuestion } from './question.ts';
import { readDates } from './question-dates.ts';
import { questionWords, type Reading, readWords, without } from './reading.ts';
import { contentWords } from './slots.ts';
import type { TimelineRequest } from './timeline.ts';
import type { Range } from './typed.ts';

/**
 * The timeline that a question asks for, or null where it asks for something else.
 *
 * @param prior the reader's language, where the question does not tell
 * @throws {QuestionError} when the question is empty, has no word, or is too long
 */
export function timelineAsked(library: Library, typed: string, prior: LanguageCode): TimelineRequest | null {
  const question = readQuestion(typed);
  const reading = readWords(question, library);
  const language = languageOf(question, prior);
  const { interval, ranges } = readDates(reading, language, library.asOf);
  const inOrder = reading.has('inOrder') && !speaksOfOne(reading);
  if (!inOrder && !(reading.has('happening') && ranges.length > 0)) return null;
  const teller = tellerOf(reading);
  const about = subjectOf(reading, [...ranges, ...(teller ? [teller.range] : [])]);
  const isBounded = interval.after !== null || interval.before !== null;
  const bounds = isBounded ? interval : during(question, language, library.asOf);
  return { language, ...present({ ...bounds, about: about || null, speaker: teller?.name }) };
}

// "According to the timeline".
const articlesBetween = 1;

/** "Siapa yang menyusun kronologi itu", "menurut kronologi polisi": a timeline is spoken of, and none is asked for. */
function speaksOfOne({ first, all, asked }: Reading): boolean {
  const { from, to } = first('inOrder') ?? { from: 0, to: 0 };
  const asksElse = (['who', 'howMany', 'why', 'when', 'where'] as const)
    .flatMap((kind) => asked(kind))
    .some((range) => range.to <= from || range.from >= to);
  return asksElse || all('accordingTo').some((told) => told.to <= from && from - told.to <= articlesBetween);
}

/** "menurut KCNA". */
function tellerOf(reading: Reading): { readonly name: string; readonly range: Range } | null {
  for (const { from, to } of reading.all('accordingTo')) {
    const named = reading.mentionAt(to);
    if (named) return { name: named.entity.name, range: { from, to: named.to } };
  }
  return null;
}

/** What is left when the words that only ask are gone; none where those that are left name nothing. */
function subjectOf(reading: Reading, covered: readonly Range[]): string {
  const frame = (['inOrder', 'happening', 'fillers', 'about'] as const).flatMap((kind) => reading.all(kind));
  const taken = [...covered, ...frame, ...questionWords(reading)];
  const isFree = (place: number) => !taken.some(({ from, to }) => from <= place && place < to);
  const named = reading.mentions.some(({ from }) => isFree(from));
  const says = named || contentWords(reading, 0, reading.typed.length).some(isFree);
  return says ? without(reading, taken) : '';
}

/** "apa yang terjadi pada Juni 2024": a date that nothing bounds is the whole time asked for. */
function during(question: string, language: LanguageCode, reference: IsoDay | null) {
  const date = datesInText(question, language, reference).find(({ when }) => (when.from ?? when.to) !== null);
  return { after: date?.when.from ?? null, before: date?.when.to ?? null };
}
