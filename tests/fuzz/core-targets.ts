// The core: whatever stands in a file or a question, it is refused with a message or answered with slices of its source.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ask } from '../../src/answers/ask.ts';
import { QuestionError } from '../../src/answers/question.ts';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { decode } from '../../src/corpus/import/decode.ts';
import { readFeed } from '../../src/corpus/import/feed.ts';
import { findArticle } from '../../src/corpus/import/found.ts';
import { importSources } from '../../src/corpus/import/import.ts';
import { linesOf } from '../../src/corpus/import/lines.ts';
import { readPage } from '../../src/corpus/import/page/page.ts';
import { slug } from '../../src/corpus/import/slug.ts';
import { parseStory } from '../../src/corpus/story.ts';
import { render } from '../../src/discord/render.ts';
import { buildLibrary, type Library } from '../../src/library/library.ts';
import type { Article, Span, Story } from '../../src/model.ts';
import { asterisks, renderAnswer } from '../../src/terminal/render.ts';
import { bridge, library } from '../discord/fixtures.ts';
import { bodyProblems } from '../sandbox/body-problems.ts';
import { articleFile, feedSource, hostileQuestion, hostileText, pageSource, sourceName, storyFile } from './hostile.ts';
import { type Target, target } from './target.ts';

const whole = library();

function need(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const isSlice = (text: string, { start, end, text: words }: Span) => text.slice(start, end) === words;

function libraryOf(articles: readonly Article[], story: Story | null): Library {
  return buildLibrary({ directory: 'fuzz', articles, story });
}

/** Every finding is a slice of its paragraph. */
function checkFindings({ statements, visits, dates }: Library): void {
  for (const { paragraph, quotes } of statements)
    for (const quote of quotes) need(isSlice(paragraph.text, quote), 'a quotation is no slice of its paragraph');
  for (const { paragraph, span } of [...visits, ...dates])
    need(isSlice(paragraph.text, span), 'a finding is no slice of its paragraph');
}

/** An answer can be shown in the terminal and in Discord. */
function checkAnswer(current: Library, question: string): void {
  const answer = ask(current, { question });
  for (const { paragraph, sentence } of answer.findings)
    need(isSlice(paragraph.text, sentence), 'the answering sentence is no slice of its paragraph');
  renderAnswer(answer, current.names, asterisks);
  const problems = bodyProblems({ type: 4, data: render(answer, current, false) });
  need(problems.length === 0, `Discord would refuse the answer: ${problems.join('; ')}`);
}

function unlessRefused(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
  }
}

function isHarmed(): boolean {
  return 'harmed' in globalThis;
}

let folder = '';

export const coreTargets: readonly Target[] = [
  target({
    name: 'article files',
    inputs: articleFile,
    share: 10,
    check: (content) => {
      const { value } = parseArticle('fuzz.md', 'fuzz', content);
      if (!value) return;
      const current = libraryOf([bridge, value], null);
      checkFindings(current);
      checkAnswer(current, 'siapa yang bilang jembatan selesai?');
    },
  }),
  target({
    name: 'stories',
    inputs: storyFile,
    share: 10,
    check: (content) => {
      const { value } = parseStory('story.yaml', content);
      if (value) checkFindings(libraryOf([bridge], value));
    },
  }),
  target({
    name: 'questions',
    inputs: fc.oneof(hostileQuestion, hostileText),
    share: 18,
    check: (question) => unlessRefused(() => checkAnswer(whole, question)),
  }),
  target({
    name: 'pages',
    inputs: pageSource,
    share: 10,
    check: (html) => {
      const read = readPage(html, 'https://a.example/1', {});
      need(!isHarmed(), 'a script of the page was run');
      if ('fault' in read) return;
      const shown = read.found.blocks.map(({ text }) => text).join(' ');
      need(
        !/<script>globalThis/.test(shown) || html.includes('&lt;') || html.includes('<!--'),
        'a script is shown as text',
      );
    },
  }),
  target({
    name: 'pasted texts',
    inputs: fc.array(hostileText, { maxLength: 12 }).map((lines) => lines.join('\n')),
    share: 8,
    check: (text) => void findArticle(linesOf(text), {}, {}),
  }),
  target({
    name: 'feeds',
    inputs: feedSource,
    share: 12,
    check: (xml) => {
      const read = readFeed(xml, 'https://a.example/feed');
      if ('items' in read)
        for (const { address } of read.items) need(/^https?:/.test(address), `the feed leads to ${address}`);
      need(!JSON.stringify(read).includes('root:'), 'a file of this machine was read');
    },
  }),
  target({
    name: 'bytes',
    inputs: fc.tuple(
      fc.uint8Array({ maxLength: 200 }),
      fc.option(fc.constantFrom('utf-8', 'utf-16le', 'windows-1252', 'x-none', '')),
    ),
    share: 8,
    check: ([bytes, charset]) => void decode(bytes, charset),
  }),
  target({
    name: 'names of sources',
    inputs: sourceName,
    share: 8,
    check: (name) => {
      need(/^[a-z0-9][a-z0-9-]*$/.test(slug(name)), `“${slug(name)}” is no safe name of a file`);
    },
  }),
  target({
    name: 'imports',
    inputs: fc.tuple(hostileText, pageSource),
    share: 2,
    setUp: async () => {
      folder = await mkdtemp(join(tmpdir(), 'kutipan-fuzz-'));
    },
    tearDown: () => rm(folder, { recursive: true }),
    check: async ([text, page]) => {
      await Promise.all([writeFile(join(folder, 'a.txt'), text), writeFile(join(folder, 'b.html'), page)]);
      await importSources([join(folder, 'a.txt'), join(folder, 'b.html')], { out: join(folder, 'out') });
      const written = await readdir(folder);
      need(
        written.every((name) => ['a.txt', 'b.html', 'out'].includes(name)),
        `it wrote ${written.join(', ')}`,
      );
    },
  }),
];
