// What the bot says on Discord in Indonesian.
import type { DiscordPhrases } from '../discord-phrases.ts';

export const discord: DiscordPhrases = {
  commands: {
    whoSaid: { name: 'siapa-bilang', description: 'Siapa yang mengatakannya, kapan, di artikel siapa: kutipan persis' },
    whenVisit: { name: 'kapan-kunjungan', description: 'Kapan seseorang berkunjung, dan bagaimana kabarnya berubah' },
    ask: { name: 'tanya', description: 'Tanyakan apa saja tentang liputan, dengan kata-kata sendiri' },
    sources: { name: 'sumber', description: 'Artikel-artikel yang menjadi sumber jawaban' },
    about: { name: 'tentang', description: 'Apa bot ini, seberapa baru isinya, dan apa yang disimpannya' },
  },
  options: {
    words: { name: 'kata', description: 'Apa yang diucapkan, atau sebagiannya' },
    speaker: { name: 'pembicara', description: 'Orang atau lembaga, dengan nama apa pun' },
    source: { name: 'media', description: 'Hanya di media ini' },
    after: { name: 'sejak', description: 'Pada hari ini atau sesudahnya, misalnya 2024-01-31' },
    before: { name: 'hingga', description: 'Pada hari ini atau sebelumnya, misalnya 2024-01-31' },
    visitor: { name: 'tamu', description: 'Siapa yang bepergian' },
    place: { name: 'tujuan', description: 'Ke mana: negara atau kota' },
    question: { name: 'pertanyaan', description: 'Pertanyaan Anda, dalam bahasa Indonesia atau Inggris' },
    private: { name: 'pribadi', description: 'Tampilkan jawaban hanya untuk Anda' },
  },
  find: 'Cari di liputan',
  buttons: {
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    context: 'Konteks',
    article: 'Artikel',
    share: 'Bagikan',
    delete: 'Hapus',
  },
  help: {
    intro: 'Sebut saya dengan pertanyaan tentang liputan, dalam bahasa Indonesia atau Inggris:',
    askWhen: (visitor, place) => `kapan ${visitor} ke ${place}?`,
    askWho: (speaker) => `apa kata ${speaker}?`,
    commands: 'Atau pakai perintah:',
  },
  needsWordsOrSpeaker: 'Isi `kata`, `pembicara`, atau keduanya.',
  notADay: (typed) => `“${typed}” bukan hari yang bisa saya baca. Tulis seperti 2024-01-31.`,
  fault: (id) =>
    `Ada yang salah di pihak saya, sehingga pertanyaan Anda belum terjawab. Silakan coba lagi; kalau terulang, sampaikan nomor ini kepada pengelola: ${id}`,
  unknownCommand: 'Perintah ini sudah tidak ada. Ketik / untuk melihat yang ada.',
  andMore: (count) => `dan ${count} lagi`,
  position: (first, last, all) => `${first === last ? first : `${first}–${last}`} dari ${all}`,
  sharedBy: (member) => `Dibagikan oleh ${member}`,
  notYours: 'Hanya yang bertanya yang bisa melakukannya. Tanyakan sendiri dengan /tanya.',
  changed: 'Liputan sudah berubah sejak jawaban ini. Silakan tanya lagi.',
  tooFast: (when) => `Cepat sekali. Anda bisa bertanya lagi ${when}.`,
  busy: 'Terlalu banyak pertanyaan masuk saat ini. Silakan tanya lagi beberapa detik lagi.',
  nothingToFind: 'Tidak ada kata dalam pesan itu yang bisa saya cari.',
  sourcesTitle: 'Liputan',
  aboutTitle: 'Tentang Kutipan',
};
