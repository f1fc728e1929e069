// One finding as lines of Markdown: the words first and set off, then whose they are, then where they stand.
import { nameInWords, otherSurface, type Reader, roleInWords, tellerInWords } from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import { onceFor } from '../language/once-for.ts';
import type { Article, Finding, LanguageCode, Paragraph, Statement, Visit } from '../model.ts';
import { words } from '../text/words.ts';
import { dayStamp, timeShown } from './day.ts';
import { linkTarget } from './escape.ts';
import { quotation } from './quotation.ts';
import { shown } from './shown.ts';

/** In characters as sent, escapes included; chosen so that one finding always fits into a message, and mostly three do. */
const longest = { name: 100, detail: 80, title: 70, link: 200 } as const;
const mostRelays = 4;
const mostSources = 5;

/** A finding as Markdown, one line each. */
export function findingLines(finding: Finding, reader: Reader): readonly string[] {
  const own = finding.statement ? statementLines(finding, finding.statement, reader) : ownLines(finding, reader);
  return finding.alsoIn.length > 0 ? [...own, alsoInLine(finding.alsoIn, reader)] : own;
}

/** Without its other sources: the one part that differs from answer to answer. */
function ownLines(finding: Finding, reader: Reader): string[] {
  const { statement, visit } = finding;
  return [
    `> ${quotation(finding)}`,
    ...(statement ? [speakerLine(statement, reader)] : []),
    ...(visit && !statement ? [visitLine(visit, reader)] : []),
    ...(statement ? [mannerLine(statement, reader)] : []),
    ...sourceLines(finding.paragraph, reader),
  ];
}

interface Drawn {
  readonly sentence: number;
  readonly lines: readonly string[];
}

/** Statements, some 1 KB each. */
const mostDrawn = 1000;
const drawnFor = onceFor((_names: Reader['names']) => new Map<LanguageCode, Map<Statement, Drawn>>());

/** Whatever is asked, it is the statements of one coverage that are shown: each is drawn once for all answers. */
function statementLines(finding: Finding, statement: Statement, reader: Reader): readonly string[] {
  const byLanguage = drawnFor(reader.names);
  const drawn = byLanguage.get(reader.language) ?? new Map<Statement, Drawn>();
  byLanguage.set(reader.language, drawn);
  const known = drawn.get(statement);
  if (known?.sentence === finding.sentence.start) return known.lines;
  if (drawn.size >= mostDrawn) drawn.clear();
  const lines = ownLines(finding, reader);
  drawn.set(statement, { sentence: finding.sentence.start, lines });
  return lines;
}

function speakerLine(statement: Statement, reader: Reader): string {
  const { phrases } = languages[reader.language];
  const { speaker, role } = statement;
  const surface = tellingSurface(statement);
  return dotted([
    speaker === null ? `*${phrases.uncertainSpeaker}*` : `**${nameOf(speaker, reader)}**`,
    role === null ? null : shown(roleInWords(role, reader), longest.name),
    surface === null ? null : `${phrases.writtenAs} “${shown(surface, longest.detail)}”`,
  ]);
}

/** How the text calls the speaker, unless that is only a part of the name: "Ratna" says nothing beside "Ratna Wulan". */
function tellingSurface(statement: Statement): string | null {
  const surface = otherSurface(statement);
  const named = new Set(words(statement.speaker ?? '').map(({ folded }) => folded));
  return surface !== null && words(surface).every(({ folded }) => named.has(folded)) ? null : surface;
}

function mannerLine({ kind, said, via }: Statement, reader: Reader): string {
  const { language } = reader;
  const { phrases } = languages[language];
  const relays = via.slice(0, mostRelays).map((each) => shown(nameInWords(each, reader), longest.detail));
  return small([
    phrases.kinds[kind],
    said === null ? null : `${phrases.saidOn} ${timeShown(said, language)}`,
    relays.length === 0 ? null : `${phrases.via} ${relays.join(' → ')}`,
  ]);
}

/** "**17–23 Juni 2024** · dilaporkan · menurut Kantor Berita A". */
export function visitLine({ status, when, attributedTo }: Visit, reader: Reader): string {
  const { phrases } = languages[reader.language];
  // "tanpa tanggal · belum ada tanggal" would say one thing twice.
  const undated = status === 'no-date' ? null : `**${phrases.noDate}**`;
  return dotted([
    when === null ? undated : `**${timeShown(when, reader.language)}**`,
    phrases.statuses[status],
    attributedTo === null ? null : phrases.attributedTo(tellerOf(attributedTo, reader)),
  ]);
}

/** Outlet, day and place in one line that a phone has room for; the title where no link leads to it. */
function sourceLines({ article, number }: Paragraph, { language }: Reader): string[] {
  const { phrases } = languages[language];
  const place = small([
    outletLink(article, language),
    article.published === undefined ? phrases.undated : dayStamp(article.published),
    phrases.paragraph(number),
    article.text === 'digest' ? `**${phrases.digest}**` : null,
  ]);
  return linkTarget(article.url) === null ? [place, small([`“${shown(article.title, longest.title)}”`])] : [place];
}

/** The outlet, linked to the article where it has an address. */
export function outletLink({ publisher, url }: Article, language: LanguageCode): string {
  const name = publisher === undefined ? languages[language].phrases.unknownOutlet : shown(publisher, longest.name);
  const target = linkTarget(url);
  return target === null ? name : `[${name}](${target})`;
}

/** The other sources in one line, each linked where its address is short enough for several. */
function alsoInLine(paragraphs: readonly Paragraph[], { language }: Reader): string {
  const { phrases, discord } = languages[language];
  const named = paragraphs.slice(0, mostSources).map(({ article, number }) => {
    const outlet = shown(article.publisher ?? article.title, longest.detail);
    const target = linkTarget(article.url, longest.link);
    return `${target === null ? outlet : `[${outlet}](${target})`} (${phrases.paragraph(number)})`;
  });
  const left = paragraphs.length - named.length;
  return `-# ${phrases.alsoIn} ${[...named, ...(left > 0 ? [discord.andMore(left)] : [])].join(', ')}`;
}

/** A canonical name as the reader's language has it. */
export function nameOf(name: string, reader: Reader): string {
  return shown(nameInWords(name, reader), longest.name);
}

/** Whoever tells of a visit. */
export function tellerOf(source: string, reader: Reader): string {
  return shown(tellerInWords(source, reader), longest.name);
}

function dotted(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}

function small(parts: readonly (string | null)[]): string {
  return `-# ${dotted(parts)}`;
}
