import { expect, test } from 'vitest';
import { isPrivate } from '../../../../src/corpus/import/fetch/private.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::a00:1',
  'no address',
])('%s is private', (ip) => {
  expect(isPrivate(ip)).toBe(true);
});

test.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
  '%s is not',
  (ip) => {
    expect(isPrivate(ip)).toBe(false);
  },
);
