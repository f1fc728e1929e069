import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/corpus/import/lines.ts';
import { belowParagraphs, belowSignature } from '../../../src/corpus/import/tail.ts';

const body = `HULU - Bupati Uji Rahmat Wijaya meninjau jembatan gantung di Kecamatan Hulu setelah banjir besar surut pada Senin pagi.

Menurut Rahmat, pemerintah kabupaten menyiapkan anggaran untuk memperbaiki jembatan itu sebelum musim hujan berikutnya tiba.

Warga berharap jembatan gantung segera diperbaiki karena anak-anak harus menyeberangi sungai setiap hari untuk bersekolah.`;

describe('below the line that signs an article', () => {
  const goes = (signature: string, line: string) =>
    belowSignature(linesOf(`${body}\n\n${signature}\n\n${line}`)).size === 1;

  test.each([
    ['(ani/bud)', 'Lomba Foto 2031'],
    ['(ani/bud)', 'Kirim karya terbaik di sini.'],
    ['Editor: Citra Lestari', 'Harga cabai di pasar induk naik dua kali lipat menjelang akhir tahun.'],
    ['Editor', 'Banjir Hulu Surut'],
  ])('%s goes %s', (signature, line) => {
    expect(goes(signature, line)).toBe(true);
  });

  test.each([
    ['(ani/bud)', 'Jembatan gantung itu dibangun warga Kecamatan Hulu sendiri.'],
    ['Editor: Citra Lestari', 'Reporter: Ani Uji'],
    ['Jembatan Lama', 'Harga Cabai Naik'],
    ['Sumber: apa kata warga?', 'Harga Cabai Naik'],
  ])('%s stays %s', (signature, line) => {
    expect(goes(signature, line)).toBe(false);
  });

  test('all stays where an introduction is signed', () => {
    expect(belowSignature(linesOf(`Banjir surut. (ani/bud)\n\nJalan Kering\n\n${body}`)).size).toBe(0);
  });
});

describe('below the last paragraph', () => {
  const goes = (line: string) => belowParagraphs(linesOf(`${body}\n\n${line}`)).size === 1;

  test.each(['Laporkan tulisan', 'Topik pilihan:', 'Harga Cabai Naik'])('goes %s', (line) => {
    expect(goes(line)).toBe(true);
  });

  test.each(['"Terima kasih."', 'Semoga.', 'Rahmat pun pulang', 'Editor: Citra Lestari'])('stays %s', (line) => {
    expect(goes(line)).toBe(false);
  });

  test('nothing goes between paragraphs', () => {
    expect(belowParagraphs(linesOf(`${body}\n\nHarga Cabai Naik\n\n${body}`)).size).toBe(0);
  });
});
