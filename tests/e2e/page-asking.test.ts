// Asking on the sandbox's page in a real browser, with the real bot behind it.
import { expect, test } from 'vitest';
import { useCommand } from './chromium.ts';
import { describePage } from './page-stage.ts';

describePage('asking on the page', (at) => {
  const { page, field, option, button, become, newest, expectText } = at;

  test('a first visit shows three questions, and a click on one is answered', async () => {
    expect(await page().locator('.example').count()).toBe(3);
    await page().locator('.example').first().click();
    await expectText('17 Maret 2031');
    expect(await newest().locator('.above').textContent()).toContain('@sari');
  });

  test('a slash command is chosen, filled in and sent without a mouse', async () => {
    await field().fill('/siapa');
    await option('/siapa-bilang').waitFor();
    await page().keyboard.press('Enter');
    await page().keyboard.type('mahal');
    await page().keyboard.press('Enter');
    await expectText('“Jembatan itu mahal sekali menurut saya”');
    expect(await newest().locator('.above').textContent()).toBe('sari menggunakan /siapa-bilang');
    expect(await page().locator('#message-field:focus').count()).toBe(1);
  });

  test('all commands are listed with what they do, the registered names included', async () => {
    await field().fill('/');
    expect(await page().getByRole('option').count()).toBe(7);
    await field().fill('/when');
    await option('/kapan-kunjungan').waitFor();
    await page().keyboard.press('Escape');
    expect(await page().getByRole('option').count()).toBe(0);
  });

  test('suggestions come as one types, and one is taken with the arrow keys', async () => {
    await field().fill('/siapa-bilang');
    await page().keyboard.press('Enter');
    await page().getByRole('button', { name: '+ pembicara' }).click();
    await page().keyboard.type('rat');
    await option('Ratna Wulan').waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    expect(await page().locator('input[name=speaker]').inputValue()).toBe('Ratna Wulan');
    await page().locator('.entry .send').click();
    await expectText('1–3 dari 7');
  });

  test('an option that must be filled in is asked for', async () => {
    await field().fill('/tanya');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Enter');
    await page().locator('.pill.missing').waitFor();
    await page().keyboard.press('Escape');
    expect(await page().locator('.entry').count()).toBe(0);
  });

  test('a mention is answered', async () => {
    await field().fill('@Kut');
    await option('Kutipan').waitFor();
    await page().keyboard.press('Enter');
    await page().keyboard.type('siapa yang bilang jembatan licin?');
    await page().keyboard.press('Enter');
    await expectText('licin sekali');
    expect(await page().locator('discord-mention').first().textContent()).toContain('Kutipan');
  });

  test('what one asked for comes into sight, however long the answer before it', async () => {
    for (const saying of ['Ratna', 'Wulan']) {
      await useCommand(page(), 'siapa-bilang', { pembicara: saying });
      await expect.poll(() => page().locator('.v2-container').count()).toBe(saying === 'Ratna' ? 1 : 2);
    }
    const top = () => newest().evaluate((row) => row.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(400);
    expect(await top()).toBeGreaterThanOrEqual(0);
  });

  test('pages are turned in the same message', async () => {
    await useCommand(page(), 'siapa-bilang', { pembicara: 'Ratna' });
    await expectText('1–3 dari 7');
    await button('Berikutnya').click();
    await expectText('4–6 dari 7');
    expect(await page().locator('.v2-container').count()).toBe(1);
  });

  test('context is shown to the one who asked for it alone, until they put it away', async () => {
    await useCommand(page(), 'siapa-bilang', { kata: 'kokoh' });
    await button('Konteks').first().click();
    await expectText('Pembuka berita.');
    const note = newest().locator('.private-note');
    expect(await note.textContent()).toContain('Hanya Anda yang bisa melihat ini');
    await become('alex');
    await page().locator('.channel[aria-current]').waitFor();
    expect(await page().getByText('Pembuka berita.').count()).toBe(0);
    await become('sari');
    await page().getByRole('button', { name: 'Tutup pesan' }).click();
    await page().getByText('Pembuka berita.').waitFor({ state: 'detached' });
  });

  test('a private answer is shared', async () => {
    await useCommand(page(), 'siapa-bilang', { kata: 'indah', pribadi: 'true' });
    await newest().locator('.private-note').waitFor();
    await button('Bagikan').click();
    await page().getByText('Dibagikan oleh').waitFor();
    await become('alex');
    await page().getByText('Dibagikan oleh').waitFor();
    expect(await page().locator('.v2-container').count()).toBe(1);
  });

  test('a message is looked up in the coverage through its menu', async () => {
    await field().fill('katanya jembatan itu mahal sekali');
    await page().keyboard.press('Enter');
    await page().getByText('katanya jembatan').click({ button: 'right' });
    await page().getByRole('menuitem', { name: 'Cari di liputan' }).waitFor();
    await page().keyboard.press('Enter');
    await expectText('“Jembatan itu mahal sekali menurut saya”');
    await newest().locator('.private-note').waitFor();
  });

  test('direct messages need no mention, and a server without the bot takes its commands', async () => {
    await page().getByRole('button', { name: 'Kutipan' }).click();
    await field().fill('siapa yang bilang jembatan kokoh?');
    await page().keyboard.press('Enter');
    await expectText('kokoh sekali');
    await page().getByRole('button', { name: 'elsewhere' }).click();
    await useCommand(page(), 'siapa-bilang', { kata: 'panjang' });
    await expectText('panjang sekali');
  });
});
