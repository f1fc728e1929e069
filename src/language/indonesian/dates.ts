// How Indonesian news puts dates: months, weekdays, periods, and the words around them. All folded.
import type { DateWords } from '../date-words.ts';
import { lists } from './date-lists.ts';

const weekday = '(?:hari )?{weekday}(?: {partOfDay})?';
const day = String.raw`(?:(?:pada )?(?:tanggal|tgl\.?) )?{day}(?: |-)?{month}\.?(?:(?: |-|, ?)(?:tahun )?{year})?`;

export const dates: DateWords = {
  lists,
  // The longest match wins, and of equals the first.
  expressions: [
    {
      rule: 'numeric',
      template: String.raw`${weekday},? ?\( ?{day} ?[/.-] ?{monthNumber}(?: ?[/.-] ?{shortYear})? ?\)(?: {partOfDay})?(?: {shift}| besok)?`,
    },
    { rule: 'numeric', template: `${weekday},? ?(?:tanggal )?{day}[/-]{monthNumber}(?:[/-]{shortYear})?` },
    { rule: 'numeric', template: String.raw`\( ?{day}/{monthNumber}(?:/{shortYear})? ?\)(?: {partOfDay})?` },
    { rule: 'numeric', template: String.raw`(?:tanggal|tgl\.?) {day}[/-]{monthNumber}(?:[/-]{shortYear})?` },
    { rule: 'numeric', template: '{day}/{monthNumber}/{shortYear}' },
    { rule: 'numeric', template: '{day}[.-]{monthNumber}[.-]{year}' },
    {
      rule: 'numeric-days',
      template: String.raw`(?:${weekday} ?(?:-|–|dan|hingga|sampai) ?${weekday},? ?)?\( ?{day} ?(?:-|–|dan) ?{day2}/{monthNumber}(?:/{shortYear})? ?\)`,
    },
    { rule: 'iso', template: '{firstYear}-{monthNumber}-{day}' },
    { rule: 'day', template: `(?:${weekday},? ?)?${day}(?: {shift})?` },
    { rule: 'day', template: String.raw`${weekday},? ?\( ?${day} ?\)(?: {partOfDay})?` },
    { rule: 'day', template: `(?:${weekday},? ?)?${day} tahun {shift}` },
    { rule: 'day', template: String.raw`${day} ?\( ?${weekday} ?\)` },
    {
      rule: 'days',
      template: String.raw`(?:tanggal |tgl\.? )?{day} ?(?:-|–|—|hingga|sampai|sampai dengan|s/d|s\.d\.|dan) ?(?:tanggal )?{day2} {month}(?:,? (?:tahun )?{year})?(?: {shift})?`,
    },
    { rule: 'weekday', template: `${weekday}(?: {shift})?` },
    { rule: 'weekday', template: '(?:hari )?{weekday} {shift}(?: {partOfDay})?' },
    { rule: 'weekday-of-week', template: `${weekday},? (?:minggu|pekan) {shift}` },
    // "Rabu besok": the weekday says which day, "besok" that it is ahead.
    { rule: 'weekday-ahead', template: `${weekday},? (?:besok|esok|lusa|nanti)(?: {partOfDay})?` },
    {
      rule: 'month',
      template: String.raw`(?:{portion} )?(?:bulan )?{month}\.?(?:(?: |, |-)(?:tahun )?{year})?(?: {shift})?`,
    },
    { rule: 'month-of-year', template: '(?:{portion} )?(?:bulan )?{month},? (?:pada )?tahun {shift}' },
    { rule: 'day-of-month', template: String.raw`(?:tanggal|tgl\.?) {day}(?: bulan)?(?: {shift})?` },
    {
      rule: 'week-of-month',
      template: '(?:minggu|pekan) {ordinal} (?:di |pada )?(?:bulan )?{month}(?: (?:tahun )?{year})?(?: {shift})?',
    },
    { rule: 'year', template: '(?:{portion} )?(?:tahun )?{year}(?: {shift})?' },
    {
      rule: 'years',
      template: '(?:tahun )?{firstYear} ?(?:-|–|—|/|hingga|sampai|sampai dengan|s/d) ?(?:tahun )?{year}',
    },
    {
      rule: 'decade',
      template: `(?:{portion} )?(?:(?:tahun|era|dekade|dasawarsa|periode) )?['’]?{decade} ?-? ?an`,
    },
    { rule: 'same-year', template: '(?:{portion} )?(?:(?:bulan )?{month},? )?(?:di |pada )?tahun {same}' },
    { rule: 'anchored', template: '{anchored}' },
    { rule: 'anchored', template: '(?:{count}|{digits}) {unit} {later}' },
    { rule: 'anchored', template: '{oneUnit} {later}' },
    { rule: 'anchored', template: '{unit} {adjacent}' },
    { rule: 'century', template: '(?:{portion} )?abad (?:ke ?-? ?)?(?:{digits}|{century})' },
    {
      rule: 'holiday',
      template: '{holiday}(?: (?:ri|republik indonesia|indonesia))?(?:,? (?:tahun )?(?:{year}|{shift}))?',
    },
    {
      rule: 'vague',
      template:
        '(?:sebelum|menjelang|jelang|pada|saat|setelah|sesudah|usai|seusai|selepas|sehabis|hingga) (?:hari raya )?{movable}',
    },
    {
      rule: 'division',
      template: '{division} (?:ke-?)?{ordinal}(?:(?:,? |/|-)(?:tahun )?{year}| tahun {shift})?',
    },
    { rule: 'season', template: '{season}(?: tahun)? {year}' },
    { rule: 'season', template: '{season} tahun {shift}' },
    { rule: 'nearSeason', template: '{season} {shift}' },
    // "akhir pekan" is a unit, so the portion comes second.
    { rule: 'period', template: '{unit} {shift}' },
    { rule: 'period', template: '{portion} {unit} {shift}' },
    { rule: 'period', template: '{portion} (?<unit>tahun|bulan)' },
    { rule: 'ago', template: '(?:{count}|{digits}) {unit} (?:yang )?{shift}' },
    { rule: 'ago', template: '{oneUnit} (?:yang )?{shift}' },
    { rule: 'ago', template: '(?:{count}|{digits}) {unit} lagi' },
    { rule: 'span', template: '(?:dalam |selama |untuk )?(?:{count}|{digits}) {unit} (?:{shift}|terakhir)' },
    { rule: 'span', template: '(?:dalam |selama )?{oneUnit} (?:ke depan|terakhir)' },
    {
      rule: 'several',
      template: '(?:dalam |selama )?(?:beberapa|sejumlah) {unit} (?:{shift}|terakhir|lagi)',
    },
    { rule: 'casual', template: '{casual}(?: {partOfDay})?' },
    {
      rule: 'time',
      template: String.raw`(?:pukul|pkl\.?|jam) {hour}(?:[.:]{minute})?(?: (?:wib|wita|wit|waktu setempat))?`,
    },
    { rule: 'time', template: '{hour}[.:]{minute} (?:wib|wita|wit)' },
    { rule: 'vague', template: '{vague}' },
  ],
  glue: new Set(
    'datang pada hari tanggal tgl bulan tahun pukul pkl jam ke yang dan hingga sampai dengan dari antara di dalam selama untuk waktu wib wita wit an era dekade dasawarsa periode lagi terakhir beberapa sejumlah setempat s d paling cepat lambat awal sekitar sebelum setelah sejak menjelang jelang saat sesudah usai seusai selepas sehabis raya ri republik indonesia'.split(
      ' ',
    ),
  ),
  anchors: new Set(
    'tanggal tgl an natal hut keesokan keesokannya esoknya besoknya lusanya harinya malamnya lebaran idulfitri idul iduladha ramadan ramadhan imlek nyepi waisak paskah'.split(
      ' ',
    ),
  ),
  to: ['-', '–', '—', 'hingga', 'sampai', 'sampai dengan', 's/d', 's.d.', 'sampai ke'],
  and: ['dan', 'serta', 'atau', '&', ','],
  earliest: ['paling cepat', 'paling awal', 'tercepat', 'secepat-cepatnya', 'secepatnya', 'setidaknya setelah'],
  latest: ['paling lambat', 'paling telat', 'paling akhir', 'selambatnya', 'selambat-lambatnya', 'paling lama'],
  future: new Set(
    'akan bakal hendak berencana merencanakan rencananya dijadwalkan diagendakan direncanakan menjadwalkan diperkirakan diharapkan bersiap nanti mendatang ditunda bermaksud berniat bersedia siap'.split(
      ' ',
    ),
  ),
  past: new Set(
    'sejak semenjak telah sudah sempat pernah tadi lalu kemarin melaporkan mengatakan menyatakan menulis menuturkan'.split(
      ' ',
    ),
  ),
  formerly: new Set('semula sedianya awalnya tadinya mulanya seyogianya'.split(' ')),
  likely: new Set(
    'kemungkinan mungkin barangkali menunda mengundur diundur memajukan dimajukan seharusnya sedianya semestinya'.split(
      ' ',
    ),
  ),
  between: new Set(['antara']),
  recurring: new Set(['setiap', 'tiap', 'saban']),
  atTime: new Set(['sekitar', 'pada', 'kira-kira', 'tepat', 'mulai', 'tepatnya']),
  notAfter: new Set('pasal ayat nomor no uu uud pp skor rasio halaman butir angka rp usd sebanyak sekitar'.split(' ')),
  notBefore: new Set(
    'orang jiwa meter km kilometer kilogram kg ton hektar hektare ha liter unit buah rupiah dolar warga prajurit tentara personel kali watt mw persen mil halaman kendaraan rumah ekor lembar kata butir peserta siswa kursi suara sm'.split(
      ' ',
    ),
  ),
  namedAfterDates: new Set(
    'jalan jl jln universitas institut stadion lapangan tugu museum bandara monumen gedung masjid jembatan taman gerakan korps angkatan smp sma rsu'.split(
      ' ',
    ),
  ),
  onHoliday: new Set(
    'pada saat menjelang jelang sejak sebelum setelah sesudah usai seusai selepas hingga sampai per'.split(' '),
  ),
  leads: new Set(
    'pada bulan tahun sejak hingga sampai mulai awal pertengahan tengah akhir penghujung per sebelum setelah selama sepanjang dalam antara menjelang dari edisi tanggal di ke dan sekitar'.split(
      ' ',
    ),
  ),
  capitalised: new Set(['minggu']),
};
