// The log tells enough to find a fault, and no secret.
import { expect, test } from 'vitest';
import { createLog, describeError } from '../src/log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void, level: Parameters<typeof createLog>[0] = 'info') {
  const lines: string[] = [];
  write(createLog(level, ['very-secret', undefined, ''], (line) => lines.push(line)));
  return lines;
}

test('is one JSON object a line', () => {
  const [line = ''] = logged((log) => log.info({ servers: 2 }, 'connected'));
  expect(JSON.parse(line)).toMatchObject({ servers: 2, msg: 'connected' });
  expect(line.endsWith('\n')).toBe(true);
});

test('says nothing below its level', () => {
  expect(logged((log) => log.info('hello'), 'warn')).toEqual([]);
});

test.each([
  ['Bot very-secret', 'Bot [secret]'],
  ['POST /interactions/12/aW50ZXJhY3Rpb24/callback', 'POST /interactions/12/[token]/callback'],
  ['PATCH https://discord.com/api/v10/webhooks/12/aW50:x?wait=true', 'webhooks/12/[token]?wait=true'],
])('%s', (message, expected) => {
  const [line] = logged((log) => log.info(message));
  expect(line).toContain(expected);
});

test('an error is described by its name, message, code and status, and nothing else that it carries', () => {
  const error = Object.assign(new Error('Unknown interaction'), { code: 10062, status: 404, url: '/interactions/1/x' });
  expect(describeError(error)).toEqual({
    name: 'Error',
    message: 'Unknown interaction',
    code: 10062,
    status: 404,
    stack: error.stack,
  });
  expect(describeError('only words')).toEqual({ message: 'only words' });
});
