// Puts the parts of an answer into words of either language; what they look like is up to the terminal and Discord.
import { addDays } from '../days.ts';
import { languages } from '../language/index.ts';
import type { Article, IsoDay, LanguageCode, Statement, Visit, VisitState, When } from '../model.ts';
import { jointNames } from '../story/joint-names.ts';
import type { Names } from '../story/names.ts';
import { isInLanguage, type Owner, ownerOf, roleInLanguage } from '../story/role-wording.ts';
import { words } from '../text/words.ts';

/** "16 Januari 2024". */
export function dayInWords(day: string, language: LanguageCode): string {
  const iso = day.slice(0, 10);
  return once(`${language} ${iso}`, () => formatter(language, { dateStyle: 'long' }).format(new Date(iso)));
}

/** "17–23 Juni 2024", "September 2023", "paling cepat 17 Juni 2024"; the words themselves where they fix no day. */
export function whenInWords({ from, to, words, grain }: When, language: LanguageCode): string {
  const { phrases } = languages[language];
  if (grain === 'vague' || (from === null && to === null)) return `“${words}”`;
  if (from === null) return phrases.latest(dayInWords(to ?? '', language));
  if (to === null) return phrases.earliest(dayInWords(from, language));
  return once(`${language} ${from} ${to}`, () => intervalInWords(from, to, language));
}

function intervalInWords(from: IsoDay, to: IsoDay, language: LanguageCode): string {
  if (from === to) return dayInWords(from, language);
  if (isWhole('month', from, to)) return formatter(language, { month: 'long', year: 'numeric' }).format(new Date(from));
  if (isWhole('year', from, to)) return from.slice(0, 4);
  return formatter(language, { dateStyle: 'long' }).formatRange(new Date(from), new Date(to));
}

function isWhole(unit: 'month' | 'year', from: IsoDay, to: IsoDay): boolean {
  const prefix = unit === 'month' ? 7 : 4;
  const begins = unit === 'month' ? '-01' : '-01-01';
  const nextDay = addDays(to, 1);
  return (
    from.slice(prefix) === begins && from.slice(0, prefix) === to.slice(0, prefix) && nextDay.slice(prefix) === begins
  );
}

/** What was concluded rather than said: "tahun tidak disebut; terbit 21 Januari 2024". Empty when nothing was. */
export function inferredInWords(
  { inferred, grain }: When,
  article: Pick<Article, 'published'>,
  language: LanguageCode,
): string {
  const { phrases } = languages[language];
  // Of vague words nothing was concluded that is shown.
  if (inferred.length === 0 || grain === 'vague') return '';
  const reasons = inferred.map((inference) => phrases.inferences[inference]);
  return [
    ...reasons,
    ...(article.published ? [`${phrases.published} ${dayInWords(article.published, language)}`] : []),
  ].join('; ');
}

/** Whose reader, and under which names the story knows people. */
export interface Reader {
  readonly language: LanguageCode;
  readonly names: Pick<Names, 'get' | 'find'>;
}

/** A canonical name as the reader's language has it: "Korea Utara" is "North Korea" in English. */
export function nameInWords(name: string, reader: Reader): string {
  return entityInWords(name, reader) ?? jointInWords(name, reader) ?? name;
}

function entityInWords(name: string, { language, names }: Reader): string | null {
  const entity = names.get(name);
  return entity ? (language === 'en' && entity.english) || name : null;
}

/** "Korea Utara dan Rusia" is "North Korea and Russia" where both are known. */
function jointInWords(name: string, reader: Reader): string | null {
  const parts = jointNames(name).map((part) => entityInWords(part, reader));
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  return new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(known);
}

/** "Per 13 Juni 2024: kunjungan Sari ke Ankara: 17–23 Juni 2024 (dilaporkan, menurut Kantor Berita A)". */
export function stateInWords(state: VisitState, reader: Reader): string {
  const { phrases } = languages[reader.language];
  const asOf = state.asOf === null ? [] : [phrases.asOf(dayInWords(state.asOf, reader.language))];
  const when = state.when && whenInWords(state.when, reader.language);
  const status = state.status === null ? [] : [phrases.statuses[state.status]];
  const certainty = [...status, ...attribution(state.attributedTo, reader)].join(', ');
  const claim = when && certainty ? `${when} (${certainty})` : (when ?? certainty);
  return [...asOf, ...visitOf(state, reader, nameInWords), claim].join(': ');
}

/** "Kunjungan Sari ke Ankara", where it is known whose it is. */
export function visitOf({ visitor, country }: VisitState, reader: Reader, inWords: typeof nameInWords): string[] {
  const { phrases } = languages[reader.language];
  if (visitor === null) return [];
  return [phrases.visit(inWords(visitor, reader), country === null ? phrases.somewhere : inWords(country, reader))];
}

/** Claims that stand beside a state, and what heads them. */
export interface Context {
  readonly label: string;
  readonly visits: readonly Visit[];
}

/** What other sources say beside the state, and what it replaced. */
export function contextOf({ others, previous }: VisitState, language: LanguageCode, dayOf = dayInWords): Context[] {
  const { phrases } = languages[language];
  const published = previous?.paragraph.article.published;
  return [
    ...(others.length > 0 ? [{ label: phrases.otherSources, visits: others }] : []),
    ...(previous && published ? [{ label: phrases.previously(dayOf(published, language)), visits: [previous] }] : []),
  ];
}

/**
 * The words of the state's time and what was concluded from them, or null: "“pekan depan”: dihitung dari tanggal terbit". When the
 * report was published the state itself says.
 */
export function stateInferenceInWords({ when }: VisitState, language: LanguageCode): string | null {
  const inferred = when ? inferredInWords(when, {}, language) : '';
  return when && inferred ? `“${when.words}”: ${inferred}` : null;
}

/** With the words of the text, where something was concluded from them: "17–23 Juni 2024 (“pekan depan”)". */
function timeInWords(when: When, language: LanguageCode): string {
  const time = whenInWords(when, language);
  return when.grain === 'vague' || when.inferred.length === 0 ? time : `${time} (“${when.words}”)`;
}

/** "17–23 Juni 2024 · dilaporkan · menurut Kantor Berita A". */
export function visitInWords({ when, status, attributedTo }: Visit, reader: Reader): string {
  const { phrases } = languages[reader.language];
  // "tanpa tanggal · belum ada tanggal" says one thing twice.
  const undated = status === 'no-date' ? [] : [phrases.noDate];
  const dated = when ? [timeInWords(when, reader.language)] : undated;
  return [...dated, phrases.statuses[status], ...attribution(attributedTo, reader)].join(' · ');
}

function attribution(source: string | null, reader: Reader): string[] {
  return source === null ? [] : [languages[reader.language].phrases.attributedTo(tellerInWords(source, reader))];
}

/** Who tells of a visit: by name, or in the words of the text where those name nobody ("“sejumlah laporan”"). */
export function tellerInWords(source: string, reader: Reader): string {
  const isName = reader.names.get(source) !== undefined || /^\p{Lu}/u.test(source);
  return isName ? nameInWords(source, reader) : `“${source}”`;
}

/** "Sari Dewi, menteri pertanian (tertulis “Bu Menteri”)"; an unsure speaker is said to be unsure. */
export function speakerInWords(statement: Statement, reader: Reader): string {
  const { phrases } = languages[reader.language];
  const { speaker, role } = statement;
  if (speaker === null) return phrases.uncertainSpeaker;
  const surface = otherSurface(statement);
  const written = surface === null ? '' : ` (${phrases.writtenAs} “${surface}”)`;
  const told = role ? `, ${roleInWords(role, reader)}` : '';
  const name = isForeign(statement, reader) ? tellerInWords(speaker, reader) : nameInWords(speaker, reader);
  return `${name}${told}${written}`;
}

/** The words of another language that describe somebody are the article's, not ours: “seorang pejabat senior”. */
function isForeign({ paragraph }: Statement, { language }: Reader): boolean {
  return paragraph.article.language !== language;
}

/** An office by the word lists, "president of Russia"; as written, where they do not have all of it. */
export function roleInWords(role: string, reader: Reader): string {
  if (isInLanguage(role, reader.language)) return role;
  return roleInLanguage(role, reader.language, (owner) => ownerInWords(owner, reader)) ?? role;
}

function ownerInWords(owner: string, reader: Reader): Owner | null {
  const name = ownerOf(owner, reader.names);
  return name === null
    ? null
    : { name: nameInWords(name, reader), isBody: reader.names.get(name)?.kind === 'organisation' };
}

/** How the text calls the speaker, where that is not the name: "Dorj", "-nya". "Menlu Batbayar Dorj" has the name in it. */
export function otherSurface({ surface, speaker }: Statement): string | null {
  if (surface === null || speaker === null) return surface;
  const written = new Set(words(surface).map(({ folded }) => folded));
  return words(speaker).every(({ folded }) => written.has(folded)) ? null : surface;
}

/** "kutipan langsung · diucapkan 15 Januari 2024 · melalui Kantor Berita A → Harian B". */
export function circumstancesInWords({ kind, said, via }: Statement, reader: Reader): string {
  const { language } = reader;
  const { phrases } = languages[language];
  return [
    phrases.kinds[kind],
    ...(said ? [`${phrases.saidOn} ${whenInWords(said, language)}`] : []),
    ...(via.length > 0 ? [`${phrases.via} ${via.map((relay) => nameInWords(relay, reader)).join(' → ')}`] : []),
  ].join(' · ');
}

/** "Harian B, 21 Januari 2024, paragraf 5". */
export function sourceInWords(article: Article, paragraph: number, language: LanguageCode): string {
  const { phrases } = languages[language];
  const day = article.published ? dayInWords(article.published, language) : phrases.undated;
  return `${article.publisher ?? phrases.unknownOutlet}, ${day}, ${phrases.paragraph(paragraph)}`;
}

const mostWorded = 5000;
const worded = new Map<string, string>();

// The days of a coverage are few and shown over and over; wording one takes longer than all else in drawing an answer.
function once(key: string, word: () => string): string {
  const known = worded.get(key);
  if (known !== undefined) return known;
  if (worded.size >= mostWorded) worded.clear();
  const words = word();
  worded.set(key, words);
  return words;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// A formatter takes longer to build than a whole answer; days carry no time zone, so all are read and shown as UTC.
function formatter(language: LanguageCode, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}
