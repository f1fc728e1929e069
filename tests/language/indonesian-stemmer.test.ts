// The Indonesian stemmer: forms of one root meet, different roots and names stay apart.
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/indonesian/stemmer.ts';

describe('forms of one root meet', () => {
  it.each([
    ['diri', 'mendirikan didirikan pendiri pendirian'],
    ['kaisar', 'kekaisaran'],
    ['publikasi', 'dipublikasikan memublikasikan'],
    ['ton', 'tonkah'],
    ['kunjung', 'mengunjungi kunjungan berkunjung dikunjungi pengunjung kunjungannya'],
    ['kirim', 'mengirim mengirimkan dikirim dikirimkan pengiriman kiriman terkirim ngirim'],
    ['temu', 'bertemu pertemuan menemui ditemukan menemukan penemu'],
    ['serang', 'menyerang penyerangan diserang serangan penyerang'],
    ['pimpin', 'memimpin pemimpin dipimpin kepemimpinan pimpinan'],
    ['tunda', 'menunda ditunda penundaan nunda nundain'],
    ['urus', 'mengurus pengurus mengurusi'],
    ['tarik', 'menarik tarikan penarikan'],
    ['desak', 'mendesak desakan didesak'],
    ['tari', 'menarikan'],
    ['beku', 'membekukan pembekuan'],
    ['kena', 'mengenakan dikenakan'],
    ['tahan', 'pertahanan bertahan mempertahankan menahan tahanan penahanan'],
    ['sepakat', 'menyepakati disepakati kesepakatan bersepakat'],
    ['luncur', 'meluncurkan peluncuran diluncurkan peluncur'],
    ['nyata', 'menyatakan pernyataan dinyatakan kenyataan'],
    ['ancam', 'mengancam ancaman diancam'],
    ['kata', 'mengatakan dikatakan perkataan katanya katakanlah'],
    ['ajar', 'belajar mengajar pelajaran pengajar'],
    ['atur', 'mengatur aturan peraturan diatur ngatur'],
    ['sampai', 'menyampaikan disampaikan'],
    ['menang', 'memenangkan kemenangan pemenang dimenangkan'],
  ])('%s', (root, forms) => {
    expect(forms.split(' ').map(stem)).toEqual(forms.split(' ').map(() => root));
  });
});

describe('words that only look as if they had an affix stay', () => {
  it.each(
    'permanen sedimentasi naik nasabah notaris bulan jalan makan teman pekan bahan tahun berita beras benteng menteri senjata perang pesan dunia selatan kereta semenanjung'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('different roots stay apart', () => {
  it.each([
    ['pemerintah', 'perintah'],
    ['berangkat', 'perangkat'],
    ['bulan', 'bulat'],
    ['menteri', 'penter'],
    ['mengambil', 'kambing'],
    ['perang', 'serang'],
  ])('%s, %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('names pass unchanged', () => {
  it.each('berlin boris megawati sergei peskov medan jepang korea merkel'.split(' '))('%s', (name) => {
    expect(stem(name)).toBe(name);
  });
});
