// What a typed question is understood as: its command, whom and what it names, its language.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Understanding, understand } from '../../src/answers/understand.ts';
import type { Library } from '../../src/library/library.ts';
import type { LanguageCode } from '../../src/model.ts';
import { testLibrary } from '../fixtures/library.ts';

let library: Library;
beforeAll(async () => {
  library = await testLibrary();
});

type Expected = Partial<Omit<Understanding, 'words'>>;
const ferreira = 'Tomas Ferreira';
const lobo = 'Ana Lobo';
const dorj = 'Batbayar Dorj';

describe('questions on a visit', () => {
  it.each<[string, Expected]>([
    ['Kapan Ferreira mengunjungi Mongolia?', { visitor: ferreira, place: 'Mongolia', tense: null }],
    ['kpn ferreira ke mongolia', { visitor: ferreira, place: 'Mongolia' }],
    // Whether it is to be or was, "jadi" leaves open.
    ['kapan presiden brasil jadi berkunjung ke ulan bator', { visitor: ferreira, place: 'Ulan Bator', tense: null }],
    ['Ferreira jadi ke Mongolia gak?', { visitor: ferreira, place: 'Mongolia', tense: null }],
    ['Apakah Ferreira sudah pernah berkunjung ke Mongolia?', { visitor: ferreira, place: 'Mongolia', tense: 'past' }],
    ['udah pernah ke mongolia blm si ferreira', { visitor: ferreira, place: 'Mongolia', tense: 'past' }],
    ['Did Ferreira meet Dorj in Ulaanbaatar?', { visitor: ferreira, place: 'Ulan Bator', companion: dorj }],
    ['kapan Ferreira ketemu Dorj', { visitor: ferreira, place: null, companion: dorj }],
    ['kapan Ferreira ketemu gubernur Bali', { visitor: ferreira, place: null, companion: null }],
    ['kapan Dorj mengundang Ferreira ke Mongolia', { visitor: ferreira, place: 'Mongolia', invites: true }],
    ["What date did Dorj give for Ferreira's Mongolia trip?", { visitor: ferreira, place: 'Mongolia', teller: dorj }],
    ['kpn ferreira ke mongolianya', { visitor: ferreira, place: 'Mongolia' }],
    ['pelatih Brasil ke Mongolia kapan ya', { visitor: 'Brasil', place: 'Mongolia', traveller: 'pelatih Brasil' }],
    ['When did the Brazilian coach visit Mongolia?', { visitor: 'Brasil', place: 'Mongolia' }],
    ['When will Ferreira visit Mongolia?', { visitor: ferreira, place: 'Mongolia', tense: 'coming', language: 'en' }],
    ['When is Ferreira going to Mongolia?', { visitor: ferreira, place: 'Mongolia', tense: 'coming' }],
    ['when did ferreira go to ulaanbaatar', { visitor: ferreira, place: 'Ulan Bator', tense: 'past' }],
    ['When was Ferreira in Ulaanbaatar?', { visitor: ferreira, place: 'Ulan Bator', tense: 'past', language: 'en' }],
    ['terakhir kali Ferreira ke Mongolia itu kapan sih', { visitor: ferreira, place: 'Mongolia', tense: 'past' }],
    ['terakhir kali Ferreira ke Mongolia', { visitor: ferreira, place: 'Mongolia', tense: 'past' }],
    ['last time Ferreira was in Mongolia', { visitor: ferreira, place: 'Mongolia', tense: 'past' }],
    ['kapan kunjungannya?', { visitor: null, place: null, unknown: null }],
    ['tanggal berapa Ferreira berangkat?', { visitor: ferreira, place: null }],
    ['jadwal kunjungan Ferreira ke Mongolia', { visitor: ferreira, place: 'Mongolia' }],
    ['rencana kunjungan presiden Brasil ke Mongolia', { visitor: ferreira, place: 'Mongolia' }],
    ['when ferreira visit mongolia menurut Kantor Berita Stepa', { visitor: ferreira, source: 'Kantor Berita Stepa' }],
    ['kapan ferreira berkunjugn ke mongolia', { visitor: ferreira, place: 'Mongolia' }],
    ['When did Olga Petrovna visit Mongolia?', { visitor: null, place: 'Mongolia', unknown: 'Olga Petrovna' }],
    ['kapan olga petrovna ke mongolia', { visitor: null, place: 'Mongolia', unknown: 'olga petrovna' }],
    ['kapan Ferreira ke Wakanda', { visitor: ferreira, place: null, unknown: 'Wakanda' }],
    ['kapan Ferreira diundang ke Mongolia?', { visitor: ferreira, place: 'Mongolia' }],
    ['kapan menlu Mongolia ke Brasil?', { visitor: dorj, place: 'Brasil' }],
  ])('%s', (question, expected) => {
    expect(understand(library, question, 'id')).toMatchObject({ command: 'when-visit', ...expected });
  });
});

describe('questions on what was said', () => {
  it.each<[string, string, Expected]>([
    ['siapa yang bilang soal tenda terbesar?', 'tenda terbesar', { speaker: null }],
    ['Siapa yg nyebut kuda sudah dilatih?', 'kuda sudah dilatih', { speaker: null }],
    ['Who said the horses were trained?', 'horses trained', { speaker: null, language: 'en' }],
    ['Who denied selling fighter jets?', 'denied selling fighter jets', { speaker: null, language: 'en' }],
    ['siapa yg menampik jual pesawat tempur', 'menampik jual pesawat tempur', { speaker: null }],
    ['What did Lobo deny in May?', '', { speaker: lobo, language: 'en' }],
    ['apa kata Dorj soal kuda?', 'kuda', { speaker: dorj }],
    ['dorj bilang apa soal kuda', 'kuda', { speaker: dorj }],
    ['What did Lobo say about the invitation?', 'invitation', { speaker: lobo, language: 'en' }],
    ['menurut jubir Planalto undangannya gimana?', 'undangannya', { speaker: lobo }],
    ['tanggapan Lobo tentang undangan', 'undangan', { speaker: lobo }],
    ['komentar menlu mongolia soal satelit apa', 'satelit', { speaker: dorj }],
    ['what did dorj say abt kuda', 'kuda', { speaker: dorj }],
    ['apa kata Lobo soal tanggal kunjungan', 'tanggal kunjungan', { speaker: lobo }],
    ['What did Lobo say about the date of the visit?', 'date visit', { speaker: lobo, language: 'en' }],
    ['komentar Lobo tentang jadwal kunjungan apa', 'jadwal kunjungan', { speaker: lobo }],
    ['lobo bilang apa ttg tanggal berangkat', 'tanggal berangkat', { speaker: lobo }],
    ['what was Lobo’s comment on the schedule', 'schedule', { speaker: lobo }],
    ['Apa tuduhan Brasil terhadap Mongolia?', 'terhadap mongolia', { speaker: 'Brasil' }],
    ['kecaman Lobo terhadap Dorj apa', 'terhadap dorj', { speaker: lobo }],
    ['apa tanggapan Dorj atas Ferreira', 'atas ferreira', { speaker: dorj }],
    ['apa janji Dorj kepada Ferreira', 'kepada ferreira', { speaker: dorj }],
    ['what was the accusation of Brazil against Mongolia', 'against mongolia', { speaker: 'Brasil' }],
    ['apa kata pakar soal kuda', 'kuda', { speaker: null, unknown: 'pakar' }],
    ['apa kata Petrovna soal undangan?', 'undangan', { speaker: null, unknown: 'Petrovna' }],
    [
      'siapa yang membantah menjual pesawat tempur di Kabar Siang?',
      'membantah menjual pesawat tempur',
      { source: 'Kabar Siang' },
    ],
    ['apa kata Dorj soal kuda setelah 1 Mei 2032', 'kuda', { speaker: dorj, after: '2032-05-02', before: null }],
    ['apa kata Dorj soal kuda sebelum Mei 2032', 'kuda', { speaker: dorj, after: null, before: '2032-04-30' }],
  ])('%s', (question, words, expected) => {
    const understood = understand(library, question, 'id');
    expect(understood).toMatchObject({ command: 'who-said', ...expected });
    expect(understood.words.toLowerCase()).toBe(words);
  });
});

describe('whom and what a question names beside', () => {
  it.each<[string, Expected]>([
    ['Lobo bilang siapa yang diundang?', { command: 'who-said', speaker: lobo }],
    ['siapa yang diundang menurut Lobo?', { command: 'who-said', speaker: lobo }],
    ['who is invited according to Lobo?', { command: 'who-said', speaker: lobo }],
    ['dorj katanya mau beli apa', { command: 'who-said', speaker: dorj }],
    ['What did Dorj say when Ferreira arrived?', { command: 'who-said', speaker: dorj }],
    ['apa kata paus soal kuda?', { command: 'who-said', speaker: null, unknown: 'paus' }],
    ['apa kata Dorj soal kuda pada 3 Mei 2032', { speaker: dorj, on: { from: '2032-05-03', to: '2032-05-03' } }],
    ['dorj blg apa soal kuda thn 2032', { speaker: dorj, on: { from: '2032-01-01', to: '2032-12-31' } }],
    ['apa kata Dorj setelah 1 Mei 2032', { speaker: dorj, on: null, after: '2032-05-02' }],
    ['kapan menlu Dorj ke Jakarta?', { command: 'when-visit', visitor: dorj, place: 'Jakarta' }],
    ['how soon could Ferreira be in Mongolia?', { command: 'when-visit', visitor: ferreira, place: 'Mongolia' }],
    [
      'kapan anggota parlemen Brasil berkunjung ke Mongolia?',
      { command: 'when-visit', traveller: 'anggota parlemen Brasil' },
    ],
    ['When will the Brazil delegation visit Mongolia?', { command: 'when-visit', traveller: 'Brazil delegation' }],
    ['kapan Ferreira ke Mongolia?', { command: 'when-visit', traveller: null }],
  ])('%s', (question, expected) => {
    expect(understand(library, question, 'id')).toMatchObject(expected);
  });

  it.each([
    'ucapan selamat ke Dorj dari Ferreira isinya apa',
    'What is Ferreira believed to bring?',
    'Ferreira diyakini membawa apa?',
    'Dorj diduga membeli berapa kuda',
  ])('%s: nobody is named as its speaker', (question) => {
    expect(understand(library, question, 'id').speaker).not.toBe(question.includes('Dorj') ? dorj : ferreira);
  });
});

describe('other questions', () => {
  it.each([
    'hasil kunjungan Ferreira kemarin',
    'Ferreira dulu di Mongolia ngapain',
    'berapa ekor kuda yang dibeli Brasil?',
    'How many satellites did Mongolia order?',
    'di mana tenda penyambutan didirikan?',
    'kenapa jalan ke bandara ditutup?',
    'apa yang akan dibahas kedua negara?',
    'siapa presiden Brasil?',
    'siapa yang akan mengunjungi Mongolia?',
    'kapan jalan ditutup?',
    'kapan Dorj bilang kuda sudah dilatih?',
    'are the horses going to be sent to Brazil?',
    'kuda upacara',
  ])('%s', (question) => {
    expect(understand(library, question, 'id').command).toBe('ask');
  });

  it('keeps the command that was chosen', () => {
    expect(understand(library, 'kapan Ferreira ke Mongolia?', 'id', 'ask').command).toBe('ask');
    expect(understand(library, 'kuda', 'id', 'who-said').command).toBe('who-said');
  });
});

describe('the language of a question', () => {
  it.each<[string, LanguageCode, LanguageCode]>([
    ['kapan Ferreira ke Mongolia', 'en', 'id'],
    ['when is the trip', 'id', 'en'],
    ['Ferreira Mongolia', 'en', 'en'],
    ['Ferreira Mongolia', 'id', 'id'],
    ['dorj ngomong apa', 'en', 'id'],
    ['who is visiting ulan bator', 'id', 'en'],
  ])('%s, asked by a reader of %s: %s', (question, prior, language) => {
    expect(understand(library, question, prior).language).toBe(language);
  });
});
