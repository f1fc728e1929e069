// Whatever is asked of a library, the outcome is plain data.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../src/discord/desk/answering.ts';
import type { Kind, Outcome } from '../../../src/discord/desk/asked.ts';
import { library } from '../fixtures.ts';
import { type Asked, command, hostileQuestion, questionsOn } from './questions.ts';

const whole = library();
const outcome = ([kind, asked]: Asked): Outcome<Kind> => outcomeOf(whole, kind, asked as never);
const all = questionsOn(whole);
const refused = ['no command', 'no words', 'half a day', 'a long question'];

describe('the outcome', () => {
  test.each(Object.entries(all))('of %s can cross to another thread, and is what it should be', (name, asked) => {
    const found = outcome(asked);
    expect(structuredClone(found)).toEqual(found);
    expect(Object.keys(found)).toEqual([refused.includes(name) ? 'refusal' : 'answer']);
  });

  test('of a mistake is told in every language', () => {
    expect(outcome(command('who-said'))).toEqual({
      refusal: { en: expect.stringContaining('words'), id: expect.stringContaining('kata') },
    });
  });

  test('of a fault is what the log needs, and nothing is thrown', () => {
    const broken = new Proxy(whole, {
      get() {
        throw new Error('the shelf fell over');
      },
    });
    const fault = { name: 'Error', message: 'the shelf fell over', stack: expect.stringContaining('answering.ts') };
    expect(outcomeOf(broken, 'mention', { question: 'siapa?', language: 'id' })).toEqual({ fault });
  });

  test('is an answer or a refusal, whatever a forged interaction brings', () => {
    fc.assert(
      fc.property(hostileQuestion, (asked) => {
        const found = outcome(asked);
        expect(structuredClone(found)).toEqual(found);
        expect(found).not.toHaveProperty('fault');
      }),
    );
  }, 30_000);
});
