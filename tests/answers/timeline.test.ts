import { beforeAll, describe, expect, it } from 'vitest';
import { speakers } from '../../src/answers/speakers.ts';
import { timeline } from '../../src/answers/timeline.ts';
import type { Library } from '../../src/library/library.ts';
import { testLibrary } from '../fixtures/library.ts';

let library: Library;
beforeAll(async () => {
  library = await testLibrary();
});

describe('timeline', () => {
  it('is in order of time, past visits first', () => {
    const days = timeline(library, { language: 'id' }).map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe('2019-08-01');
  });

  it.each([
    ['a day of their own for what was said on it', '2032-03-05', 'tenda terbesar'],
    ['the day of the report where no other is told', '2032-05-19', 'Kuda-kuda sudah dilatih'],
  ])('gives %s', (_, day, words) => {
    const entry = timeline(library, { language: 'id' }).find(({ statement }) =>
      statement?.quotes[0].text.includes(words),
    );
    expect(entry?.day).toBe(day);
  });

  it('keeps to a speaker', () => {
    const entries = timeline(library, { speaker: 'menlu Mongolia', language: 'id' });
    expect(entries.length).toBeGreaterThan(1);
    for (const { statement, visit } of entries)
      expect([statement?.speaker, visit?.attributedTo]).toContain('Batbayar Dorj');
  });

  it('keeps to what it is to be about', () => {
    const entries = timeline(library, { about: 'kuda', language: 'id' });
    expect(entries.length).toBeGreaterThan(0);
    for (const { paragraph } of entries) expect(paragraph.text.toLowerCase()).toContain('kuda');
  });

  it('keeps to a time, what lasts into it included', () => {
    const days = timeline(library, { after: '2032-05-25', language: 'id' });
    expect(days.map(({ visit }) => visit?.when?.words)).toEqual(['pekan depan']);
    expect(timeline(library, { before: '2019-12-31', language: 'id' })).toHaveLength(1);
  });

  it('is empty for somebody whom the coverage does not have', () => {
    expect(timeline(library, { speaker: 'Olga Petrovna', language: 'id' })).toEqual([]);
  });
});

describe('speakers', () => {
  it('names whoever spoke in the newest report first, then whoever speaks most', () => {
    const [first, ...rest] = speakers(library);
    expect(first).toEqual({ name: 'Enkh Saran', statements: 1, latest: '2032-05-20' });
    expect(rest.map(({ latest }) => latest)).toEqual(
      rest
        .map(({ latest }) => latest)
        .toSorted()
        .toReversed(),
    );
  });

  it('counts every statement that has a speaker', () => {
    const counted = speakers(library).reduce((sum, { statements }) => sum + statements, 0);
    expect(counted).toBe(library.statements.filter(({ speaker }) => speaker !== null).length);
  });
});
