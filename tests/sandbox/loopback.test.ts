// Who may talk to the sandbox.
import { expect, test } from 'vitest';
import { refusal } from '../../src/sandbox/loopback.ts';

const socket = { localPort: 4000 };
const host = '127.0.0.1:4000';

test.each<[string, Record<string, string>]>([
  ['a program', { host }],
  ['a program by name', { host: 'localhost:4000' }],
  ['its own page', { host, origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }],
  ['its own page by name', { host: 'localhost:4000', origin: 'http://localhost:4000' }],
  ['an address that was typed in', { host, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
  ['a link from elsewhere', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
])('%s may', (_what, headers) => {
  expect(refusal({ headers, socket })).toBeNull();
});

test.each<[string, Record<string, string>]>([
  ['nobody in particular', {}],
  ['a name that points here', { host: 'contoh.example:4000' }],
  ['another port', { host: '127.0.0.1:4001' }],
  ['a name that only begins so', { host: '127.0.0.1:4000.contoh.example' }],
  ['a page from elsewhere', { host, origin: 'https://contoh.example' }],
  ['a page of another server on this machine', { host, origin: 'http://127.0.0.1:4001' }],
  ['a page without an origin', { host, origin: 'null' }],
  ['a picture in a page from elsewhere', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
])('%s may not', (_what, headers) => {
  expect(refusal({ headers, socket })).toEqual(expect.stringContaining('does not answer'));
});

test('on port 80 the name stands alone', () => {
  expect(refusal({ headers: { host: 'localhost' }, socket: { localPort: 80 } })).toBeNull();
  expect(refusal({ headers: { host: 'localhost' }, socket })).not.toBeNull();
});
