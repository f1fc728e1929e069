// That the check of requests finds what is wrong with one.
import { describe, expect, test } from 'vitest';
import { openApiChecker } from './openapi.ts';

const checker = openApiChecker();
const drawn = 1 << 15;
const text = (content: string) => ({ type: 10, content });

const asked = { method: 'POST', path: '/channels/1/messages', query: '', status: 200 };

describe.skipIf(checker === null)("Discord's file", () => {
  test.each<[string, object]>([
    ['a body of another shape', { ...asked, body: { content: 5 } }],
    ['a property that is not named', { ...asked, body: { content: 'x', contents: 'x' } }],
    ['a text that is too long', { ...asked, body: { components: [text('x'.repeat(4001))], flags: drawn } }],
    ['a path that does not exist', { ...asked, path: '/nowhere', body: {} }],
    ['a method that does not exist', { ...asked, method: 'PUT', body: {} }],
    ['a body where none is expected', { ...asked, method: 'GET', body: {} }],
  ])('refuses %s', (_what, request) => {
    expect(checker?.(request as never)).not.toEqual([]);
  });

  test('takes a message', () => {
    expect(checker?.({ ...asked, body: { content: 'x', tts: false, enforce_nonce: true } })).toEqual([]);
  });
});
