// The orders of cue, speaker and words that Indonesian news uses.
import { describe, expect, it } from 'vitest';
import { found } from './told.ts';

type Case = [string, string[]];

describe('tails', () => {
  it.each<Case>([
    [
      'Jembatan itu akan ditutup, demikian laporan surat kabar Vedomosti, Senin.',
      ['indirect Vedomosti: Jembatan itu akan ditutup'],
    ],
    ['Jembatan itu akan ditutup, menurut laporan kantor berita NRK.', ['indirect NRK: Jembatan itu akan ditutup']],
    ['Jembatan itu akan ditutup, demikian dilaporkan NRK.', ['indirect NRK: Jembatan itu akan ditutup']],
    ['Jembatan itu akan ditutup, demikian menurut laporan NRK.', ['indirect NRK: Jembatan itu akan ditutup']],
    ['Jembatan itu akan ditutup, lapor NRK.', ['indirect NRK: Jembatan itu akan ditutup']],
    [
      'Jembatan itu akan ditutup, kantor berita Norwegia melaporkan.',
      ['indirect kantor berita Norwegia: Jembatan itu akan ditutup'],
    ],
    ['Jembatan itu tua, sebagaimana diutarakan Rahmi Umar dalam rapat.', ['indirect Rahmi Umar: Jembatan itu tua']],
    ['Jembatan itu tua, seperti dilaporkan NRK, Selasa.', ['indirect NRK: Jembatan itu tua']],
    [
      '"Yang penting itu jembatan." Begitu kata Rahmi Umar, menanggapi kritik.',
      ['direct Rahmi Umar: Yang penting itu jembatan'],
    ],
    ['Jembatan itu siap. Demikian dikatakan Rahmi Umar di Ternate, Senin.', ['indirect Rahmi Umar: Jembatan itu siap']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('openings', () => {
  it.each<Case>([
    ['Sebagaimana diutarakan Rahmi Umar, jembatan itu sudah tua.', ['indirect Rahmi Umar: jembatan itu sudah tua']],
    [
      'Disampaikan Bupati Rahmi Umar kepada Antara pekan lalu, jembatan itu sudah tua.',
      ['indirect Rahmi Umar: jembatan itu sudah tua'],
    ],
    ['Dikatakan, jembatan itu sudah tua.', ['indirect null: jembatan itu sudah tua']],
    ['Menurut data Dinas Kesehatan, 300 orang sakit.', ['indirect Dinas Kesehatan: 300 orang sakit']],
    [
      'Menurut Rahmi Umar, kepala dinas di Oslo, Norwegia, jembatan itu kuat.',
      ['indirect Rahmi Umar: jembatan itu kuat'],
    ],
    ['Menurut Bupati Rahmi Umar, di Oslo, Kamis (1/9), jembatan itu kuat.', ['indirect Rahmi Umar: jembatan itu kuat']],
    [
      'Menurut Rahmi Umar, Norwegia, Denmark, dan Swedia akan ikut.',
      ['indirect Rahmi Umar: Norwegia, Denmark, dan Swedia akan ikut'],
    ],
    ['Menurut Rahmi Umar, di Oslo ada tiga jembatan.', ['indirect Rahmi Umar: di Oslo ada tiga jembatan']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('interrupted', () => {
  it.each<Case>([
    ['Jembatan itu, kata Rahmi Umar, akan ditutup.', ['indirect Rahmi Umar: Jembatan itu … akan ditutup']],
    ['"Jembatan itu," kata Rahmi Umar, "akan ditutup."', ['direct Rahmi Umar: Jembatan itu … akan ditutup']],
    [
      'Panitia, kata Rahmi Umar, "tidak akan membayar sepeser pun".',
      ['mixed Rahmi Umar: Panitia … tidak akan membayar sepeser pun'],
    ],
    [
      'Jembatan itu, menurut Dr Rahmi Umar, kepala dinas, sudah tua.',
      ['indirect Rahmi Umar: Jembatan itu … sudah tua'],
    ],
    ['Jumlahnya, menurut Rahmi Umar, 1,2 juta pemilih.', ['indirect Rahmi Umar: Jumlahnya … 1,2 juta pemilih']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a clause without "bahwa"', () => {
  it.each<Case>([
    ['Rahmi Umar menyampaikan jembatan itu akan ditutup.', ['indirect Rahmi Umar: jembatan itu akan ditutup']],
    ['Dinas Perhubungan menyampaikan Rahmi berada di Oslo.', ['indirect Dinas Perhubungan: Rahmi berada di Oslo']],
    [
      'Rahmi Umar menyebut saat ini sudah tidak ada warga di tenda.',
      ['indirect Rahmi Umar: saat ini sudah tidak ada warga di tenda'],
    ],
    ['Rahmi Umar menjelaskan jembatan itu retak.', ['indirect Rahmi Umar: jembatan itu retak']],
    [
      'Rahmi Umar menyebut warga yang mengungsi mencapai 300 orang.',
      ['indirect Rahmi Umar: warga yang mengungsi mencapai 300 orang'],
    ],
    ['Rahmi Umar mengatakan perang itu akan berakhir.', ['indirect Rahmi Umar: perang itu akan berakhir']],
    ['Meskipun Rahmi Umar menyatakan siap berunding, panitia menunda rapat.', ['indirect Rahmi Umar: siap berunding']],
    ['Rahmi Umar menyebut wasit "tidak adil".', ['mixed Rahmi Umar: wasit "tidak adil"']],
    ['Rahmi Umar mengaku pernah "hampir menyerah".', ['mixed Rahmi Umar: pernah "hampir menyerah"']],
    ['BMKG memprakirakan hujan lebat turun di Oslo.', ['indirect BMKG: hujan lebat turun di Oslo']],
    ['Rahmi Umar meminta warga mengungsi.', ['indirect Rahmi Umar: warga mengungsi']],
    [
      'Rahmi Umar mengatakan Tono Saleh menyatakan bahwa jembatan itu retak.',
      [
        'indirect Rahmi Umar: Tono Saleh menyatakan bahwa jembatan itu retak',
        'indirect Tono Saleh: jembatan itu retak',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('marks lost', () => {
  it.each<Case>([
    [
      'Kami lelah. Sudah tiga hari hujan. Jadi, kami pulang, kata Rahmi Umar.',
      ['direct Rahmi Umar: Kami lelah. Sudah tiga hari hujan. Jadi, kami pulang'],
    ],
    ['Rapat selesai pukul lima. Kami pulang, kata Rahmi Umar.', ['direct Rahmi Umar: Kami pulang']],
    [
      'Saya lelah, kata Tono Saleh. Kami pulang, kata Rahmi Umar.',
      ['direct Tono Saleh: Saya lelah', 'direct Rahmi Umar: Kami pulang'],
    ],
    ['Kami siap. "Besok dibuka," kata Rahmi Umar.', ['direct Rahmi Umar: Besok dibuka']],
    [
      'Kami tidak percaya Tono bersalah. Dia orang baik, kata Rahmi Umar.',
      ['direct Rahmi Umar: Kami tidak percaya Tono bersalah. Dia orang baik'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
