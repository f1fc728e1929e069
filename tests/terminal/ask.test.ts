import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longestQuestion } from '../../src/answers/question.ts';
import { askCommand } from '../../src/terminal/ask.ts';
import { UsageError } from '../../src/terminal/usage.ts';
import { testLibrary } from '../fixtures/library.ts';
import { recordedStreams } from '../fixtures/streams.ts';

async function run(args: readonly string[], ...typed: readonly string[]) {
  const streams = recordedStreams(...typed);
  const status = await askCommand(args, testLibrary, streams);
  return { status, printed: streams.printed, told: streams.told };
}

async function batchFile(...lines: readonly string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'kutipan-batch-')), 'questions.jsonl');
  await writeFile(file, lines.join('\n'));
  return file;
}

const question = 'berapa ekor kuda yang akan dibeli Brasil?';

describe('ask --json', () => {
  it('prints one object with every field of the contract', async () => {
    const { status, printed, told } = await run(['--json', question]);
    expect({ status, told, lines: printed.length }).toEqual({ status: 0, told: [], lines: 1 });
    const answer = JSON.parse(printed[0] ?? '');
    expect(answer).toMatchObject({ id: null, question, command: 'ask', language: 'id', found: true, state: null });
    expect(answer.findings[0]).toEqual({
      article: '2032-05-19-pekan-depan',
      origin: 'pekan-depan.html',
      source: {
        publisher: 'Kabar Siang',
        title: 'Ferreira Disebut Terbang ke Mongolia Pekan Depan',
        author: null,
        published: '2032-05-19',
        url: null,
        text: 'full',
      },
      paragraph: 5,
      text: expect.stringContaining('200 ekor kuda'),
      quote: { start: expect.any(Number), end: expect.any(Number), text: expect.stringContaining('200 ekor kuda') },
      kind: null,
      speaker: null,
      via: [],
      said: null,
      visit: null,
      score: expect.any(Number),
    });
  });

  it('quotes slices of the paragraph', async () => {
    for (const text of [question, 'apa kata Dorj soal tenda?', 'kapan Ferreira ke Mongolia?']) {
      const { printed } = await run(['--json', text]);
      for (const { text: paragraph, quote } of JSON.parse(printed[0] ?? '').findings)
        expect(paragraph.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('holds at most as many findings as asked for', async () => {
    const { printed } = await run(['--json', '--limit', '1', 'Mongolia kuda']);
    expect(JSON.parse(printed[0] ?? '').findings).toHaveLength(1);
  });
});

describe('ask --batch', () => {
  it('answers every line, in order, each by its command', async () => {
    const file = await batchFile(
      '{"id":"a","text":"apa kata Dorj soal tenda?"}',
      '',
      '{"id":"b","text":"apa kata Dorj soal tenda?","command":"ask"}',
      '{"id":"c","text":"kapan Ferreira ke Mongolia?"}',
    );
    const { status, printed } = await run(['--batch', file]);
    const answers = printed.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ id, command }) => [id, command])).toEqual([
      ['a', 'who-said'],
      ['b', 'ask'],
      ['c', 'when-visit'],
    ]);
  });

  it('answers a line that is no question with "nothing found", says why, and goes on', async () => {
    const file = await batchFile('{"id":"a","text":"🐎🐎"}', `{"id":"b","text":"${question}"}`);
    const { status, printed, told } = await run(['--batch', file]);
    const answers = printed.map((line) => JSON.parse(line));
    expect(answers.map(({ id, found }) => [id, found])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect({ status, told }).toEqual({ status: 1, told: [expect.stringMatching(/^a: Tidak ada kata/)] });
  });

  it.each([
    ['no JSON', '{"id":"a","text":"x"}\nnot json', /questions\.jsonl:2: is no JSON object/],
    ['no id', '{"text":"x"}', /questions\.jsonl:1: id: /],
    ['an unknown command', '{"id":"a","text":"x","command":"sing"}', /questions\.jsonl:1: command: /],
  ])('refuses a file with %s before it answers anything', async (_, content, message) => {
    await expect(run(['--batch', await batchFile(content)])).rejects.toThrow(message);
  });

  it('names a file that is not there', async () => {
    await expect(run(['--batch', '/no/such/file.jsonl'])).rejects.toThrow(
      /\/no\/such\/file\.jsonl: cannot be read \(ENOENT\)/,
    );
  });
});

describe('ask on the command line', () => {
  it.each([
    ['an unknown option', ['--colour', question], /--colour/],
    [
      'a command that there is not',
      ['--command', 'sing', question],
      /--command takes who-said, when-visit, ask, not "sing"/,
    ],
    ['no number of findings', ['--limit', 'many', question], /--limit takes a whole number/],
    ['none', ['--limit', '0', question], /--limit takes a whole number/],
    ['a question without quotation marks', ['kapan', 'Ferreira'], /put the question in quotation marks/],
    ['a question beside a file', ['--batch', 'x.jsonl', question], /--batch takes its questions from the file/],
  ])('refuses %s', async (_, args, message) => {
    const refused = run(args);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });

  it.each([
    ['empty', '', /Pertanyaannya kosong/],
    ['of white space', ' \t\n ', /Pertanyaannya kosong/],
    ['of control characters', '\u0000\u0007\u001b', /Pertanyaannya kosong/],
    ['of emoji', '😀😀😀', /Tidak ada kata/],
    ['of signs', '?!…', /Tidak ada kata/],
    ['too long', 'kapan '.repeat(1000), new RegExp(`Paling banyak ${longestQuestion}`)],
    ['too long in English', 'when is the '.repeat(500), new RegExp(`${longestQuestion} characters at most`)],
  ])('says so when the question is %s', async (_, text, message) => {
    const { status, printed, told } = await run([text]);
    expect({ status, printed }).toEqual({ status: 2, printed: [] });
    expect(told.join()).toMatch(message);
  });

  it('answers a question that holds control characters as if it did not', async () => {
    const clean = await run(['--json', question]);
    const dirty = await run(['--json', question.replace('kuda', 'ku\u0000\u200bda')]);
    expect(dirty.printed).toEqual(clean.printed);
  });
});

describe('ask from standard input', () => {
  it('answers line by line, says what is no question, and goes on', async () => {
    const { status, printed, told } = await run([], question, '', '??', 'kapan Ferreira ke Mongolia?');
    expect(printed).toHaveLength(2);
    expect({ status, told }).toEqual({ status: 1, told: [expect.stringMatching(/^Tidak ada kata/)] });
  });
});
