// Visits told by verbs.
import { describe, expect, it } from 'vitest';
import { type Row, told } from './told.ts';

const happened: readonly Row[] = [
  ['Presiden Joao Pires mengunjungi Swedia pada Mei lalu.', 'Joao Pires > Swedia | happened | Mei lalu'],
  ['Pires telah mengunjungi Stockholm pada 3 Mei 2024.', 'Joao Pires > Stockholm, Swedia | happened | 3 Mei 2024'],
  ['Pada Mei lalu, Pires mengunjungi Swedia.', 'Joao Pires > Swedia | happened | Mei lalu'],
  ['Pires berkunjung ke Tokyo, Jepang, pekan lalu.', 'Joao Pires > Tokyo, Jepang | happened | pekan lalu'],
  ['Pires bertolak ke Praha, Rabu (12/6/2024).', 'Joao Pires > Praha, Ceko | happened | Rabu (12/6/2024)'],
  ['Lindqvist tiba di Tokyo pada Selasa malam.', 'Marta Lindqvist > Tokyo, Jepang | happened | Selasa malam'],
  ['Lindqvist tiba Selasa (11/6) di Tokyo.', 'Marta Lindqvist > Tokyo, Jepang | happened | Selasa (11/6)'],
  ['Novak berada di Brasilia pekan lalu.', 'Tomas Novak > Brasilia, Brasil | happened | pekan lalu'],
  ['Novak mendarat di Tokyo kemarin.', 'Tomas Novak > Tokyo, Jepang | happened | kemarin'],
  ['Tanabe bertandang ke Swedia tahun lalu.', 'Aiko Tanabe > Swedia | happened | tahun lalu'],
  ['Tanabe melawat ke Norwegia pada April.', 'Aiko Tanabe > Norwegia | happened | April'],
  ['Tanabe terbang ke Praha pada Senin.', 'Aiko Tanabe > Praha, Ceko | happened | Senin'],
  ['Pires menyambangi Ceko dua pekan lalu.', 'Joao Pires > Ceko | happened | dua pekan lalu'],
  ['Pires sempat mengunjungi Jepang pada 2019.', 'Joao Pires > Jepang | happened | 2019'],
  ['Pires terakhir mengunjungi Jepang pada tahun 2000 untuk berunding.', 'Joao Pires > Jepang | happened | tahun 2000'],
  ['Pires melakukan kunjungan kenegaraan ke Swedia pada 3 Mei 2024.', 'Joao Pires > Swedia | happened | 3 Mei 2024'],
  [
    'Pires mengunjungi Swedia setelah meninggalkan partainya pada 1999, yaitu pada Juli 2000.',
    'Joao Pires > Swedia | happened | Juli 2000',
  ],
  ['Hal itu terjadi pada Mei, ketika Novak mengunjungi Brasil.', 'Tomas Novak > Brasil | happened | Mei'],
  [
    'Pires mengunjungi Swedia dan Norwegia pekan lalu.',
    'Joao Pires > Swedia | happened | pekan lalu',
    'Joao Pires > Norwegia | happened | pekan lalu',
  ],
  ['Swedia dikunjungi Pires pekan lalu.', 'Joao Pires > Swedia | happened | pekan lalu'],
  ['Swedia dikunjungi oleh Presiden Joao Pires pada Mei.', 'Joao Pires > Swedia | happened | Mei'],
  [
    'Lindqvist menyambut kedatangan Presiden Joao Pires di Stockholm, 3 Mei 2024.',
    'Joao Pires > Stockholm, Swedia | happened | 3 Mei 2024',
  ],
  ['Lindqvist menerima kunjungan Pires pada Mei.', 'Joao Pires > Swedia | happened | Mei'],
  ['Delegasi parlemen Ceko mengunjungi Jepang tahun lalu.', 'Delegasi parlemen Ceko > Jepang | happened | tahun lalu'],
  [
    'Para pejabat tinggi Brasil mengunjungi Swedia tahun lalu.',
    'Para pejabat tinggi Brasil > Swedia | happened | tahun lalu',
  ],
  ['Menteri Pertahanan Jepang mengunjungi Praha kemarin.', 'Aiko Tanabe > Praha, Ceko | happened | kemarin'],
  ['Pires singgah di Tokyo pada Senin.', 'Joao Pires > Tokyo, Jepang | happened | Senin'],
  ['Presiden Norwegia tiba di Praha kemarin.', 'Presiden Norwegia > Praha, Ceko | happened | kemarin'],
  ['Pires meninggalkan Tokyo menuju Praha pada Senin.', 'Joao Pires > Praha, Ceko | happened | Senin'],
  [
    'Setibanya di Stockholm pada Selasa, Pires disambut Lindqvist.',
    'Joao Pires > Stockholm, Swedia | happened | Selasa',
  ],
  ['Sebelum bertolak ke Praha, Pires berpidato di parlemen.', 'Joao Pires > Praha, Ceko | happened'],
  ['Selama berada di Stockholm, Pires bertemu Lindqvist.', 'Joao Pires > Stockholm, Swedia | happened'],
  [
    'Pires, yang tengah mengunjungi Swedia, mengatakan hubungan kedua negara membaik.',
    'Joao Pires > Swedia | happened',
  ],
  [
    'Rombongan Presiden Joao Pires tiba di Stockholm, Selasa (11/6).',
    'Joao Pires > Stockholm, Swedia | happened | Selasa (11/6)',
  ],
  [
    'Presiden Pires berangkat dari Brasilia ke Stockholm, Rabu (12/6/2024).',
    'Joao Pires > Stockholm, Swedia | happened | Rabu (12/6/2024)',
  ],
  [
    'Menteri Luar Negeri Norwegia Erik Solberg tiba di Praha kemarin.',
    'Erik Solberg > Praha, Ceko | happened | kemarin',
  ],
  ['Terakhir kali Pires mengunjungi Swedia adalah pada 2019.', 'Joao Pires > Swedia | happened | 2019'],
  [
    'Novak mengunjungi Brasil, Jepang, dan Norwegia bulan lalu.',
    'Tomas Novak > Brasil | happened | bulan lalu',
    'Tomas Novak > Jepang | happened | bulan lalu',
    'Tomas Novak > Norwegia | happened | bulan lalu',
  ],
  [
    'Pires mengunjungi Swedia pada Mei 1956 dan Norwegia pada April 1960.',
    'Joao Pires > Swedia | happened | Mei 1956',
    'Joao Pires > Norwegia | happened | April 1960',
  ],
  ['Pires tiba di Praha dan dijadwalkan bertemu Novak pada Jumat.', 'Joao Pires > Praha, Ceko | happened'],
  ['Pires mengunjungi sebuah pabrik kaca di Praha pada Senin.', 'Joao Pires > Praha, Ceko | happened | Senin'],
  [
    'Novak, kata Prado yang Rabu lalu mengunjungi Praha, sedang sakit.',
    'Luis Prado > Praha, Ceko | happened | Rabu lalu',
  ],
];

const planned: readonly Row[] = [
  ['Pires akan mengunjungi Swedia pekan depan.', 'Joao Pires > Swedia | planned | pekan depan'],
  ['Pires bakal berkunjung ke Swedia.', 'Joao Pires > Swedia | planned'],
  ['Pires berencana berkunjung ke Swedia pada bulan Maret.', 'Joao Pires > Swedia | planned | bulan Maret'],
  ['Pires dijadwalkan tiba di Tokyo pada Senin.', 'Joao Pires > Tokyo, Jepang | planned | Senin'],
  ['Pires bersedia mengunjungi Swedia secepatnya.', 'Joao Pires > Swedia | planned | secepatnya'],
  ['Pires menyatakan kesediaannya segera mengunjungi Swedia.', 'Joao Pires > Swedia | planned | segera'],
  ['Pires akan segera mengunjungi Swedia.', 'Joao Pires > Swedia | planned | segera'],
  ['Pires hendak bertolak ke Praha besok.', 'Joao Pires > Praha, Ceko | planned | besok'],
  ['Jika Pires mengunjungi Swedia, raja akan menjamunya.', 'Joao Pires > Swedia | planned'],
  ['Pires ingin mengunjungi Swedia dalam waktu dekat.', 'Joao Pires > Swedia | planned | dalam waktu dekat'],
  ['Swedia siap menyambut Pires.', 'Joao Pires > Swedia | planned'],
  ['Swedia akan dikunjungi Pires pada November.', 'Joao Pires > Swedia | planned | November'],
  ['Presiden Brasil Kunjungi Swedia Pekan Depan', 'Joao Pires > Swedia | planned | Pekan Depan'],
  ['Pires Bakal Kunjungi Swedia', 'Joao Pires > Swedia | planned'],
  [
    'Pires dan Novak akan mengunjungi Jepang bulan depan.',
    'Joao Pires > Jepang | planned | bulan depan',
    'Tomas Novak > Jepang | planned | bulan depan',
  ],
  ['Pires akan ke Swedia pekan depan.', 'Joao Pires > Swedia | planned | pekan depan'],
  ['Pires ke Swedia pekan depan.', 'Joao Pires > Swedia | planned | pekan depan'],
  ['Pires akan berkunjung ke Swedia pada 1-3 Juli 2024.', 'Joao Pires > Swedia | planned | 1-3 Juli 2024'],
  ['Pires, atas undangan Lindqvist, akan mengunjungi Swedia pada Juli.', 'Joao Pires > Swedia | planned | Juli'],
  ['"Saya akan mengunjungi Swedia pekan depan," kata Pires.', 'Joao Pires > Swedia | planned | pekan depan'],
];

const reported: readonly Row[] = [
  [
    'Pires diperkirakan akan mengunjungi Swedia paling cepat pekan depan.',
    'Joao Pires > Swedia | reported | paling cepat pekan depan',
  ],
  ['Pires dikabarkan akan mengunjungi Swedia pekan depan.', 'Joao Pires > Swedia | reported | pekan depan'],
  ['Pires kemungkinan akan mengunjungi Swedia pekan depan.', 'Joao Pires > Swedia | reported | pekan depan'],
  [
    'Delegasi Ceko dilaporkan akan mengunjungi Parlemen Swedia pada 20 Juni.',
    'Delegasi Ceko > Swedia | reported | 20 Juni',
  ],
  [
    'Harian Dagen melaporkan pada Rabu bahwa Pires sedang bersiap untuk mengunjungi Swedia dan Norwegia minggu depan.',
    'Joao Pires > Swedia | reported | minggu depan',
    'Joao Pires > Norwegia | reported | minggu depan',
  ],
];

const otherwise: readonly Row[] = [
  ['Pires tidak akan mengunjungi Swedia tahun ini.', 'Joao Pires > Swedia | denied | tahun ini'],
  ['Pires batal berkunjung ke Swedia pekan depan.', 'Joao Pires > Swedia | denied | pekan depan'],
  ['Pires belum pernah mengunjungi Swedia.', 'Joao Pires > Swedia | denied'],
  ['Istana Planalto membantah bahwa Pires akan mengunjungi Swedia.', 'Joao Pires > Swedia | denied'],
  ['Pires mengatakan ia tidak berencana mengunjungi Swedia.', 'Joao Pires > Swedia | denied'],
  [
    'Lindqvist mengundang Pires untuk mengunjungi Swedia pada waktu yang tepat.',
    'Joao Pires > Swedia | invited | pada waktu yang tepat',
  ],
  ['Pada Mei lalu Lindqvist mengundang Pires untuk mengunjungi Stockholm.', 'Joao Pires > Stockholm, Swedia | invited'],
  ['Pires diundang Lindqvist untuk mengunjungi Stockholm.', 'Joao Pires > Stockholm, Swedia | invited'],
  ['Pires tahun lalu menerima undangan Lindqvist untuk mengunjungi Swedia.', 'Joao Pires > Swedia | invited'],
  ['Pires berterima kasih kepada Lindqvist atas undangannya untuk berkunjung.', 'Joao Pires > Swedia | invited'],
  ['Lindqvist mengundang Pires berkunjung ke Stockholm.', 'Joao Pires > Stockholm, Swedia | invited'],
  ['Lindqvist Undang Pires ke Stockholm', 'Joao Pires > Stockholm, Swedia | invited'],
  ['Pires menerima undangan untuk berkunjung ke Swedia.', 'Joao Pires > Swedia | invited'],
  ['Undangan Lindqvist kepada Pires untuk mengunjungi Swedia disampaikan pada Mei.', 'Joao Pires > Swedia | invited'],
  ['Pires gagal mengunjungi Swedia tahun lalu.', 'Joao Pires > Swedia | denied | tahun lalu'],
];

describe('happened', () => it.each(happened)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('planned', () => it.each(planned)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('reported', () => it.each(reported)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
describe('denied or invited', () => it.each(otherwise)('%s', (text, ...visits) => expect(told(text)).toEqual(visits)));
