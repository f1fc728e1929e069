// Whose words they are: pronouns, "-nya" and nouns that point back, and null where the text does not settle it.
import { describe, expect, it } from 'vitest';
import { speakers } from './told.ts';

const rahmi = 'Rahmi Umar';

type Case = [string | string[], (string | null)[]];

describe('"-nya" and pronouns with evidence', () => {
  it.each<Case>([
    ['Rahmi Umar membuka rapat. "Jembatan ini siap," ujarnya.', [rahmi]],
    ['Rahmi Umar mengatakan rapat selesai. Hujan turun. "Jembatan siap," katanya.', [rahmi, rahmi]],
    [['Bupati Rahmi Umar membuka jembatan itu.', '"Jembatan ini kuat," ujarnya.'], [rahmi]],
    [
      ['Rahmi Umar mengatakan jembatan itu kuat.', 'Biaya itu dibayar oleh kota.', '"Kami siap," ujarnya.'],
      [rahmi, rahmi],
    ],
    ['Hal itu disampaikan Rahmi Umar di Oslo, Senin. "Jembatan ini kuat," katanya.', [rahmi]],
    ['Rahmi Umar bertemu Tono Saleh di Oslo. "Saya senang," katanya.', [rahmi]],
    ['Tono Saleh diperiksa setelah Rahmi Umar melapor. Ia mengaku tidak bersalah.', ['Tono Saleh']],
    [
      'Rahmi Umar mengatakan jembatan itu retak. Tono Saleh membantah hal itu. "Saya tidak tahu," ujarnya.',
      [rahmi, 'Tono Saleh'],
    ],
    ['Menurut dia, jembatan itu aman. Kami sudah memeriksanya, kata Rahmi Umar.', [rahmi, rahmi]],
    ['Rahmi Umar menilai jembatan itu mahal. Menurut dia, biaya bisa ditekan.', [rahmi, rahmi]],
    ['Rahmi Umar mengatakan jembatan itu retak. Ditambahkan, biayanya Rp 3 miliar.', [rahmi, rahmi]],
    [
      'Ann, pemain yang tahun lalu dikalahkan Tono Saleh, mengaku senang dengan hasil itu. "Saya puas," ujarnya.',
      ['Ann', 'Ann'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('null rather than a guess', () => {
  it.each<Case>([
    ['"Jembatan ini siap," ujarnya.', [null]],
    ['Beliau mengatakan jembatan itu kuat.', [null]],
    ['Mereka mengatakan jembatan itu siap.', [null]],
    ['Pertemuan antara Rahmi Umar dan Tono Saleh berlangsung lama. "Saya senang," katanya.', [null]],
    [
      'Rahmi Umar mengatakan jembatan itu retak. Tono Saleh hadir dalam rapat itu. "Saya tidak tahu," ujarnya.',
      [rahmi, null],
    ],
    [
      [
        'Rahmi Umar mengatakan jembatan itu kuat.',
        'Tono Saleh hadir dalam acara itu. Hujan turun.',
        '"Kami siap," ujarnya.',
      ],
      [rahmi, null],
    ],
    [['Rahmi Umar membuka jembatan itu bersama Tono Saleh.', '"Jembatan ini kuat," ujarnya.'], [null]],
    ['Para analis mengatakan jembatan itu kuat. "Kami siap," ujarnya.', ['para analis', null]],
    [
      'Rahmi Umar dan Tono Saleh mengatakan jembatan itu kuat. "Kami siap," ujarnya.',
      ['Rahmi Umar dan Tono Saleh', null],
    ],
    [
      'Kementerian Perhubungan mengatakan jembatan itu kuat. Dia mengatakan biaya naik.',
      ['Kementerian Perhubungan', null],
    ],
    ['Beras diangkut ke Paniai dan Bukit Jaya. "Orang harus antre," katanya.', [null]],
    ['Truk itu dikalahkan Rahmi Umar. "Kami siap," katanya.', [null]],
    [
      ['"Jembatan ini siap," kata Rahmi Umar.', 'Hujan.', 'Banjir.', 'Angin.', '"Kami pulang."'],
      [rahmi, null],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('nouns that point back', () => {
  it.each<Case>([
    [
      'Harian Norwegia, Interfax, menulis bahwa jembatan siap. Harian itu menambahkan bahwa jalan rusak.',
      ['Interfax', 'Interfax'],
    ],
    [
      ['Jembatan itu ditutup, demikian laporan surat kabar Vedomosti.', 'Harian bisnis itu menulis bahwa jalan rusak.'],
      ['Vedomosti', 'Vedomosti'],
    ],
    [
      ['Kantor berita NRK melaporkan jembatan itu akan ditutup.', 'Kantor berita itu menambahkan bahwa jalan rusak.'],
      ['NRK', 'NRK'],
    ],
    [
      'Seorang pejabat senior kota mengatakan jembatan ditutup. Pejabat yang enggan disebut namanya itu menambahkan, jalan rusak.',
      ['seorang pejabat senior kota', 'seorang pejabat senior kota'],
    ],
    ['Menteri Rahmi Umar tiba di Oslo. Menteri itu mengatakan jembatan kuat.', [rahmi]],
    ['Menurut Rahmi Umar, jembatan itu kuat. "Kami siap," ucap kepala dusun tersebut.', [rahmi, rahmi]],
    ['Rahmi Umar mengatakan jembatan ditutup. Pejabat itu menambahkan bahwa jalan rusak.', [rahmi, rahmi]],
    [
      'Rahmi Umar mengatakan seorang pejabat ditahan. Pejabat itu membantah telah menerima uang.',
      [rahmi, 'seorang pejabat'],
    ],
    [
      'Kementerian Perhubungan mengeluarkan pernyataan kemarin. "Jembatan ditutup," bunyi pernyataan itu.',
      ['Kementerian Perhubungan'],
    ],
    [
      '"Jembatan ditutup," kata Kementerian Perhubungan. Pernyataan itu menyebutkan bahwa jalan rusak.',
      ['Kementerian Perhubungan', 'Kementerian Perhubungan'],
    ],
    ['Rahmi Umar mengirim surat kepada Tono Saleh. Surat itu menyatakan bahwa jembatan ditutup.', [rahmi]],
    ['Data Dinas Kesehatan menyebutkan bahwa 300 orang sakit.', ['Dinas Kesehatan']],
    ['Jembatan itu ditutup, menurut laporan kantor berita NRK.', ['NRK']],
    ['Irjen Rahmi Umar menegaskan jembatan aman. "Kami siap," tandas jenderal itu.', [rahmi, rahmi]],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each<Case>([
    ['Harian itu menulis bahwa jembatan ditutup.', [null]],
    ['Kantor berita itu melaporkan bahwa jembatan ditutup.', [null]],
    ['Pernyataan itu menyebutkan bahwa jembatan ditutup.', [null]],
    ['Surat itu menyatakan bahwa jembatan ditutup.', [null]],
    ['Data itu menyebutkan bahwa 300 rumah rusak.', [null]],
    ['"Kami bangga," kata kepala sekolah itu.', [null]],
    ['"Kami bangga," kata kepala sekolah itu, Rahmi Umar. "Anak-anak senang," kata guru itu.', [rahmi, null]],
    ['"Kami bangga," kata kepala sekolah, Rahmi Umar. "Kami juga," kata kepala dinas itu.', [rahmi, null]],
    ['Sekolah itu dibangun Rahmi Umar. "Kami bangga," kata guru itu.', [null]],
    ['Surat kabar berbahasa Inggris itu menyatakan bahwa jembatan ditutup.', [null]],
  ])('nobody: %s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('descriptions and names beside each other', () => {
  it.each<Case>([
    ['"Jembatan itu kuat," kata seorang warga, Rahmi Umar (41), kepada Antara.', [rahmi]],
    ['"Jembatan itu kuat," kata salah seorang warga, Rahmi Umar.', [rahmi]],
    ['Para demonstran, banyak di antaranya mahasiswa, mengatakan jembatan itu mahal.', ['para demonstran']],
    ['Menteri Rahmi Umar kepada wartawan di Balai Kota, Oslo, mengatakan, jembatan itu kuat.', [rahmi]],
    ['Rahmi Umar - yang baru tiba dari Oslo - mengatakan jembatan itu kuat.', [rahmi]],
    ['Mendengar kabar itu, Gubernur Rahmi Umar menilai jembatan itu mahal.', [rahmi]],
    ['"Jembatan ini indah," kata pengunjung pameran.', ['pengunjung pameran']],
    ['Baik Rahmi Umar maupun Tono Saleh mengatakan jembatan itu tua.', ['Rahmi Umar dan Tono Saleh']],
    ['Rahmi Umar mengatakan kepada Tono Saleh jembatan itu akan ditutup.', [rahmi]],
    [
      'Meski berbagai media menyatakan jembatan itu retak, Rahmi Umar mengatakan jembatan aman.',
      ['berbagai media', rahmi],
    ],
    ['Kasno, penulis dan wartawan, dalam bukunya, Jembatan, menyebutkan bahwa kota itu tua.', ['Kasno']],
    ['"Kami siap," kata Kepala Balai Konservasi Alam (BKA) Ternate, Kasno.', ['Kasno']],
    ['Ia baru pulang setelah ibunya berpesan, "Hati-hati."', ['ibunya']],
    ['Menurut laporan tahunan NRK, jembatan itu tua. Laporan itu memperingatkan, jalan juga rusak.', ['NRK', 'NRK']],
    ['Bupati Rahmi Umar dan wakilnya, Tono Saleh, membantah ada keretakan.', ['Rahmi Umar dan Tono Saleh']],
    ['"Harga akan turun," janji Menteri Perdagangan.', ['Menteri Perdagangan']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
