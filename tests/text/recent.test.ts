// What was made of the texts read last is remembered, and forgotten again.
import { expect, test } from 'vitest';
import { latest, recent } from '../../src/text/recent.ts';

function counted() {
  const asked: string[] = [];
  const length = recent((text) => {
    asked.push(text);
    return { length: text.length };
  });
  return { asked, length };
}

test('a text read a moment ago is not read again', () => {
  const { asked, length } = counted();
  expect([length('kuda'), length('tenda'), length('kuda')]).toEqual([{ length: 4 }, { length: 5 }, { length: 4 }]);
  expect(asked).toEqual(['kuda', 'tenda']);
});

test('what was read long ago is forgotten, and then read again', () => {
  const { asked, length } = counted();
  length('kuda');
  for (let i = 0; i < 100; i++) length(`${i} ${'x'.repeat(5000)}`);
  expect(length('kuda')).toEqual({ length: 4 });
  expect(asked.filter((text) => text === 'kuda')).toHaveLength(2);
});

test('the latest text is known, the one before it forgotten', () => {
  const asked: string[] = [];
  const length = latest((text) => asked.push(text) && text.length);
  expect(['kuda', 'kuda', 'tenda', 'kuda'].map(length)).toEqual([4, 4, 5, 4]);
  expect(asked).toEqual(['kuda', 'tenda', 'kuda']);
});
