// What an article says twice is shown once; what is another fact, however alike, is shown.
import { expect, test } from 'vitest';
import { withoutRepeats } from '../../src/answers/repeats.ts';
import { article, findingIn } from '../discord/fixtures.ts';

const lead = 'Gubernur Darma Yusuf membuka kembali pelabuhan Suralaya yang rusak diterjang banjir.';

const shown = (...texts: string[]) => {
  const made = article(texts);
  const hits = texts.map((_, at) => findingIn(made, at + 1));
  return withoutRepeats(hits).map(({ paragraph }) => paragraph.number);
};

test.each<[string, string]>([
  ['word for word', lead],
  ['as a caption, shorter', 'Darma Yusuf membuka kembali pelabuhan Suralaya.'],
  ['with more around it', `Seperti diberitakan, ${lead.slice(0, -1)} pada awal bulan lalu itu.`],
  ['in other forms', 'Gubernur Darma Yusuf kembali membukakan pelabuhan Suralaya, rusak diterjang kebanjiran.'],
])('%s: once', (_what, again) => {
  expect(shown(lead, again)).toEqual([1]);
});

test.each<[string, string, string]>([
  ['something else about the same', lead, 'Pelabuhan Suralaya melayani empat kapal sehari sejak dibuka kembali.'],
  [
    'another figure',
    'Pelabuhan Suralaya melayani 12 kapal barang sehari.',
    'Pelabuhan Suralaya melayani 15 kapal barang sehari.',
  ],
  [
    'a denial',
    'Istana mengonfirmasi kunjungan gubernur ke Suralaya.',
    'Istana belum mengonfirmasi kunjungan gubernur ke Suralaya.',
  ],
  [
    'another country',
    'Menteri itu bertemu rekannya dari Jepang soal pelabuhan.',
    'Menteri itu bertemu rekannya dari India soal pelabuhan.',
  ],
  [
    'another day',
    'Kapal pertama akan bersandar di pelabuhan pada Senin.',
    'Kapal pertama akan bersandar di pelabuhan pada Kamis.',
  ],
  ['a few words alone', 'Pelabuhan dibuka lagi.', 'Pelabuhan dibuka lagi.'],
])('%s: both', (_what, first, second) => {
  expect(shown(first, second)).toEqual([1, 2]);
});

test('what two articles say is shown of both', () => {
  const [one, other] = [article([lead]), article([lead], { id: 'contoh-2' })];
  expect(withoutRepeats([findingIn(one, 1), findingIn(other, 1)])).toHaveLength(2);
});
