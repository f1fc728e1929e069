// Messages that are no answers: help, sources, about, context. Whatever stands in them, Discord takes them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextMessage } from '../../src/discord/context-message.ts';
import { dayStamp } from '../../src/discord/day.ts';
import type { Message } from '../../src/discord/message.ts';
import { faultMessage, helpMessage } from '../../src/discord/pages.ts';
import { referenceTo } from '../../src/discord/reference.ts';
import { timelineMessage } from '../../src/discord/timeline-message.ts';
import { openApiChecker } from '../e2e/openapi.ts';
import { bodyProblems } from '../sandbox/body-problems.ts';
import { article, bridge, drawn, findingIn, library, promise } from './fixtures.ts';
import { labelsOf, textOf } from './shown-text.ts';

describe('help', () => {
  test('shows examples with names of the story, and the commands', () => {
    const shown = textOf(helpMessage('id', { visitor: 'Darma Yusuf', place: 'Suralaya', speaker: 'Ratna Wulan' }));
    expect(shown).toContain('> kapan Darma Yusuf ke Suralaya?');
    expect(shown).toContain('> apa kata Ratna Wulan?');
    expect(shown).toContain('`/kapan-kunjungan`');
  });

  test('has no example where the story has no names', () => {
    expect(textOf(helpMessage('en', { visitor: null, place: null, speaker: null }))).not.toContain('>');
  });
});

describe('a timeline', () => {
  const request = { about: null, speaker: null, after: null, before: null, language: 'id' as const };

  test('has days as headings, and under each what was said or told of it', () => {
    const lines = textOf(timelineMessage(library(), request, { from: 0, isPrivate: false })).split('\n');
    expect(lines[0]).toBe('### Menurut waktu');
    expect(lines).toContain(`**${dayStamp('2031-03-03')}**`);
    expect(lines[lines.indexOf(`**${dayStamp('2031-03-17')}**`) + 1]).toBe(
      '- kunjungan Darma Yusuf ke Suralaya · direncanakan · [Harian Contoh](https://contoh.example/berita/1)',
    );
  });

  test('says so when nothing is told', () => {
    const shown = textOf(timelineMessage(library(), { ...request, speaker: 'nobody' }, { from: 0, isPrivate: false }));
    expect(shown).toContain('Tidak ditemukan dalam liputan.');
  });

  test('is a message that Discord takes, whatever stands in the articles', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.nat(2000).map((length) => '_@'.repeat(length)),
    );
    fc.assert(
      fc.property(any, any, any, (said, publisher, about) => {
        const texts = Array.from(
          { length: 25 },
          (_, i) => `“Jembatan ${i} ${said},” kata Ratna Wulan, Senin (3/3/2031).`,
        );
        const made = library([article(texts, { publisher, url: `https://contoh.example/${'x'.repeat(480)}` })]);
        for (const from of [0, 10, 1000]) {
          expect(problems(timelineMessage(made, { ...request, about }, { from, isPrivate: false }))).toEqual([]);
          expect(problems(timelineMessage(made, request, { from, isPrivate: true }))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});

const inIndonesian = { language: 'id', reference: referenceTo(drawn(), promise), part: null } as const;

describe('context', () => {
  test('is the paragraph with the sentence marked, and those beside it', () => {
    const lines = textOf(contextMessage(promise, inIndonesian)).split('\n');
    expect(lines).toEqual([
      '**Bupati Suralaya Bicara soal Jembatan**',
      `-# [Harian Contoh](https://contoh.example/berita/1) · ${dayStamp('2031-03-04')} · paragraf 2`,
      'Bupati Suralaya, Ratna Wulan, meninjau jembatan pada Senin.',
      '> **“Jembatan itu selesai bulan depan,” kata Bupati Ratna, Senin (3/3/2031).**',
      'Ia juga mengatakan jalan menuju pasar akan diperlebar.',
    ]);
    expect(labelsOf(contextMessage(promise, inIndonesian))).toEqual(['Artikel']);
  });

  test('of the first paragraph has nothing before it', () => {
    expect(textOf(contextMessage(findingIn(bridge, 1), inIndonesian)).split('\n')[2]).toMatch(
      /^> \*\*Bupati Suralaya, Ratna/,
    );
  });
});

const checker = openApiChecker();

function problems(message: Message): string[] {
  const body = { type: 4, data: message };
  const path = '/interactions/1/token/callback';
  return [...bodyProblems(body), ...(checker?.({ method: 'POST', path, query: '', body, status: 204 }) ?? [])];
}

test('whatever stands in an article or a name, the message is one that Discord takes', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.nat(6000).map((length) => '*'.repeat(length)),
  );
  fc.assert(
    fc.property(any, any, any, fc.constantFrom('id' as const, 'en' as const), (title, text, name, language) => {
      const made = article([text, text, text], { title, publisher: name });
      const examples = { visitor: name, place: title, speaker: text };
      expect(problems(contextMessage(findingIn(made, 2), { ...inIndonesian, language }))).toEqual([]);
      expect(problems(helpMessage(language, examples))).toEqual([]);
    }),
  );
  expect(problems(faultMessage('x'))).toEqual([]);
}, 30_000);
