// A timeline as a message: days as headings, below each what was said or told of it, a page at a time.
import { present } from '../answers/present.ts';
import { type TimelineEntry, timeline } from '../answers/timeline.ts';
import type { Reader } from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import type { Library } from '../library/library.ts';
import { type Button, nobody } from './button-id.ts';
import { coverageMark } from './coverage-mark.ts';
import { dayStamp, daysOf } from './day.ts';
import { nameOf, outletLink, tellerOf } from './finding.ts';
import { limits } from './limits.ts';
import { colours, container, type Message, message, seenBy, separated, text } from './message.ts';
import { shown } from './shown.ts';
import type { TimelineRequest } from './timeline-request.ts';
import { pageSize, turningFoot } from './turning.ts';

/** In characters as sent. */
const longest = { words: 180, foot: 60 } as const;

/** Which page is wanted, and for whom. */
interface Wanted {
  /** The first entry of the page, from 0. */
  readonly from: number;
  readonly isPrivate: boolean;
}

/** A page of a timeline. */
export function timelineMessage(library: Library, request: TimelineRequest, { from, isPrivate }: Wanted): Message {
  const { language, ...asked } = request;
  const { phrases, discord } = languages[language];
  const entries = timeline(library, { ...present(asked), language });
  const head = `### ${discord.timelineTitle}`;
  const room = limits.messageText - head.length - longest.foot;
  const page = pageOf(entries.slice(from, from + pageSize), room, { language, names: library.names });
  const place = { from, to: from + page.count, all: entries.length };
  const coverage = coverageMark(library);
  const button = (what: 'back' | 'on' | 'share', start: number): Button => {
    return { kind: kinds[what], asker: nobody, coverage, request, from: start };
  };
  const foot = turningFoot(place, { language, back: 'earlier', on: 'later', button }, isPrivate);
  const groups = [[text(head)], [text(page.text || phrases.nothingFound)], foot];
  const drawn = message(container(colours.answer, ...separated(groups.filter(({ length }) => length > 0))));
  return seenBy(drawn, isPrivate);
}

const kinds = { back: 'earlier', on: 'later', share: 'shareTimeline' } as const;

/**
 * As many entries as there is room for: the day where it is another than before, then what is told of it; nothing twice.
 *
 * @returns the text, and how many entries it covers
 */
function pageOf(entries: readonly TimelineEntry[], room: number, reader: Reader): { text: string; count: number } {
  const lines: string[] = [];
  let [heading, length, count] = ['', 0, 0];
  for (const entry of entries) {
    const day = `**${dayOf(entry, reader)}**`;
    const line = `- ${entryLine(entry, reader)}`;
    const added = day === heading ? (lines.includes(line) ? [] : [line]) : [day, line];
    length += added.reduce((sum, each) => sum + each.length + 1, 0);
    if (length > room) break;
    lines.push(...added);
    heading = day;
    count += 1;
  }
  return { text: lines.join('\n'), count };
}

function dayOf({ when, day }: TimelineEntry, { language }: Reader): string {
  return when ? daysOf(when, language) : dayStamp(day);
}

function entryLine({ paragraph, statement, visit }: TimelineEntry, reader: Reader): string {
  const { phrases } = languages[reader.language];
  const digest = paragraph.article.text === 'digest' ? ` · ${phrases.digest}` : '';
  const outlet = outletLink(paragraph.article, reader.language) + digest;
  if (statement) {
    const name =
      statement.speaker === null ? `*${phrases.uncertainSpeaker}*` : `**${nameOf(statement.speaker, reader)}**`;
    const words = shown(statement.quotes.map(({ text: said }) => said).join(' … '), longest.words);
    return `${name}: ${statement.kind === 'direct' ? `“${words}”` : words} · ${outlet}`;
  }
  const where = visit?.country ?? visit?.city ?? null;
  const place = where === null ? phrases.somewhere : nameOf(where, reader);
  const told = visit ? [phrases.visit(nameOf(visit.visitor, reader), place), phrases.statuses[visit.status]] : [];
  const by = visit?.attributedTo ? [phrases.attributedTo(tellerOf(visit.attributedTo, reader))] : [];
  return [...told, ...by, outlet].join(' · ');
}
