// The last test of each file: Discord would have taken every request that the bot sent in it.
import { expect, test } from 'vitest';
import type { RecordedRequest } from '../../src/sandbox/world.ts';
import { openApiChecker } from './openapi.ts';

const checker = openApiChecker();

/** Defines that test. Where `DISCORD_OPENAPI` names no file it is skipped, and says so. */
export function testRequests(sent: () => readonly RecordedRequest[]): void {
  const name = 'every request is one that Discord takes';
  test.skipIf(checker === null)(checker ? name : `${name} (DISCORD_OPENAPI names no file)`, () => {
    const requests = sent();
    expect(requests.length).toBeGreaterThan(0);
    const problems = requests.flatMap((request) => {
      const found = checker?.(request) ?? [];
      return found.length > 0 ? [{ request: `${request.method} ${request.path}`, body: request.body, found }] : [];
    });
    expect(problems).toEqual([]);
  });
}
