// What Kutipan says in Indonesian.

import type { Phrases } from '../answer-phrases.ts';

export const phrases: Phrases = {
  uncertainSpeaker: 'pembicara tidak pasti',
  nothingFound: 'Tidak ditemukan dalam liputan.',
  nearMisses: 'Yang paling dekat (bukan jawaban):',
  digest: 'Ikhtisar',
  kinds: { direct: 'kutipan langsung', indirect: 'kutipan tak langsung', mixed: 'sebagian dikutip langsung' },
  statuses: {
    happened: 'sudah terjadi',
    planned: 'direncanakan',
    reported: 'dilaporkan',
    invited: 'diundang',
    'no-date': 'belum ada tanggal',
    denied: 'dibantah',
  },
  inferences: {
    year: 'tahun tidak disebut',
    month: 'bulan tidak disebut',
    day: 'hari tidak disebut',
    reference: 'dihitung dari tanggal terbit',
    anchor: 'dihitung dari tanggal yang disebut sebelumnya',
  },
  paragraph: (number) => `paragraf ${number}`,
  saidOn: 'diucapkan',
  published: 'terbit',
  undated: 'tanpa tanggal',
  unknownOutlet: 'media tidak disebut',
  via: 'melalui',
  alsoIn: 'Juga di:',
  writtenAs: 'tertulis',
  attributedTo: (source) => `menurut ${source}`,
  asOf: (day) => `Per ${day}`,
  visit: (visitor, place) => `kunjungan ${visitor} ke ${place}`,
  somewhere: 'tujuan tidak disebut',
  earliest: (day) => `paling cepat ${day}`,
  latest: (day) => `paling lambat ${day}`,
  noDate: 'tanpa tanggal',
  history: 'Riwayat, terbaru lebih dulu:',
  pastVisits: 'Kunjungan yang sudah terjadi:',
  otherSources: 'Sumber lain:',
  previously: (day) => `Sebelumnya (${day}):`,
  sources: (articles) => `${articles} artikel`,
  paragraphs: (count) => `${count} paragraf`,
  about: (facts) => [
    'Kutipan menjawab pertanyaan tentang suatu berita dengan isi liputannya sendiri: siapa mengatakan apa, kapan, di artikel siapa. Kutipan tidak mengarang jawaban.',
    `${facts.story ? `Berita: ${facts.story}. ` : ''}Isi: ${facts.articles} artikel (${facts.digests} di antaranya ikhtisar), ${facts.statements} pernyataan, ${facts.visits} keterangan kunjungan.`,
    facts.newest ? `Artikel terbaru: ${facts.newest}.` : 'Tidak ada artikel yang bertanggal.',
  ],
  kept: (isLogged) =>
    isLogged
      ? 'Pengelola bot ini mencatat pertanyaan dalam log, tanpa nama penanya. Selain itu tidak ada yang disimpan.'
      : 'Apa yang Anda tanyakan tidak disimpan: pertanyaan, nama, dan pesan tidak dicatat.',
  questionFaults: {
    empty: () => 'Pertanyaannya kosong. Tulis pertanyaan, misalnya: siapa yang mengatakan …?',
    'no-words': () => 'Tidak ada kata dalam pertanyaan itu. Tulis dengan kata-kata, misalnya: kapan … berkunjung?',
    'too-long': (longest) => `Pertanyaannya terlalu panjang. Paling banyak ${longest} karakter; tulis intinya saja.`,
  },
};
