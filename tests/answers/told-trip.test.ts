// Questions on visits that no rule read as visits: the sentence that tells of it answers, and no other.
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { coverage, type Report } from './coverage.ts';

const reports: readonly Report[] = [
  [
    '2031-05-08',
    'Konsul Swedia Marta Lindqvist menyoroti harga gandum. Dalam pertemuan dengan petani di Lima pada Senin, ia berjanji kembali.',
    'Sebanyak 40 anggota keluarga pelaut menyeberang ke Callao pada Sabtu (3/5) untuk menabur bunga.',
    'Surat Presiden Peru Diego Salas sampai di Oslo pada 5 Mei.',
    'Menteri Perdagangan Ekuador Lucas Vera menelepon Duta Besar Norwegia Ingrid Dahl pada Kamis. Vera mengajak Dahl datang ke Quito tahun depan.',
    'Pengusaha Peru Rosa Quispe bertemu Gubernur Jawa Tengah di Semarang, Rabu (7/5).',
    'Tim beranggotakan tujuh penyidik telah berangkat ke Bogota pada Selasa (6/5).',
  ],
  [
    '2031-05-20',
    'Perdana Menteri Fiji Seru Tikoirotuma bertemu Presiden Peru Diego Salas di Lima, Senin (19/5/2031).',
    'Ketua Parlemen Fiji Amelia Naulu membatalkan kunjungan ke Oslo pada Rabu (21/5).',
  ],
];
const library = coverage(...reports);
const first = (question: string) => {
  const { found, findings } = ask(library, { question });
  return found ? (findings[0]?.sentence.text ?? null) : null;
};

describe('what tells of the visit', () => {
  it.each([
    ['Kapan Lindqvist ada di Lima?', 'Dalam pertemuan dengan petani di Lima pada Senin'],
    ['kapan sanak saudara pelaut pergi ke Callao', 'menyeberang ke Callao pada Sabtu'],
    ['kapan dahl ke ekuador', 'datang ke Quito tahun depan'],
    ['When did the investigators travel to Bogota?', 'berangkat ke Bogota pada Selasa'],
    ['kapan Rosa Quispe ketemu gubernur jateng?', 'bertemu Gubernur Jawa Tengah di Semarang'],
    ['kapan tikoirotuma ketemu salas', 'bertemu Presiden Peru Diego Salas di Lima'],
    ['When did the Fijian prime minister visit Peru?', 'bertemu Presiden Peru Diego Salas di Lima'],
    ['ketua parlemen fiji jadi ke oslo gak?', 'membatalkan kunjungan ke Oslo'],
  ])('%s', (question, words) => {
    expect(first(question)).toContain(words);
  });
});

describe('what does not', () => {
  it.each([
    ['a letter that arrived', 'Kapan Presiden Peru ke Oslo?'],
    ['the way back', 'kapan vera ke norwegia'],
    ['somebody else’s visit', 'kapan Lindqvist ke Bogota'],
    ['another place', 'When did Rosa Quispe visit Lima?'],
    ['the host of a meeting', 'kapan salas ke fiji'],
  ])('%s: %s', (_, question) => {
    expect(first(question)).toBeNull();
  });
});

describe('the day that it tells', () => {
  const state = (question: string) => ask(library, { question }).state;

  it.each([
    ['kapan sanak saudara pelaut pergi ke Callao', '2031-05-03', null],
    ['When did the investigators travel to Bogota?', '2031-05-06', null],
  ])('%s', (question, day, status) => {
    expect(state(question)).toMatchObject({ when: { from: day, to: day }, status });
  });

  it('is left to the reader where a sentence tells of two', () => {
    const twice = coverage([
      '2031-05-08',
      'Sebanyak 40 anggota keluarga pelaut menyeberang ke Callao pada Sabtu (3/5) dan pulang pada Minggu (4/5).',
    ]);
    const answer = ask(twice, { question: 'kapan keluarga pelaut menyeberang ke Callao' });
    expect(answer).toMatchObject({ found: true, state: null });
  });

  it('is no answer where nothing but the name is there', () => {
    expect(first('kapan Lindqvist berlibur')).toBeNull();
  });
});
