// The sandbox's page in a real browser: other members and languages, faults, forms, themes, phones, and what is hostile.
import { expect, test } from 'vitest';
import { switchOn } from '../../src/sandbox/switches.ts';
import type { Exchange } from '../../src/sandbox/world.ts';
import { call, callbackPath, webhookPath } from '../sandbox/client.ts';
import { useCommand } from './chromium.ts';
import { describePage } from './page-stage.ts';

describePage('the page itself', (at) => {
  const { page, stage, field, button, become, newest, expectText } = at;

  test('another member has another language: of the page, the commands, and what is for them alone', async () => {
    await become('alex');
    await page().getByPlaceholder('Message #general').waitFor();
    await useCommand(page(), 'who-said', { words: 'sempit', private: 'true' });
    await expectText('direct quotation');
    expect(await newest().locator('.private-note').textContent()).toContain('Only you can see this');
    expect(await newest().locator('.above').textContent()).toBe('alex used /who-said');
    expect(await page().locator('html').getAttribute('lang')).toBe('en-US');
  });

  test('a language is changed, and so is that of the server', async () => {
    await page().locator('#viewer').click();
    const groups = page().locator('#settings [role=radiogroup]');
    await groups.nth(1).getByRole('radio', { name: 'English' }).click();
    await page().getByPlaceholder('Message #general').waitFor();
    await groups.nth(2).getByRole('radio', { name: 'English' }).click();
    await page().keyboard.press('Escape');
    await expect.poll(() => stage().sandbox.world.guild.locale).toBe('en-US');
    await useCommand(page(), 'who-said', { words: 'ramai' });
    await expectText('direct quotation');
  });

  test('that a command was answered too late, and that a button did nothing, is said', async () => {
    const { world, gateway } = stage().sandbox;
    switchOn(world, gateway, 'late');
    await useCommand(page(), 'tentang');
    await page().getByText('Aplikasi tidak merespons').waitFor();
    await useCommand(page(), 'siapa-bilang', { pembicara: 'Ratna' });
    await expectText('1–3 dari 7');
    switchOn(world, gateway, 'late');
    await button('Berikutnya').click();
    await page().getByText('Interaksi ini gagal').waitFor();
  }, 30_000);

  test('faults are switched on in their panel, and the bot gets over them', async () => {
    await page().locator('#show-faults').click();
    await page().locator('[data-fault=unavailable]').click();
    await page().locator('.fault.armed').waitFor();
    await page().locator('[data-fault=duplicate]').click();
    await useCommand(page(), 'siapa-bilang', { kata: 'licin' });
    await expectText('licin sekali');
    expect(await page().locator('.fault.armed').count()).toBe(0);
  });

  test('a form that a bot answers with is filled in and sent', async () => {
    const { world } = stage().sandbox;
    await stage().bot.stop();
    const input = { type: 4, custom_id: 'words', style: 1 };
    const data = { custom_id: 'form', title: 'Usul', components: [{ type: 18, label: 'Kata', component: input }] };
    await useCommand(page(), 'tentang');
    await expect.poll(() => world.exchanges.size).toBe(1);
    await call(stage().sandbox, 'POST', callbackPath(newestExchange()), { type: 9, data });
    await page().getByRole('dialog', { name: 'Usul' }).getByLabel('Kata').fill('jembatan');
    await page().getByRole('button', { name: 'Kirim' }).last().click();
    await expect.poll(() => world.exchanges.size).toBe(2);
    await call(stage().sandbox, 'POST', callbackPath(newestExchange()), { type: 4, data: { content: 'terima kasih' } });
    await page().getByText('terima kasih').waitFor();
  });

  test('an answer that is put off reads so until it is there', async () => {
    await stage().bot.stop();
    await useCommand(page(), 'tentang');
    await expect.poll(() => stage().sandbox.world.exchanges.size).toBe(1);
    const exchange = newestExchange();
    await call(stage().sandbox, 'POST', callbackPath(exchange), { type: 5 });
    await page().getByText('Kutipan sedang berpikir…').waitFor();
    const body = { content: 'sudah' };
    await call(stage().sandbox, 'PATCH', `${webhookPath(stage().sandbox, exchange)}/messages/@original`, body);
    await page().getByText('sudah').waitFor();
    expect(await page().getByText('sedang berpikir').count()).toBe(0);
  });

  test('that the bot is away is shown', async () => {
    await stage().bot.stop();
    await page().getByText('Bot sedang tidak terhubung.').waitFor();
  });

  test('what is written is never read as HTML', async () => {
    const hostile = '<img src=x onerror="document.title=1"> [a](javascript:alert(1)) ||rahasia||';
    await field().fill(hostile);
    await page().keyboard.press('Enter');
    await page().getByText('<img src=x').waitFor();
    expect(await page().locator('message-frame a').count()).toBe(0);
    expect(await page().title()).toBe('Kutipan');
    await page().locator('.md-spoiler').press('Enter');
    await page().locator('.md-spoiler.shown').waitFor();
  });

  test('light and dark are switched, and remembered', async () => {
    const theme = () => page().locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await page().locator('#theme').click();
    expect(await theme()).toBe('light');
    await page().reload();
    await page().locator('.beginning').waitFor();
    expect(await theme()).toBe('light');
  });

  test('on a phone all fits into the width, and the channels open at the side', async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    await useCommand(page(), 'siapa-bilang', { pembicara: 'Ratna' });
    await expectText('1–3 dari 7');
    const widths = await page()
      .locator('html, #scroller')
      .evaluateAll((all) => all.map(({ scrollWidth }) => scrollWidth));
    for (const width of widths) expect(width).toBeLessThanOrEqual(360);
    await page().locator('#show-channels').click();
    await page().getByRole('button', { name: 'news' }).click();
    await page().getByPlaceholder('Kirim pesan ke #news').waitFor();
    await expect.poll(() => page().locator('#sidebar').isVisible()).toBe(false);
  });

  test('all that can be pressed or filled in has a name to be read out', async () => {
    await useCommand(page(), 'siapa-bilang', { pembicara: 'Ratna' });
    await expectText('1–3 dari 7');
    await page().locator('#show-faults').click();
    await field().fill('/siapa-bilang');
    await page().keyboard.press('Enter');
    const nameless = await page()
      .locator('button, input, textarea, a')
      .evaluateAll((all) =>
        all
          .filter((each) => !(each.getAttribute('aria-label') ?? each.textContent)?.trim())
          .map((each) => each.outerHTML),
      );
    expect(nameless).toEqual([]);
  });

  function newestExchange(): Exchange {
    const exchange = [...stage().sandbox.world.exchanges.values()].at(-1);
    if (!exchange) throw new Error('nothing was asked');
    return exchange;
  }
});
