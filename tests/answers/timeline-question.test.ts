// Questions for what happened in order of time, and those that ask for something else.
import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRequest } from '../../src/answers/timeline.ts';
import { timelineAsked } from '../../src/answers/timeline-question.ts';
import type { Library } from '../../src/library/library.ts';
import { testLibrary } from '../fixtures/library.ts';

let library: Library;
beforeAll(async () => {
  library = await testLibrary();
});

const asked: readonly (readonly [question: string, request: TimelineRequest])[] = [
  ['kronologi kunjungan Ferreira ke Mongolia', { language: 'id', about: 'kunjungan Ferreira ke Mongolia' }],
  ['Tolong kronologi kunjungan Ferreira dong', { language: 'id', about: 'kunjungan Ferreira' }],
  ['apa saja yang terjadi sejak Mei 2032?', { language: 'id', after: '2032-05-01' }],
  ['apa yang terjadi pada Mei 2032?', { language: 'id', after: '2032-05-01', before: '2032-05-31' }],
  ['linimasa sebelum Mei 2032', { language: 'id', before: '2032-04-30' }],
  ['timeline of the horses', { language: 'en', about: 'horses' }],
  ['chronology since May 2032', { language: 'en', after: '2032-05-01' }],
  ['kronologi menurut Batbayar Dorj', { language: 'id', speaker: 'Batbayar Dorj' }],
];

const others = [
  'kapan Ferreira ke Mongolia?',
  'apa kata Dorj soal kuda?',
  'apa yang terjadi dengan kuda itu?',
  'siapa yang terjadi lupa',
  'Ferreira bilang apa sejak Mei 2032?',
  'what happened to the horses?',
  'berapa kuda?',
];

describe('a timeline', () =>
  it.each(asked)('%s', (question, request) => expect(timelineAsked(library, question, 'id')).toEqual(request)));
describe('something else', () =>
  it.each(others)('%s', (question) => expect(timelineAsked(library, question, 'id')).toBeNull()));
