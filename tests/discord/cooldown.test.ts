// How often a member may ask.
import { expect, test } from 'vitest';
import { allowance, createCooldown } from '../../src/discord/cooldown.ts';

function started() {
  const clock = { now: 1_000_000 };
  return { clock, cooldown: createCooldown(() => clock.now) };
}

function exhaust(cooldown: ReturnType<typeof createCooldown>) {
  for (let i = 0; i < allowance.questions; i++) expect(cooldown('sari')).toBeNull();
}

test('so many questions are free, then there is a pause that says when it ends', () => {
  const { cooldown } = started();
  exhaust(cooldown);
  expect(cooldown('sari')).toEqual({ until: '<t:1020:R>', isKnown: false });
});

test('a pause is news only once', () => {
  const { cooldown } = started();
  exhaust(cooldown);
  expect([cooldown('sari')?.isKnown, cooldown('sari')?.isKnown]).toEqual([false, true]);
});

test('it ends when it says, however often one asks meanwhile', () => {
  const { clock, cooldown } = started();
  exhaust(cooldown);
  cooldown('sari');
  clock.now += allowance.within - 1;
  expect(cooldown('sari')).not.toBeNull();
  clock.now += 1;
  expect(cooldown('sari')).toBeNull();
});

test('others are not held up', () => {
  const { cooldown } = started();
  exhaust(cooldown);
  expect(cooldown('budi')).toBeNull();
});

test('of ten thousand silent members the first is forgotten', () => {
  const { cooldown } = started();
  exhaust(cooldown);
  for (let i = 0; i < 10_000; i++) cooldown(`member ${i}`);
  expect(cooldown('sari')).toBeNull();
});
