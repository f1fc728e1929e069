import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clean } from '../../../src/corpus/import/cleaning.ts';
import { rules } from '../../../src/corpus/import/cleaning-rules.ts';
import { linesOf } from '../../../src/corpus/import/lines.ts';

const body = 'Bupati Uji membuka jembatan baru itu pada Senin pagi di hadapan ratusan warga desa.';
const between = (line: string) => clean(linesOf(`${body}\n\n${line}\n\n${body}`));
const ruleFor = (line: string) => between(line).dropped.map(({ rule }) => rule);

describe('lines that must go', () => {
  test.each([
    ['label', 'Advertisement'],
    ['label', 'A+'],
    ['label', 'AA'],
    ['label', 'Text Sizes'],
    ['label', 'Tags'],
    ['login', 'Lupa Kata Sandi? Ketuk di Sini'],
    ['login', 'atau Daftar dengan'],
    ['login', 'Belum Punya Akun? Daftar'],
    ['login', 'Forgot your password?'],
    ['version', 'Version 2.10.0'],
    ['rights', '2031 © PT Uji Media'],
    ['stated-date', 'date 2031-02-03 Uji in ten languages'],
    ['tags', '#Desa Uji #Harga Beras #Banjir'],
    ['list', 'Artikel Pilihan'],
    ['promotion', 'For the latest headlines, follow our Google News channel.'],
    ['label', 'ADVERTISEMENT'],
    ['label', 'Lanjutkan Membaca ↓'],
    ['embed', 'SCROLL TO CONTINUE WITH CONTENT'],
    ['label', '» Google News'],
    ['label', 'Cek Berita dan Artikel yang lain di'],
    ['page-mark', '2 dari 4 halaman'],
    ['page-mark', 'Halaman 3 dari 5'],
    ['page-mark', '1/3'],
    ['page-mark', 'Page 2 of 3'],
    ['related', 'Baca juga: Jembatan Desa Uji Diresmikan Bupati'],
    ['related', 'BACA JUGA | Jembatan Desa Uji Diresmikan'],
    ['related', 'Baca Juga Jembatan Desa Uji Diresmikan Bupati'],
    ['related', '[Baca juga: Jembatan Desa Uji Diresmikan]'],
    ['related', '(Baca juga: Apa kata warga soal jembatan?)'],
    ['related', 'Simak Video: Detik-detik Jembatan Diresmikan.'],
    ['related', 'Read also: Bridge opens after ten years'],
    ['promotion', '* Follow Official WhatsApp Channel Harian Uji untuk mendapatkan kabar terbaru.'],
    ['promotion', 'Dapatkan update berita pilihan setiap hari dari Harian Uji. Mari bergabung di Grup Telegram kami.'],
    ['promotion', 'Ikuti kami di media sosial dan dapatkan hadiah'],
    ['promotion', '*Fakta atau hoaks? Silakan WhatsApp ke nomor 0800 dengan mengetik kata kunci yang dicari.'],
    ['promotion', 'Unduh aplikasi Harian Uji di Play Store sekarang juga!'],
    ['promotion', 'Klik 👉 Channel Harian Uji'],
    ['promotion', 'Pastikan WhatsApp kamu sudah terpasang.'],
    ['related', 'Baca: Jembatan Desa Uji Diresmikan.'],
    ['related', 'Saksikan Video Pilihan Berikut Ini:'],
    ['related', 'Simak pula video pilihan berikut:'],
    ['about-itself', 'Artikel ini telah tayang di Uji.com dengan judul "Jembatan Dibuka".'],
    ['about-itself', 'Ani Penguji berkontribusi dalam penulisan artikel ini.'],
    ['script', '(adsbygoogle = window.adsbygoogle || []).push({});'],
    ['page-mark', 'Halaman: 1 2 3 Show All'],
    ['ornament', '* * *'],
    ['continued', 'Baca berita selengkapnya di halaman selanjutnya.'],
    ['continued', 'Bersambung ke halaman berikutnya >>>'],
    ['counter', '12 Komentar'],
    ['counter', 'Dibaca 1.234 kali'],
    ['reading-time', 'Waktu baca 2 menit'],
    ['age', '3 jam yang lalu'],
    ['embed', '(Gambas:Video 20uji)'],
    ['skip-link', 'Lewati Paling banyak dibaca dan terus membaca'],
    ['skip-link', 'Akhir dari Paling banyak dibaca'],
    ['advertisement', 'Advertisement. Scroll to continue reading.'],
    ['picture-credit', 'Sumber gambar, Getty Images'],
    ['breadcrumb', 'Home > News > Daerah'],
    ['breadcrumb', 'Uji.com / Daerah'],
    ['list', 'Video Terpopuler Hari ini:'],
    ['related', 'Jangan Sampai Ketinggalan Video Pilihan Redaksi ini:'],
    [
      'promotion',
      'Selalu update info terkini dari Uji.com di kanal Telegram "Uji Update". Klik https://t.me/uji untuk bergabung.',
    ],
    ['promotion', 'Simak berita menarik lainnya di Uji.com'],
    ['promotion', 'Join our Telegram channel for the latest updates.'],
    ['share-buttons', 'Facebook Twitter WhatsApp Telegram Salin Tautan'],
    ['share-buttons', 'Bagikan ke:  Facebook | X | Email'],
    ['tags', 'Tag: jembatan, desa uji, bupati'],
    ['tags', '#Jembatan #DesaUji #Bupati'],
    ['rights', 'Copyright © Harian Uji 2031'],
    ['rights', 'Dilarang keras mengambil dan/atau menayangkan ulang sebagian atau keseluruhan artikel ini.'],
    ['byline', 'Senin, 3 Feb 2031 09:15 WIB'],
    ['byline', 'Reporter: Ani Penguji | Editor: Budi Pemeriksa'],
    ['list', 'BERITA LAINNYA'],
    ['embed', '[Gambas:Video 20detik]'],
  ])('%s: %s', (rule, line) => {
    expect(ruleFor(line)).toEqual([rule]);
    expect(between(line).lines.map(({ text }) => text)).toEqual([body, body]);
  });
});

describe('lines that must stay', () => {
  test.each([
    'Ya.',
    'Sudah punya akun bank, warga tetap antre.',
    'Atau daftar sekolah itu salah.',
    'Version 2.10 of the plan was signed.',
    '#Reformasi kembali ramai di jalan. Warga datang.',
    'Pada 2031 hak cipta itu dijual.',
    'Tidak!',
    '"Belum."',
    'Sukses',
    'Topik',
    'Jalan Rusak',
    '2 dari 4 korban selamat.',
    'Dari 4 halaman itu, 2 hilang.',
    '17.000',
    'Baca Puisi di Depan Istana',
    'Pastikan pintu terkunci, kata polisi.',
    'Artikel ini dibaca jutaan orang.',
    '12 komentar itu dihapus.',
    'Dua menit kemudian ia pergi.',
    '2 jam lalu ia masih di sini.',
    'Akhir dari semua itu belum jelas.',
    'Lewati jembatan itu dengan hati-hati.',
    'Iklan: rokok dilarang di dekat sekolah.',
    'Sumber air warga tercemar.',
    'Home industry di desa itu tumbuh.',
    'Media Sosial dan Warga',
    'Antara Janji dan Kenyataan',
    'Iklan rokok dilarang di dekat sekolah.',
    'Advertisement itu dicabut, kata bupati.',
    'Baca juga peraturan itu sebelum mendaftar, ujar panitia.',
    'Simak juga penjelasan lengkap dari kepala dinas pada sidang berikut.',
    'Baca berita, kata guru itu, lalu ceritakan kembali.',
    'Terkait rencana itu, bupati belum menjawab.',
    'Populer sejak tahun lalu, warung itu kini tutup.',
    'Ikuti arahan petugas, kata bupati.',
    'Ikuti protokol di lapangan dan jangan panik.',
    '"Unduh aplikasi itu hanya dari toko resmi," kata menteri.',
    'Unduh aplikasi itu dari toko resmi, kata menteri kepada wartawan.',
    'Google News menghapus ribuan tautan dari hasil pencarian.',
    'WhatsApp memblokir saluran itu pada Senin.',
    'Video pilihan juri itu diputar di balai desa.',
    'Facebook dan Twitter menolak permintaan itu.',
    'Topik rapat itu belum diumumkan.',
    'Editor koran itu dipanggil polisi.',
    'Hak ciptanya milik warga.',
    'Rapat itu digelar pada Senin, 3 Februari 2031 pukul 09.15 WIB.',
    'Pada Senin, 3 Februari 2031, jembatan itu dibuka',
    'Read also says the sign on the door.',
  ])('%s', (line) => {
    expect(between(line).dropped).toEqual([]);
  });
});

describe('cutting inside a line', () => {
  test.each([
    ['embed', `${body} [Gambas:Instagram]`],
    ['glued-related', `${body} Baca juga: Jembatan Desa Uji Diresmikan`],
    ['glued-related', `${body}(Baca juga: Jembatan Desa Uji Diresmikan)`],
  ])('%s leaves the paragraph', (rule, line) => {
    const cleaned = clean(linesOf(line));
    expect(cleaned.lines.map(({ text }) => text)).toEqual([body]);
    expect(cleaned.dropped.map((dropped) => dropped.rule)).toEqual([rule]);
  });
});

describe('lists of other articles', () => {
  const kept = (text: string) => clean(linesOf(text)).lines.map((line) => line.text);

  it('go with their headlines, up to the next paragraph', () => {
    expect(kept(`${body}\n\nPOPULER\n\nJalan Desa Rusak Lagi\n\n2\n\nApa Kata Warga?\n\n${body}`)).toEqual([
      body,
      body,
    ]);
  });

  it('of one block spare the sub-heading after them', () => {
    expect(kept(`${body}\n\nBaca juga:\nJalan Desa Rusak\nWarga Menunggu\n\nBiaya Jembatan\n\n${body}`)).toEqual([
      body,
      'Biaya Jembatan',
      body,
    ]);
  });

  it('of one headline below a blank line spare the sub-heading, too', () => {
    expect(kept(`${body}\n\nBaca juga:\n\nJalan Desa Rusak\n\nBiaya Jembatan\n\n${body}`)).toEqual([
      body,
      'Biaya Jembatan',
      body,
    ]);
  });
});

describe('labels that are also words', () => {
  it('go above the first paragraph and below the last one only', () => {
    const { lines, dropped } = clean(linesOf(`Sukses\n\n${body}\n\nTopik\n\n${body}\n\nKomentar`));
    expect(lines.map(({ text }) => text)).toEqual([body, 'Topik', body]);
    expect(dropped).toEqual([
      { rule: 'edge-label', text: 'Sukses', line: 1 },
      { rule: 'edge-label', text: 'Komentar', line: 9 },
    ]);
  });
});

describe('names above an article', () => {
  const headOf = (...lines: string[]) =>
    clean(linesOf(['Jembatan Desa Uji Dibuka', ...lines, body].join('\n\n'))).dropped.map(
      ({ rule, text }) => `${rule}: ${text}`,
    );

  it.each([
    ['an outlet', ['detikUji'], ['head-byline: detikUji']],
    ['a team and its outlet', ['Tim detikUji - Uji News'], ['head-byline: Tim detikUji - Uji News']],
    ['a label without a colon', ['Penulis Ani Wijaya'], ['head-byline: Penulis Ani Wijaya']],
    [
      'an author beside the date',
      ['Ani Wijaya', 'Senin, 3 Feb 2031 09:15 WIB'],
      ['head-byline: Ani Wijaya', 'byline: Senin, 3 Feb 2031 09:15 WIB'],
    ],
    ['a sub-heading', ['Jalan Rusak'], []],
    ['a deck', ['Bupati Janjikan Jalan Baru Tahun Depan'], []],
  ])('%s', (_, lines, expected) => {
    expect(headOf(...lines)).toEqual(expected);
  });
});

describe('cleaning', () => {
  const line = fc.oneof(
    fc.constantFrom('Advertisement', 'Baca juga: Lain', 'POPULER', body, `${body} [Gambas:Video]`, '"Ya," kata dia.'),
    fc.string({ maxLength: 60 }),
  );
  const texts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n\n'));

  it('keeps lines in order and tells of every character that it takes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = linesOf(text);
        const cleaned = clean(lines);
        expect(cleaned.lines.map(({ number }) => number)).toEqual(
          [...cleaned.lines].sort((a, b) => a.number - b.number).map(({ number }) => number),
        );
        const touched = new Set([...cleaned.dropped.map((dropped) => dropped.line)]);
        for (const before of lines) {
          const after = cleaned.lines.find(({ number }) => number === before.number);
          if (!touched.has(before.number)) expect(after).toEqual(before);
        }
      }),
    );
  });

  it('has nothing left to do when done twice, as long as no list was cut', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const local = rules.filter(({ name }) => name !== 'list' && name !== 'edge-label');
        const once = clean(linesOf(text), local);
        expect(clean(once.lines, local).dropped).toEqual([]);
      }),
    );
  });

  it('stays linear on hostile lines', () => {
    for (const hostile of [
      '"'.repeat(100_000),
      'a'.repeat(1_000_000),
      'baca juga '.repeat(50_000),
      '#a '.repeat(50_000),
      '['.repeat(100_000),
    ]) {
      expect(clean(linesOf(hostile)).lines.length + clean(linesOf(hostile)).dropped.length).toBeGreaterThan(0);
    }
  });
});
