// What tells of the coverage as a whole: its articles, who speaks in it, and what the bot is; lists a page at a time.
import { about, sources } from '../answers/sources.ts';
import { speakers } from '../answers/speakers.ts';
import { languages } from '../language/index.ts';
import type { Library } from '../library/library.ts';
import type { Article, LanguageCode } from '../model.ts';
import { type Button, type ListName, nobody } from './button-id.ts';
import { coverageMark } from './coverage-mark.ts';
import { dayStamp } from './day.ts';
import { nameOf, outletLink } from './finding.ts';
import { limits } from './limits.ts';
import { colours, container, type Message, message, seenBy, separated, text } from './message.ts';
import { shown } from './shown.ts';
import { pageSize, turningFoot } from './turning.ts';

const longestTitle = 120;
const longestFoot = 60;

/** A head, and below it entries that are worded only where they are shown. */
interface List {
  readonly head: readonly string[];
  readonly entries: readonly (() => string)[];
}

/** Which list, for whom, and which page of it. */
export interface ListRequest {
  readonly list: ListName;
  readonly language: LanguageCode;
  /** The first entry, from 0. */
  readonly from: number;
  /** Whether questions are written to the log, which /about tells. */
  readonly logsQuestions: boolean;
  readonly isPrivate: boolean;
}

const lists: Readonly<Record<ListName, (library: Library, request: ListRequest) => List>> = {
  sources: sourcesList,
  speakers: speakersList,
  about: aboutList,
};

/** A page of a list. */
export function listMessage(library: Library, request: ListRequest): Message {
  const { list, language, from, isPrivate } = request;
  const { head, entries } = lists[list](library, request);
  const lines = [...head, ...entriesFrom(entries, from, limits.messageText - lengthOf(head) - longestFoot)];
  const place = { from, to: from + lines.length - head.length, all: entries.length };
  const common = { coverage: coverageMark(library), list, language };
  const button = (what: 'back' | 'on' | 'share', start: number): Button => {
    return { kind: kinds[what], asker: nobody, ...common, from: start };
  };
  const foot = turningFoot(place, { language, back: 'previous', on: 'next', button }, isPrivate);
  const groups = [[text(...lines)], foot].filter(({ length }) => length > 0);
  return seenBy(message(container(colours.answer, ...separated(groups))), isPrivate);
}

const kinds = { back: 'listBack', on: 'listOn', share: 'shareList' } as const;

/** As many entries as there is room for, a full page at most. */
function entriesFrom(entries: List['entries'], from: number, room: number): string[] {
  const lines: string[] = [];
  let length = 0;
  for (const entry of entries.slice(from, from + pageSize)) {
    const line = entry();
    length += line.length + 1;
    if (length > room) break;
    lines.push(line);
  }
  return lines;
}

/** With a line end each. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length + 1, 0);
}

/** The articles, newest first. */
function sourcesList(library: Library, { language }: ListRequest): List {
  const { phrases, discord } = languages[language];
  const all = sources(library);
  return {
    head: [`### ${discord.sourcesTitle}`, `-# ${phrases.sources(all.length)}`],
    entries: all.map(
      ({ article }) =>
        () =>
          sourceLines(article, language),
    ),
  };
}

function sourceLines(article: Article, language: LanguageCode): string {
  const { phrases } = languages[language];
  const published = article.published === undefined ? phrases.undated : dayStamp(article.published);
  const parts = [outletLink(article, language), published, ...(article.text === 'digest' ? [phrases.digest] : [])];
  return `**${shown(article.title, longestTitle)}**\n-# ${parts.join(' · ')}`;
}

/** Who speaks, how often, and when last. */
function speakersList(library: Library, { language }: ListRequest): List {
  const { discord } = languages[language];
  const reader = { language, names: library.names };
  const entries = speakers(library).map(({ name, statements, latest }) => () => {
    const day = latest === null ? [] : [discord.latest(dayStamp(latest))];
    return `**${nameOf(name, reader)}**\n-# ${[discord.statements(statements), ...day].join(' · ')}`;
  });
  return { head: [`### ${discord.speakersTitle}`], entries };
}

/** What the bot is, how fresh, and what it keeps. */
function aboutList(library: Library, { language, logsQuestions }: ListRequest): List {
  const { phrases, discord } = languages[language];
  const facts = about(library);
  const newest = facts.newest === null ? null : dayStamp(facts.newest);
  const story = facts.story === null ? null : shown(facts.story, longestTitle);
  const told = phrases.about({ ...facts, story, newest });
  return { head: [`### ${discord.aboutTitle}`, ...told, phrases.kept(logsQuestions)], entries: [] };
}
