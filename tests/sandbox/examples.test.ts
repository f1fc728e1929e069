// The questions that the page begins with.
import { expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { examplesOf } from '../../src/sandbox/examples.ts';
import { article, library } from '../discord/fixtures.ts';

test('are about what the library holds, in both languages, and each is answered', () => {
  const held = library([
    article([
      '“Jembatan itu selesai bulan depan,” kata Ratna Wulan.',
      '“Harganya naik dua kali,” kata Ratna Wulan.',
      '“Warga belum diajak bicara,” kata Tono Saputra.',
    ]),
  ]);
  const examples = examplesOf(held);
  for (const language of ['en', 'id'] as const) {
    expect(examples[language]).toHaveLength(3);
    for (const question of examples[language]) expect(ask(held, { question, prior: language }).found).toBe(true);
  }
  expect(examples.id.join(' ')).toContain('Ratna Wulan');
  expect(examples.id.join(' ')).toContain('siapa yang bilang “');
  expect(examplesOf(held)).toBe(examples);
});

test('of a library in which nobody speaks there are none', () => {
  expect(examplesOf(library([article(['Hujan turun.'])]))).toEqual({ en: [], id: [] });
});
