// The paragraphs around a finding, with the answering sentence marked; a long paragraph is read on in parts.
import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import { languages } from '../language/index.ts';
import type { Finding, LanguageCode, Paragraph, Span } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { span } from '../text/spans.ts';
import { buttonId } from './button-id.ts';
import { articleButton, pressable } from './buttons.ts';
import { dayStamp } from './day.ts';
import { literal } from './escape.ts';
import { outletLink } from './finding.ts';
import { colours, container, type Message, message, privately, row, separated, text } from './message.ts';
import { shown } from './shown.ts';

/** In characters as sent. */
const longest = { title: 200, neighbour: 500 } as const;
/** In characters of the source; escaped they may become twice as many. */
const longestPart = 1000;
/** A part's number is one digit of a custom_id; who wants more reads the article. */
const mostParts = 64;

/** Where a finding is read, and how a button refers to it. */
export interface Reading {
  readonly language: LanguageCode;
  readonly reference: string;
  /** Which part of the paragraph, from 0; null: the one that answers. */
  readonly part: number | null;
}

/** For the one who asked for it alone: it would fill a channel. */
export function contextMessage(finding: Finding, { language, reference, part }: Reading): Message {
  const { paragraph, sentence } = finding;
  const { article, number } = paragraph;
  const parts = partsOf(paragraph);
  const answering = parts.findIndex(({ end }) => sentence.start < end);
  const at = Math.min(part ?? Math.max(answering, 0), parts.length - 1);
  const around = (offset: number, isShown: boolean) => {
    const other = isShown ? article.paragraphs.find((each) => each.number === number + offset) : undefined;
    return other ? [[text(shown(other.text, longest.neighbour))]] : [];
  };
  const turn = (to: number, label: 'previous' | 'next') =>
    to < 0 || to >= parts.length
      ? []
      : [pressable(language, label, buttonId({ kind: 'read', language, at: to, reference }))];
  const buttons = [...turn(at - 1, 'previous'), ...turn(at + 1, 'next'), ...articleButton(finding, language)];
  const groups = [
    [text(...titleLines(paragraph, language))],
    ...around(-1, at === 0),
    [text(`> ${marked(parts[at] ?? sentence, finding)}`), ...positionOf(at, parts.length, language)],
    ...around(1, at === parts.length - 1),
    ...rowOf(buttons),
  ];
  return privately(message(container(colours.aside, ...separated(groups))));
}

function rowOf(buttons: readonly APIButtonComponent[]): APIComponentInContainer[][] {
  return buttons.length > 0 ? [[row(...buttons)]] : [];
}

function positionOf(at: number, all: number, language: LanguageCode): APIComponentInContainer[] {
  return all === 1 ? [] : [text(`-# ${languages[language].discord.position(at + 1, at + 1, all)}`)];
}

/** A paragraph in parts that have room: whole sentences where they are short enough. */
function partsOf({ text: whole, article }: Paragraph): Span[] {
  const parts: Span[] = [];
  const ends = sentences(whole, languages[article.language].abbreviations).map(({ end }) => end);
  for (let start = 0; start < whole.length && parts.length < mostParts; start = parts.at(-1)?.end ?? whole.length) {
    const end = whole.length - start <= longestPart ? whole.length : endWithin(whole, start, ends);
    parts.push(span(whole, start, end));
  }
  return parts;
}

function endWithin(whole: string, start: number, ends: readonly number[]): number {
  const last = start + longestPart;
  const sentence = ends.findLast((end) => end > start && end <= last);
  const space = whole.lastIndexOf(' ', last);
  return sentence ?? (space > start ? space : last);
}

function titleLines({ article, number }: Paragraph, language: LanguageCode): string[] {
  const { phrases } = languages[language];
  const published = article.published === undefined ? phrases.undated : dayStamp(article.published);
  const place = [outletLink(article, language), published, phrases.paragraph(number)];
  const parts = article.text === 'digest' ? [...place, `**${phrases.digest}**`] : place;
  return [`**${shown(article.title, longest.title)}**`, `-# ${parts.join(' · ')}`];
}

/** The part with what of it answers in bold. */
function marked(part: Span, { paragraph, sentence }: Finding): string {
  const [start, end] = [Math.max(part.start, sentence.start), Math.min(part.end, sentence.end)];
  const of = (from: number, to: number) => literal(paragraph.text.slice(from, to));
  if (start >= end) return shown(part.text, 2 * longestPart);
  const middle = of(start, end);
  return [of(part.start, start), middle && `**${middle}**`, of(end, part.end)].filter(Boolean).join(' ') || '—';
}
