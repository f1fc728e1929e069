// One statement in two outlets, and two statements that only look alike: pairs as translations and shortenings make them.
import { describe, expect, it } from 'vitest';
import { same } from '../../src/answers/same.ts';
import type { LanguageCode, Statement } from '../../src/model.ts';
import { statementOf } from './statement.ts';

const by = (text: string, outlet: string, more: Partial<Statement> = {}, language: LanguageCode = 'id') =>
  statementOf(text, { speaker: 'Dorj', outlet, language, ...more });

describe('the same in other words', () => {
  it.each<[string, string]>([
    ['Kami siap membuka jembatan itu pekan depan', 'Kami sudah siap untuk membuka jembatan tersebut minggu depan'],
    ['Mongolia akan mengirim 300 ekor kuda ke Swedia', 'Mongolia bakal mengirimkan 300 kuda ke Swedia'],
    [
      'Kunjungan itu akan mempererat persahabatan kedua negara',
      'Lawatan tersebut bakal mempererat persahabatan dua negara',
    ],
    [
      'pembangunan rel itu selesai sebelum akhir tahun',
      'rel tersebut akan selesai dibangun sebelum tahun ini berakhir',
    ],
    [
      'para ahli menemukan retakan pada tiang utama jembatan',
      'ahli menemukan adanya retakan di tiang utama jembatan itu',
    ],
    [
      'Kami berterima kasih atas undangan dari rakyat Swedia',
      'Terima kasih kami sampaikan atas undangan rakyat Swedia',
    ],
    [
      'perundingan berjalan lancar dan menghasilkan tiga kesepakatan',
      'perundingan berlangsung lancar serta menghasilkan 3 kesepakatan',
    ],
    ['harga gandum naik karena kekeringan di utara', 'harga gandum meningkat akibat kekeringan di wilayah utara'],
    [
      'Denmark harus mencabut larangan impor daging kuda',
      'Denmark harus segera mencabut larangan terhadap impor daging kuda',
    ],
    ['tidak ada rencana menutup pelabuhan di Aarhus', 'belum ada rencana untuk menutup pelabuhan Aarhus'],
    ['kapal pertama berangkat pada 4 April dari Oslo', 'kapal pertama akan berangkat dari Oslo tanggal 4 April'],
    ['pemerintah telah menyiapkan dana 2 juta dolar', 'pemerintah sudah menyediakan dana sebesar 2 juta dolar'],
    [
      'Jalur kereta ini akan mengangkut lebih dari sekadar batu bara',
      'Kereta ini bakal mengangkut lebih dari batu bara',
    ],
    [
      'serangan itu melanggar resolusi Dewan Keamanan',
      'serangan tersebut merupakan pelanggaran resolusi Dewan Keamanan',
    ],
    ['tuduhan itu tidak berdasar dan jahat', 'tuduhan tersebut jahat dan tidak berdasar sama sekali'],
    [
      'kedua pihak sepakat memperdalam kerja sama militer',
      'dua pihak sepakat untuk memperdalam kerjasama di bidang militer',
    ],
    ['upacara penyambutan digelar di stasiun kereta', 'upacara penyambutan akan diadakan di stasiun kereta api'],
    ['ribuan petani kehilangan ternak akibat badai salju', 'ribuan peternak kehilangan ternak karena badai salju'],
    [
      'kami menuntut jaminan tertulis dari pemilik pelabuhan',
      'kami menuntut adanya jaminan tertulis dari pemilik pelabuhan itu',
    ],
    ['kesediaannya untuk mengunjungi Norwegia secepatnya', 'kesediaannya segera mengunjungi Oslo'],
    ['dewan menolak usulan pajak baru untuk wisatawan', 'dewan menolak usul pajak baru bagi wisatawan asing'],
  ])('%s = %s', (a, b) => {
    expect(same(by(a, 'a'), by(b, 'b'))).toBe(true);
  });

  it.each<[string, string]>([
    ['Kami siap membuka jembatan baru itu', 'We are ready to open the new bridge'],
    ['perjanjian perdagangan itu ditandatangani di Oslo', 'the trade agreement was signed in Oslo'],
    ['musuh menyerang desa di perbatasan utara', 'the enemy attacked a village on the northern border'],
    ['harga beras dan minyak naik tajam', 'the price of rice and oil rose sharply'],
    ['menteri luar negeri akan mengunjungi Kopenhagen', 'the foreign minister will visit Copenhagen'],
  ])('in two languages: %s = %s', (a, b) => {
    expect(same(by(a, 'a'), by(b, 'b', {}, 'en'))).toBe(true);
  });
});

describe('near, and not the same', () => {
  it.each<[string, string]>([
    ['Mongolia akan mengirim 300 ekor kuda ke Swedia', 'Mongolia akan mengirim 500 ekor kuda ke Swedia'],
    ['kapal pertama berangkat pada 4 April dari Oslo', 'kapal pertama berangkat pada 14 April dari Oslo'],
    ['pemerintah menyiapkan dana 2 juta dolar', 'pemerintah menyiapkan dana 20 juta dolar'],
    ['tiga orang tewas dalam kecelakaan kapal itu', 'tujuh orang tewas dalam kecelakaan kapal itu'],
    ['Kami siap membuka jembatan itu pekan depan', 'Kami belum siap membuka jembatan itu pekan depan'],
    ['Denmark akan mencabut larangan impor daging kuda', 'Denmark tidak akan mencabut larangan impor daging kuda'],
    ['jembatan itu aman bagi truk berat', 'jembatan itu tidak aman bagi truk berat'],
    ['perundingan akan dimulai pekan depan di Oslo', 'perundingan akan dimulai bulan depan di Oslo'],
    ['kunjungan itu berlangsung pada Maret mendatang', 'kunjungan itu berlangsung pada Juni mendatang'],
    ['pabrik itu ditutup pada 2031 karena rugi', 'pabrik itu ditutup pada 2029 karena rugi'],
    ['tamu itu tiba di bandara pada Senin pagi', 'tamu itu tiba di bandara pada Kamis pagi'],
    ['kuda terbaik dilatih untuk upacara itu', 'kuda terbaik dijual setelah pameran ternak'],
    ['Swedia membeli kuda dari Mongolia tahun ini', 'Norwegia membeli gandum dari Kanada tahun ini'],
    ['kami menuntut jaminan tertulis dari pemilik pelabuhan', 'kami menuntut kenaikan upah dari pemilik pelabuhan'],
    ['harga gandum naik karena kekeringan di utara', 'harga minyak naik karena perang di selatan'],
    ['rakyat Swedia menyambut tamu dengan hangat', 'rakyat Denmark menyambut tamu dengan dingin'],
    ['tidak ada rencana menutup pelabuhan di Aarhus', 'ada rencana menutup pelabuhan di Aarhus'],
    ['terima kasih kepada rakyat', 'terima kasih kepada tentara'],
    ['kami siap', 'kami siap'],
    ['jalur kereta itu akan dibangun oleh Jepang', 'jalur kereta itu tidak jadi dibangun oleh Jepang'],
  ])('%s ≠ %s', (a, b) => {
    expect(same(by(a, 'a'), by(b, 'b'))).toBe(false);
  });

  const dams = 'bendungan itu dibangun tanpa izin dari dewan kota';
  it.each<[string, Statement, Statement]>([
    ['another speaker', by(dams, 'a'), by(dams, 'b', { speaker: 'Lobo' })],
    ['a speaker who is not known', by(dams, 'a', { speaker: null }), by(dams, 'b', { speaker: null })],
    ['the same article', by(dams, 'a'), by(dams, 'a')],
    ['a denial of it', by(dams, 'a'), by(dams, 'b', { cue: 'membantah' })],
    [
      'another date in another language',
      by('kapal berangkat dari Oslo pada 4 April', 'a'),
      by('the ship leaves Oslo on 9 April', 'b', {}, 'en'),
    ],
    [
      'another figure in another language',
      by('300 kuda dikirim ke Oslo', 'a'),
      by('500 horses were sent to Oslo', 'b', {}, 'en'),
    ],
  ])('%s', (_, a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('is the same speaker under two spellings', () => {
    expect(same(by(dams, 'a', { speaker: 'Bo Son-hui' }), by(dams, 'b', { speaker: 'Bo Son Hui' }))).toBe(true);
  });
});
