// Sentences that tell of no visit.
import { describe, expect, it } from 'vitest';
import { told, visitsOf } from './told.ts';

const noTraveller = [
  'Wisatawan mengunjungi Swedia setiap musim panas.',
  'Kapal dagang tiba di Tokyo kemarin.',
  'Barang itu dikirim ke Swedia.',
  'Ekspor ke Swedia naik tahun lalu.',
  'Swedia berada di Eropa.',
  'Brasil berada dalam tekanan sehubungan dengan ekspornya ke Swedia.',
  'Penerbangan ke Tokyo dibatalkan.',
  'Hujan tiba di Stockholm.',
  'Jepang menuju krisis.',
  'Harga kopi di Swedia naik.',
  'Perjalanan ke Tokyo makan waktu dua jam.',
  'Kunjungan ke museum itu gratis.',
  'Undangan sudah dicetak.',
  'Delegasi itu belum diumumkan.',
  'Swedia dan Jepang bertemu di final.',
  'Pires berpidato di parlemen. Kapal itu tiba di Stockholm.',
  'Pires berpidato di parlemen. Wisatawan mengunjungi Swedia.',
  'Pires berpidato di parlemen. Menara itu berada di Stockholm.',
];

const noDestination = [
  'Pires bertemu Lindqvist pekan lalu.',
  'Pires menyambut baik usulan itu.',
  'Pires berada dalam masalah.',
  'Pires tiba-tiba tertawa.',
  'Pires mengundang tawa hadirin.',
  'Pires menerima surat itu kemarin.',
  'Pires pergi tidur.',
  'Pires datang terlambat.',
  'Pires berangkat dari rumah.',
  'Pires mengunjungi ibunya.',
  'Pires mengunjungi pabrik roti.',
  'Pires melakukan kunjungan singkat.',
  'Pires menuju ruang rapat.',
  'Pires tiba tepat waktu.',
  'Pires berada di rumahnya.',
  'Pires mendatangi lawannya.',
  'Pires diundang makan malam.',
  'Lindqvist mengundang Pires makan malam.',
  'Pires mengajak warga menanam pohon.',
  'Pertemuan Pires dan Lindqvist ditunda.',
];

const otherMatters = [
  'Pires memuji Swedia pada Rabu.',
  'Pires mengirim surat ke Swedia.',
  'Pires menelepon Lindqvist pada Senin.',
  'Novak mengatakan Swedia adalah mitra penting.',
  'Hubungan Brasil dengan Swedia membaik sejak Mei.',
  'Pires menjual kopi ke Jepang.',
  'Pires lahir di Brasilia pada 1960.',
  'Lindqvist tinggal di Stockholm.',
  'Pires menulis buku tentang Swedia.',
  'Duta Besar Swedia menelepon Pires.',
  'Pires mengutuk serangan di Norwegia.',
  'Tanabe menyerukan perdamaian di Norwegia.',
  'Pires kembali menyerang Lindqvist.',
  'Kerja sama Brasil dan Swedia mencakup energi.',
  'Pires berpidato di depan Parlemen.',
  'Swedia mengirim bantuan ke Jepang pekan lalu.',
  'Pires meminta Swedia membuka pasar.',
  'Sebanyak 200 warga Swedia dievakuasi.',
  'Novak memprotes Jepang.',
  'Peta jalan menuju perdamaian disusun.',
  'Nilai kunjungan situs itu naik.',
  'Perundingan itu gagal.',
  'Pires membeli kapal dari Jepang.',
  'Pires mengenang masa kecilnya.',
];

const atHome = [
  'Pires mengunjungi Brasil.',
  'Lindqvist tiba di Swedia.',
  'Pires bertemu Prado di Brasilia.',
  'Novak berada di Ceko pekan lalu.',
  'Tanabe kembali ke Jepang.',
  'Pires menyambut Prado di Brasilia.',
];

// The trip was told before: these sentences say nothing more of it.
const ofTheTripToldBefore = [
  'Lawatan itu membahas perikanan.',
  'Oposisi meminta anggaran perjalanan itu dibuka.',
  'Norwegia tidak khawatir dengan lawatan itu sendiri.',
  'Norwegia berbicara dengan Jepang soal kunjungan tersebut.',
  'Lawatan itu dipandang sebagai persiapan panen.',
  'Selama kunjungannya, Pires berpidato.',
  'Prado menampik kabar bahwa kunjungan itu membahas senjata.',
  'Prado membantah biaya kunjungan tersebut.',
  'Kunjungan Pires disambut hangat.',
];

const english = [
  'Tourists visit Sweden every summer.',
  'Exports to Sweden rose.',
  'Pires praised Sweden.',
  'Pires met Lindqvist.',
  'Lindqvist lives in Stockholm.',
  'Pires wrote to Lindqvist on Monday.',
  'The ship arrived in Tokyo.',
  'Pires visited Brazil.',
  'Pires went to bed.',
  'The meeting was postponed.',
  'Pires was tired.',
  'He came late.',
];

describe('nobody travels', () => it.each(noTraveller)('%s', (text) => expect(told(text)).toEqual([])));
describe('no destination', () => it.each(noDestination)('%s', (text) => expect(told(text)).toEqual([])));
describe('other matters', () => it.each(otherMatters)('%s', (text) => expect(told(text)).toEqual([])));
describe('at home', () => it.each(atHome)('%s', (text) => expect(told(text)).toEqual([])));
describe('a trip told before', () =>
  it.each(ofTheTripToldBefore)('%s', (text) =>
    expect(told(`Pires mengunjungi Swedia. ${text}`)).toEqual(['Joao Pires > Swedia | happened']),
  ));
describe('implied', () =>
  it.each([
    ['Pires bertemu Lindqvist di Stockholm.', true],
    ['Pires menghadiri pameran di Stockholm.', true],
    ['Pires mengunjungi Stockholm.', false],
    ['Pires tiba di Stockholm.', false],
  ] as const)('%s', (text, implied) => expect(visitsOf(text).map((visit) => visit.implied)).toEqual([implied])));

describe('English', () => it.each(english)('%s', (text) => expect(told(text, 'en')).toEqual([])));
