// What a question wants to know, the letters that it asks to have spelt out, and informal words that are no letters.
import { expect, test } from 'vitest';
import type { Asked } from '../../src/language/question-words.ts';
import { type Question, readQuestion } from '../../src/library/question.ts';
import { Shelf } from '../../src/library/shelf.ts';
import { relatedNames } from '../../src/library/units.ts';
import { buildNames } from '../../src/story/names.ts';

const names = buildNames(null, []);
const lexis = { names, shelf: new Shelf(names), related: relatedNames(names), widened: false };

function read(text: string): Question {
  return readQuestion(text, 'id', lexis);
}

test.each<[string, Asked]>([
  ['Dimanakah letak Danau Lentera?', 'where'],
  ['Darimanakah asal kopi itu', 'where'],
  ['Di provinsi manakah museum itu berada?', 'where'],
  ['Pada tahun berapakah museum itu dibuka?', 'when'],
  ['Tanggal berapakah pameran ditutup?', 'when'],
  ['Berapakah luas danau itu?', 'howMany'],
  ['Siapakah yang mendirikan museum itu?', 'who'],
  ['Apakah nama danau itu?', 'what'],
])('%s asks %s', (text, asked) => {
  expect(read(text).asked).toBe(asked);
});

test.each([
  ['apa kepanjangan BPKL?', 'bpkl'],
  ['apa singkatan partai DPT', 'dpt'],
  ['BPKL dipimpin siapa?', null],
  ['apa singkatan kementerian pertanian', null],
])('%s asks for the words of %s', (text, letters) => {
  expect(read(text).abbreviation).toBe(letters);
});

test('an informal word typed as letters is none', () => {
  const written = (text: string) => read(text).units.map((unit) => unit.written);
  expect(written('rute pesawat GA 7')).toContain('ga');
  expect(written('pesawat itu ga terbang')).not.toContain('ga');
});
