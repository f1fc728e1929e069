// Invented words and names: as frequent as in news (Zipf), and as many of them as a corpus of a size would have.

export type Random = () => number;

/** The same numbers in every run. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick<T>(all: readonly T[], random: Random): T {
  return all[Math.floor(random() * all.length)] as T;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const syllables =
  'ba ca da fa ga ha ja ka la ma na pa ra sa ta wa ya bi di ki li mi ni pi ri si ti bu du ku lu mu nu pu ru su tu be de ke le me ne pe re se te bo do ko lo mo no po ro so to'.split(
    ' ',
  );
const endings = ['', '', '', 'n', 'r', 'k', 's', 't', 'ng', 'h'];
const prefixes = ['', '', '', '', 'me', 'ber', 'di', 'ter', 'pe', 'ke'];
// The commonest words of news are real ones: rules look for them.
const common =
  'yang di dan untuk dengan dari pada dalam ini itu akan oleh ke tidak telah juga kepada sebagai negara tahun pemerintah presiden menteri adalah tersebut karena ada bisa sudah lebih orang mereka atas hari para atau namun satu setelah antara bagi masih saat harus kita dapat hingga seperti serta secara menjadi terhadap dua warga partai kerja sama ekonomi luar negeri kota perdana pasar harga baru besar banyak rumah jalan pihak masalah hukum polisi rapat dunia anggota minyak dana pasukan perang senjata jumlah persen juta miliar ribu melakukan memberikan mendapat mencapai membuat pembangunan pertemuan keputusan kebijakan perusahaan masyarakat pekan bulan depan lalu'.split(
    ' ',
  );

/** An invented word, the same for the same number. */
export function wordOf(number: number, length: number): string {
  const random = seeded(number * 7919 + 13);
  random();
  return Array.from({ length }, () => pick(syllables, random)).join('') + pick(endings, random);
}

const words: string[] = [...common];

/** The word of a rank: common words first, then invented ones that grow longer the rarer they are. */
function wordAt(rank: number): string {
  for (let next = words.length; next <= rank; next++)
    words.push(prefixes[next % prefixes.length] + wordOf(next, next < 400 ? 2 : 2 + (next % 3)));
  return words[rank] as string;
}

/** Zipf: the word of rank n is n times rarer than the first. */
export function wordBy(random: Random, vocabulary: number): string {
  return wordAt(Math.floor(vocabulary ** random()) - 1);
}

/** A person's name by its rank; one in five has a single word, one in five three. */
export function personAt(rank: number): string {
  const [first, middle, last] = [11, 12, 13].map((salt) => capital(wordOf(rank * 31 + salt, 2 + (rank % 2))));
  if (rank % 5 === 0) return `${first} ${middle} ${last}`;
  return rank % 5 === 1 ? `${first}` : `${first} ${last}`;
}

/** A body's name by its rank. */
export function bodyAt(rank: number): string {
  const kinds = [
    'Kementerian',
    'Partai',
    'Badan',
    'Universitas',
    'PT',
    'Komisi',
    'Bank',
    'Yayasan',
    'Dewan',
    'Asosiasi',
  ];
  const name = capital(wordOf(rank * 37 + 5, 3));
  return `${kinds[rank % kinds.length]} ${name}${rank % 3 === 0 ? ` ${capital(wordOf(rank * 37 + 6, 2))}` : ''}`;
}
