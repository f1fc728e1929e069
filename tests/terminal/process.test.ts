// The programs as a user starts them: exit status, standard output for answers alone, standard error for messages.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusDirectory } from '../fixtures/library.ts';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

// No variable of the machine that runs the tests may connect them to anything.
const quiet = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  LOG_LEVEL: '',
  CORPUS_DIR: corpusDirectory,
};

function run(program: string, args: readonly string[], input = '', variables: NodeJS.ProcessEnv = {}): Promise<Run> {
  const child = spawn('node', ['--import', 'tsx', `src/${program}`, ...args], {
    env: { ...process.env, ...quiet, ...variables },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  child.stdin.end(input);
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({ status, out: out.join(''), err: err.join('') })),
  );
}

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'kutipan-corpus-'));
  await mkdir(join(directory, 'articles'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, 'articles', name), text);
  return directory;
}

describe('npm start without a token', { timeout: 30_000 }, () => {
  it('says what it found and how to connect, answers each line, and ends with 0', async () => {
    const { status, out, err } = await run(
      'main.ts',
      [],
      'siapa yang bilang tenda terbesar?\n\n???\nkapan Ferreira ke Mongolia?\n',
    );
    expect(status).toBe(0);
    expect(err).toMatch(/3 articles \(1 digests\)/);
    expect(err).toMatch(/No DISCORD_TOKEN is set/);
    expect(err).toMatch(/Tidak ada kata dalam pertanyaan itu/);
    expect(out).toMatch(/tenda terbesar di padang rumput/);
    expect(out).toMatch(/Per 19 Mei 2032/);
  });

  it.each([
    ['no corpus', '/no/such/corpus', /\/no\/such\/corpus/],
    ['an empty one', null, /holds no articles/],
  ])('does not start on %s', async (_, directory, message) => {
    const { status, out, err } = await run('main.ts', [], 'kapan?\n', { CORPUS_DIR: directory ?? (await folder({})) });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('names every broken article with its line, and does not start', async () => {
    const broken = await folder({
      'a.md': '---\ntitle: "A"\npublished: 2032-02-30\n---\n\nIsi.\n',
      'b.md': '---\ntitle: [\n---\n\nIsi.\n',
      'c.md': '---\ntitle: "C"\n---\n',
    });
    const { status, err } = await run('main.ts', [], '', { CORPUS_DIR: broken });
    expect(status).toBe(1);
    for (const place of [/a\.md:3: /, /b\.md:\d+: /, /c\.md:?\d*: /]) expect(err).toMatch(place);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('refuses a setting that makes no sense, without showing the token', async () => {
    const { status, err } = await run('main.ts', [], '', { DISCORD_TOKEN: 'rahasia sekali', LOG_LEVEL: 'loud' });
    expect(status).toBe(1);
    expect(err).toMatch(/DISCORD_TOKEN[^\n]*\nLOG_LEVEL/);
    expect(err).not.toMatch(/rahasia/);
  });
});

describe('the command line', { timeout: 30_000 }, () => {
  it.each([
    ['a command that there is not', ['sing'], /there is no command "sing"; use one of: ask, corpus, eval/],
    ['no command', [], /use one of: ask, corpus, eval/],
    ['a corpus action that there is not', ['corpus', 'sing'], /corpus has no "sing"/],
    ['an option that there is not', ['ask', '--loud', 'x'], /--loud/],
    ['eval without a file', ['eval'], /eval takes one file/],
  ])('refuses %s with status 2', async (_, args, message) => {
    const { status, out, err } = await run('cli.ts', args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('prints JSON alone on standard output', async () => {
    const { status, out, err } = await run('cli.ts', ['ask', '--json', 'kapan Ferreira ke Mongolia?']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ command: 'when-visit', found: true, state: { status: 'reported' } });
  });

  it('lists every finding with its rule', async () => {
    const { status, out } = await run('cli.ts', ['corpus', 'findings', '--json']);
    const findings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(new Set(findings.map(({ type }) => type))).toEqual(new Set(['statement', 'visit', 'date']));
    for (const { rule, article, origin, paragraph } of findings)
      expect({ rule, article, origin, paragraph }).toEqual({
        rule: expect.any(String),
        article: expect.any(String),
        origin: expect.any(String),
        paragraph: expect.any(Number),
      });
  });
});
