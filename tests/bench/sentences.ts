// Sentences as news has them, from templates with slots: what is said, when things are, who travels, and everything else.
import { bodyAt, capital, personAt, pick, type Random, wordBy, wordOf } from './words.ts';

export interface World {
  readonly random: Random;
  /** So many different words, people and bodies. */
  readonly vocabulary: number;
  readonly people: number;
}

const titles =
  'Presiden,Menteri Luar Negeri,Menlu,Perdana Menteri,Juru Bicara Kementerian Luar Negeri,Ketua,Gubernur,Duta Besar,Direktur,Sekretaris Jenderal,Kepala,Wakil Ketua,Menteri Pertahanan,pengamat,peneliti'.split(
    ',',
  );
const countries =
  'Jepang,Kuba,Mesir,Norwegia,Peru,Kenya,Ceko,Turki,Islandia,Kanada,Meksiko,Filipina,Thailand,India,Brasil,Finlandia,Yunani,Maroko,Vietnam,Australia'.split(
    ',',
  );
const cities =
  'Havana,Kairo,Oslo,Lima,Nairobi,Praha,Ankara,Ottawa,Manila,Bangkok,New Delhi,Helsinki,Athena,Rabat,Hanoi,Jakarta,Surabaya,Medan,Makassar,Bandung'.split(
    ',',
  );
const outlets = 'Kabar Pagi,Warta Kota,Harian Suara,Berita Nusantara,Kantor Berita NRK,Radio Samudra'.split(',');
const months = 'Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember'.split(',');
const weekdays = 'Senin,Selasa,Rabu,Kamis,Jumat,Sabtu,Minggu'.split(',');

const plain = [
  '{X}.',
  '{X} dan {x}.',
  '{X}, sementara {x}.',
  '{X} di {city}.',
  '{X} {figure} {x}.',
  '{body} {x}.',
  '{X} antara {country} dan {country}.',
  '{X} yang dipimpin {name} {x}.',
  'Sebanyak {figure} orang {x} di {city}.',
  'Pemerintah {country} {x}.',
];
const statements = [
  '“{X},” kata {titled} kepada wartawan di {city}, {date}.',
  '"{X}," ujarnya.',
  '"{X}," kata {name}.',
  '“{X},” jelas {name}, {date}. “{X}.”',
  '{Titled} mengatakan {x}.',
  '{Titled} menyatakan bahwa {x}.',
  '{name} menegaskan, {x}.',
  'Menurut {titled}, {x}.',
  '{X}, ujar {name}.',
  '{X}, kata {titled} seperti dikutip {outlet}.',
  '{name} membantah {x}.',
  'Ia menambahkan, {x}.',
  'Seorang pejabat {country} menyebut {x}.',
  'Kementerian Luar Negeri {country} menuduh {country} {x}.',
  '{body} melaporkan bahwa {x}.',
];
const dated = ['Pada {date} {x}.', '{X} sejak {date}.', '{X} hingga {date}.', '{X} {date}, {x}.', '{body} {x} {date}.'];
const visits = [
  '{Titled} mengunjungi {country} {date}.',
  '{name} tiba di {city} pada {date} untuk bertemu {titled}.',
  '{Titled} dijadwalkan bertolak ke {city} {date}.',
  'Kunjungan {name} ke {country} {x}.',
  '{country} mengundang {name} untuk berkunjung {date}.',
  '{name} bertemu {name} di {city} {date}.',
];

/** A sentence: one in five tells what somebody said, one in eight when something was, one in twenty of a visit. */
export function sentence(world: World): string {
  const kind = world.random();
  const templates = kind < 0.2 ? statements : kind < 0.32 ? dated : kind < 0.37 ? visits : plain;
  return pick(templates, world.random).replace(/\{(\w+)\}/g, (_, slot: string) => fillers[slot]?.(world) ?? slot);
}

export function clause({ random, vocabulary }: World): string {
  return Array.from({ length: 6 + Math.floor(random() * 12) }, () => wordBy(random, vocabulary)).join(' ');
}

function name({ random, people }: World): string {
  return personAt(Math.floor(people ** random()));
}

function body({ random, people }: World): string {
  return bodyAt(Math.floor((people / 4) ** random()));
}

function titled(world: World): string {
  const kind = world.random();
  const title = pick(titles, world.random);
  const of = kind < 0.4 ? pick(countries, world.random) : body(world);
  return kind < 0.2 ? name(world) : `${title} ${of} ${name(world)}`;
}

function date({ random }: World): string {
  const day = 1 + Math.floor(random() * 28);
  const [month, weekday, year] = [pick(months, random), pick(weekdays, random), 1995 + Math.floor(random() * 30)];
  return pick(
    [
      `${weekday} (${day}/${1 + months.indexOf(month)}/${year})`,
      `${weekday} (${day}/${1 + months.indexOf(month)})`,
      `${day} ${month} ${year}`,
      `${day} ${month}`,
      `${month} ${year}`,
      `tahun ${year}`,
      pick(['pekan lalu', 'bulan depan', 'tahun ini', 'kemarin', 'dua hari lalu', 'awal tahun depan'], random),
      `${weekday} pukul ${day % 24}.30 WIB`,
    ],
    random,
  );
}

function figure({ random }: World): string {
  const number = Math.floor(10 ** (1 + 5 * random()));
  return pick([`${number}`, number.toLocaleString('id'), `${number % 100},${number % 10} persen`], random);
}

const fillers: Readonly<Record<string, (world: World) => string>> = {
  x: clause,
  X: (world) => capital(clause(world)),
  name,
  titled,
  Titled: (world) => capital(titled(world)),
  body,
  date,
  figure,
  country: ({ random }) => pick(countries, random),
  city: ({ random }) => (random() < 0.7 ? pick(cities, random) : capital(wordOf(Math.floor(random() * 500), 3))),
  outlet: ({ random }) => pick(outlets, random),
};
