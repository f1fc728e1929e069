// The sandbox's page in a real browser, with the real bot behind it: what a visitor does, and what they see.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/sandbox/examples.ts';
import { switchOn } from '../../src/sandbox/switches.ts';
import { addMember, directChannel } from '../../src/sandbox/world.ts';
import { article, library } from '../discord/fixtures.ts';
import { findChromium, launch, newestAnswer, useCommand, visit, type Watched } from './chromium.ts';
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

describe.skipIf(program === null)(program ? 'the page' : 'the page (no chromium is found; set CHROMIUM)', () => {
  let browser: Browser;
  let stage: Stage;
  let watched: Watched;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(program ?? '');
  }, 60_000);
  afterAll(() => browser?.close());
  // A server of its own for each test: what one writes stands in no other's way.
  beforeEach(async () => {
    stage = await startStage({ library: () => held, guildLocale: 'id', examples: () => examplesOf(held) });
    directChannel(stage.sandbox.world, stage.member.user);
    addMember(stage.sandbox.world, 'alex', 'en-US');
    watched = await visit(browser, stage.sandbox.pageUrl);
    page = watched.page;
  }, 30_000);
  afterEach(async () => {
    await page.close();
    await stage.stop();
    expect(watched.troubles).toEqual([]);
  });

  const field = () => page.locator('#message-field');
  const option = (name: string) => page.getByRole('option', { name });
  const button = (name: string) => newestAnswer(page).getByRole('button', { name });
  const become = async (name: string) => {
    await page.locator('#viewer').click();
    await page.getByRole('radio', { name }).click();
    await page.keyboard.press('Escape');
  };

  test('a first visit shows three questions, and a click on one is answered', async () => {
    expect(await page.locator('.example').count()).toBe(3);
    await page.locator('.example').first().click();
    await expectText('17 Maret 2031');
    expect(await newestAnswer(page).locator('.above').textContent()).toContain('@sari');
  });

  test('a slash command is chosen, filled in and sent without a mouse', async () => {
    await field().fill('/siapa');
    await option('/siapa-bilang').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('mahal');
    await page.keyboard.press('Enter');
    await expectText('“Jembatan itu mahal sekali menurut saya”');
    expect(await newestAnswer(page).locator('.above').textContent()).toBe('sari menggunakan /siapa-bilang');
    expect(await page.locator('#message-field:focus').count()).toBe(1);
  });

  test('all commands are listed with what they do, the registered names included', async () => {
    await field().fill('/');
    expect(await page.getByRole('option').count()).toBe(7);
    await field().fill('/when');
    await option('/kapan-kunjungan').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  test('suggestions come as one types, and one is taken with the arrow keys', async () => {
    await field().fill('/siapa-bilang');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '+ pembicara' }).click();
    await page.keyboard.type('rat');
    await option('Ratna Wulan').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('input[name=speaker]').inputValue()).toBe('Ratna Wulan');
    await page.locator('.entry .send').click();
    await expectText('1–3 dari 7');
  });

  test('an option that must be filled in is asked for', async () => {
    await field().fill('/tanya');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.pill.missing').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.entry').count()).toBe(0);
  });

  test('a mention is answered', async () => {
    await field().fill('@Kut');
    await option('Kutipan').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('siapa yang bilang jembatan licin?');
    await page.keyboard.press('Enter');
    await expectText('licin sekali');
    expect(await page.locator('discord-mention').first().textContent()).toContain('Kutipan');
  });

  test('pages are turned in the same message', async () => {
    await useCommand(page, 'siapa-bilang', { pembicara: 'Ratna' });
    await expectText('1–3 dari 7');
    await button('Berikutnya').click();
    await expectText('4–6 dari 7');
    expect(await page.locator('.v2-container').count()).toBe(1);
  });

  test('context is shown to the one who asked for it alone, until they put it away', async () => {
    await useCommand(page, 'siapa-bilang', { kata: 'kokoh' });
    await button('Konteks').first().click();
    await expectText('Pembuka berita.');
    const note = newestAnswer(page).locator('.private-note');
    expect(await note.textContent()).toContain('Hanya Anda yang bisa melihat ini');
    await become('alex');
    await page.locator('.channel[aria-current]').waitFor();
    expect(await page.getByText('Pembuka berita.').count()).toBe(0);
    await become('sari');
    await page.getByRole('button', { name: 'Tutup pesan' }).click();
    await page.getByText('Pembuka berita.').waitFor({ state: 'detached' });
  });

  test('a private answer is shared', async () => {
    await useCommand(page, 'siapa-bilang', { kata: 'indah', pribadi: 'true' });
    await newestAnswer(page).locator('.private-note').waitFor();
    await button('Bagikan').click();
    await page.getByText('Dibagikan oleh').waitFor();
    await become('alex');
    await page.getByText('Dibagikan oleh').waitFor();
    expect(await page.locator('.v2-container').count()).toBe(1);
  });

  test('a message is looked up in the coverage through its menu', async () => {
    await field().fill('katanya jembatan itu mahal sekali');
    await page.keyboard.press('Enter');
    await page.getByText('katanya jembatan').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Cari di liputan' }).waitFor();
    await page.keyboard.press('Enter');
    await expectText('“Jembatan itu mahal sekali menurut saya”');
    await newestAnswer(page).locator('.private-note').waitFor();
  });

  test('another member has another language: of the page, the commands, and what is for them alone', async () => {
    await become('alex');
    await page.getByPlaceholder('Message #general').waitFor();
    await useCommand(page, 'who-said', { words: 'sempit', private: 'true' });
    await expectText('direct quotation');
    expect(await newestAnswer(page).locator('.private-note').textContent()).toContain('Only you can see this');
    expect(await newestAnswer(page).locator('.above').textContent()).toBe('alex used /who-said');
    expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
  });

  test('a language is changed, and so is that of the server', async () => {
    await page.locator('#viewer').click();
    const groups = page.locator('#settings [role=radiogroup]');
    await groups.nth(1).getByRole('radio', { name: 'English' }).click();
    await page.getByPlaceholder('Message #general').waitFor();
    await groups.nth(2).getByRole('radio', { name: 'English' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => stage.sandbox.world.guild.locale).toBe('en-US');
    await useCommand(page, 'who-said', { words: 'ramai' });
    await expectText('direct quotation');
  });

  test('direct messages need no mention, and a server without the bot takes its commands', async () => {
    await page.getByRole('button', { name: 'Kutipan' }).click();
    await field().fill('siapa yang bilang jembatan kokoh?');
    await page.keyboard.press('Enter');
    await expectText('kokoh sekali');
    await page.getByRole('button', { name: 'elsewhere' }).click();
    await useCommand(page, 'siapa-bilang', { kata: 'panjang' });
    await expectText('panjang sekali');
  });

  test('that a command was answered too late, and that a button did nothing, is said', async () => {
    const { world, gateway } = stage.sandbox;
    switchOn(world, gateway, 'late');
    await useCommand(page, 'tentang');
    await page.getByText('Aplikasi tidak merespons').waitFor();
    await useCommand(page, 'siapa-bilang', { pembicara: 'Ratna' });
    await expectText('1–3 dari 7');
    switchOn(world, gateway, 'late');
    await button('Berikutnya').click();
    await page.getByText('Interaksi ini gagal').waitFor();
  }, 30_000);

  test('faults are switched on in their panel, and the bot gets over them', async () => {
    await page.locator('#show-faults').click();
    await page.locator('[data-fault=unavailable]').click();
    await page.locator('.fault.armed').waitFor();
    await page.locator('[data-fault=duplicate]').click();
    await useCommand(page, 'siapa-bilang', { kata: 'licin' });
    await expectText('licin sekali');
    expect(await page.locator('.fault.armed').count()).toBe(0);
  });

  test('that the bot is away is shown', async () => {
    await stage.bot.stop();
    await page.getByText('Bot sedang tidak terhubung.').waitFor();
  });

  test('what is written is never read as HTML', async () => {
    const hostile = '<img src=x onerror="document.title=1"> [a](javascript:alert(1)) ||rahasia||';
    await field().fill(hostile);
    await page.keyboard.press('Enter');
    await page.getByText('<img src=x').waitFor();
    expect(await page.locator('message-frame a').count()).toBe(0);
    expect(await page.title()).toBe('Kutipan');
    await page.locator('.md-spoiler').press('Enter');
    await page.locator('.md-spoiler.shown').waitFor();
  });

  test('light and dark are switched, and remembered', async () => {
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await page.locator('#theme').click();
    expect(await theme()).toBe('light');
    await page.reload();
    await page.locator('.beginning').waitFor();
    expect(await theme()).toBe('light');
  });

  test('on a phone all fits into the width, and the channels open at the side', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await useCommand(page, 'siapa-bilang', { pembicara: 'Ratna' });
    await expectText('1–3 dari 7');
    const widths = await page
      .locator('html, #scroller')
      .evaluateAll((all) => all.map(({ scrollWidth }) => scrollWidth));
    for (const width of widths) expect(width).toBeLessThanOrEqual(360);
    await page.locator('#show-channels').click();
    await page.getByRole('button', { name: 'news' }).click();
    await page.getByPlaceholder('Kirim pesan ke #news').waitFor();
    await expect.poll(() => page.locator('#sidebar').isVisible()).toBe(false);
  });

  test('all that can be pressed or filled in has a name to be read out', async () => {
    await useCommand(page, 'siapa-bilang', { pembicara: 'Ratna' });
    await expectText('1–3 dari 7');
    await page.locator('#show-faults').click();
    await field().fill('/siapa-bilang');
    await page.keyboard.press('Enter');
    const nameless = await page
      .locator('button, input, textarea, a')
      .evaluateAll((all) =>
        all
          .filter((each) => !(each.getAttribute('aria-label') ?? each.textContent)?.trim())
          .map((each) => each.outerHTML),
      );
    expect(nameless).toEqual([]);
  });

  async function expectText(words: string): Promise<void> {
    await newestAnswer(page).getByText(words).first().waitFor();
  }
});
