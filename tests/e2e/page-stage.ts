// A browser on the sandbox's page, and the real bot behind it, for tests. Where there is no browser they are skipped and say so.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { examplesOf } from '../../src/sandbox/examples.ts';
import { addMember, directChannel } from '../../src/sandbox/world.ts';
import { article, library } from '../discord/fixtures.ts';
import { findChromium, launch, newestAnswer, visit, type Watched } from './chromium.ts';
import { type Stage, startStage } from './support.ts';

const program = findChromium();
const sayings = ['kokoh', 'panjang', 'mahal', 'indah', 'sempit', 'ramai', 'licin'];
const held = library([
  article([
    'Pembuka berita.',
    ...sayings.map((each) => `“Jembatan itu ${each} sekali menurut saya,” kata Ratna Wulan.`),
    'Darma Yusuf akan mengunjungi Suralaya pada 17 Maret 2031.',
  ]),
]);

export interface OnPage {
  readonly page: () => Page;
  readonly stage: () => Stage;
  readonly field: () => Locator;
  readonly option: (name: string) => Locator;
  /** Of the newest answer. */
  readonly button: (name: string) => Locator;
  readonly newest: () => Locator;
  /** Takes the part of another member. */
  readonly become: (name: string) => Promise<void>;
  /** Waits until the newest answer has the words. */
  readonly expectText: (words: string) => Promise<void>;
}

const startTime = 60_000; // milliseconds, for a browser on a busy machine

/** Tests of the page, each on a server of its own: what one writes stands in no other's way. */
export function describePage(name: string, tests: (at: OnPage) => void): void {
  const title = program ? name : `${name} (no chromium is found; set CHROMIUM)`;
  describe.skipIf(program === null)(title, { timeout: 30_000 }, () => {
    let browser: Browser;
    let stage: Stage;
    let watched: Watched;
    beforeAll(async () => {
      browser = await launch(program ?? '');
    }, startTime);
    afterAll(() => browser?.close());
    beforeEach(async () => {
      stage = await startStage({ library: () => held, guildLocale: 'id', examples: () => examplesOf(held) });
      directChannel(stage.sandbox.world, stage.member.user);
      addMember(stage.sandbox.world, 'alex', 'en-US');
      watched = await visit(browser, stage.sandbox.pageUrl);
    }, startTime);
    afterEach(async () => {
      await watched.page.close();
      await stage.stop();
      expect(watched.troubles).toEqual([]);
    });
    const page = () => watched.page;
    tests({ page, stage: () => stage, ...gestures(page) });
  });
}

function gestures(page: () => Page): Omit<OnPage, 'page' | 'stage'> {
  const newest = () => newestAnswer(page());
  return {
    newest,
    field: () => page().locator('#message-field'),
    option: (name) => page().getByRole('option', { name }),
    button: (name) => newest().getByRole('button', { name }),
    become: async (name) => {
      await page().locator('#viewer').click();
      await page().getByRole('radio', { name }).click();
      await page().keyboard.press('Escape');
      await page().locator('#viewer', { hasText: name }).waitFor();
    },
    expectText: (words) => newest().getByText(words).first().waitFor(),
  };
}
