// An answer as a message. Pure: the same answer always gives the same message.
import type { APIComponentInContainer } from 'discord.js';
import type { Reader } from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import type { Library } from '../library/library.ts';
import type { Answer, Finding } from '../model.ts';
import { answerButtons, findingButtons, type Position } from './buttons.ts';
import { findingLines } from './finding.ts';
import { limits } from './limits.ts';
import { colours, container, type Message, message, row, seenBy, separated, text } from './message.ts';
import { type Referred, referenceTo } from './reference.ts';
import { headingOf, type View, viewOf } from './view.ts';

/** What of a library an answer is drawn with. */
export type Drawn = Referred & Pick<Library, 'names'>;

const pageSize = 3;
/** "-# 7–9 dari 9", and line ends between parts. */
const longestFoot = 40;

/** The first page of an answer. */
export function render(answer: Answer, library: Drawn, isPrivate: boolean): Message {
  const reader = { language: answer.language, names: library.names };
  return renderPage(viewOf(answer, reader), { from: 0, isPrivate }, library);
}

/** Which page is wanted, and for whom. */
interface Wanted {
  /** A finding that the page holds, from 0. */
  readonly from: number;
  readonly isPrivate: boolean;
}

/** The page of an answer that holds a finding. */
export function renderPage(view: View, { from, isPrivate }: Wanted, library: Drawn): Message {
  const pages = pagesUpTo(from, view, { language: view.language, names: library.names });
  const page = pages.at(-1) ?? { start: 0, texts: [] };
  const end = page.start + page.texts.length;
  const next = end < view.findings.length ? end : undefined;
  const position = { here: page.start, previous: pages.at(-2)?.start, next };
  const references = view.findings.map((finding) => referenceTo(library, finding));
  const groups = [...(view.head === null ? [] : [[text(view.head)]]), ...findingGroups(view, page, library)];
  const colour = view.found ? colours.answer : colours.aside;
  const foot = footGroup(view, page, position, references, isPrivate);
  const drawn = message(container(colour, ...separated(foot.length > 0 ? [...groups, foot] : groups)));
  return seenBy(drawn, isPrivate);
}

interface Page {
  /** Its first finding, from 0. */
  readonly start: number;
  /** One a finding. */
  readonly texts: readonly string[];
}

/** The pages up to the one that holds a finding: of up to three findings each, fewer where the texts are long. */
function pagesUpTo(from: number, view: View, reader: Reader): Page[] {
  const room = limits.messageText - (view.head?.length ?? 0) - longestFoot;
  const pages: { start: number; texts: string[] }[] = [];
  for (const [index, finding] of view.findings.entries()) {
    const last = pages.at(-1);
    if (last?.texts.length === pageSize && index > from) break;
    const lines = findingText(view, finding, index, reader);
    const fits = last && last.texts.length < pageSize && lines.length + last.texts.join('').length <= room;
    if (!fits && index > from) break;
    if (fits) last.texts.push(lines);
    else pages.push({ start: index, texts: [lines] });
  }
  return pages;
}

function findingText(view: View, finding: Finding, index: number, reader: Reader): string {
  const heading = headingOf(view, index);
  return [...(heading === null ? [] : [`**${heading}**`]), ...findingLines(finding, reader)].join('\n');
}

function findingGroups(view: View, { start, texts }: Page, library: Drawn): APIComponentInContainer[][] {
  return view.findings.slice(start, start + texts.length).map((finding, index) => {
    const buttons = findingButtons(finding, start + index, view.language, library);
    return [text(texts[index] ?? ''), row(...buttons)];
  });
}

/** Where the reader is in the findings, and the buttons that act on the whole answer. */
function footGroup(
  view: View,
  { start, texts }: Page,
  position: Position,
  references: readonly string[],
  isPrivate: boolean,
): APIComponentInContainer[] {
  const isPaged = texts.length < view.findings.length;
  const { position: worded } = languages[view.language].discord;
  const where = `-# ${worded(start + 1, start + texts.length, view.findings.length)}`;
  const buttons = answerButtons(view, position, references, isPrivate);
  return [...(isPaged ? [text(where)] : []), ...(buttons.length > 0 ? [row(...buttons)] : [])];
}
