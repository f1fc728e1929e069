// Takes the pictures of the README: `npm run screenshots`. The bot, the corpus that ships with it, a browser; nothing is staged.
import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildLibrary } from '../../src/library/library.ts';
import { examplesOf } from '../../src/sandbox/examples.ts';
import { addMember, directChannel } from '../../src/sandbox/world.ts';
import { findChromium, launch, newestAnswer, useCommand, visit } from './chromium.ts';
import { type Stage, startStage } from './support.ts';

const folder = 'tests/e2e/pictures';
const desktop = { width: 1120, height: 780 };
const phone = { width: 360, height: 740 };

interface Picture {
  readonly name: string;
  readonly scheme?: 'light';
  readonly size?: { readonly width: number; readonly height: number };
  /** Whose part is taken: Sari has her Discord in Indonesian, Alex his in English. */
  readonly as?: 'alex';
  readonly take: (page: Page) => Promise<void>;
}

const command = (name: string, options: Readonly<Record<string, string>>) => async (page: Page) => {
  await useCommand(page, name, options);
  await newestAnswer(page).waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'first-visit', take: async () => {} },
  { name: 'who-said', take: command('siapa-bilang', { kata: 'kawan seperjuangan', pembicara: 'Kim Jong Un' }) },
  { name: 'when-visit', take: command('kapan-kunjungan', {}) },
  {
    name: 'ask',
    scheme: 'light',
    as: 'alex',
    take: command('ask', { question: 'Why is Washington worried about Russia and NK?' }),
  },
  { name: 'timeline', take: command('kronologi', { sejak: '2024-01-01', soal: 'kunjungan' }) },
  { name: 'speakers', scheme: 'light', take: command('pembicara', {}) },
  {
    name: 'suggestions',
    take: async (page) => {
      await page.locator('#message-field').fill('/siapa-bilang');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '+ pembicara' }).click();
      await page.keyboard.type('ko');
      await page.getByRole('option', { name: 'Dmitry' }).waitFor({ state: 'detached' });
      await page.getByRole('option', { name: 'Korea Selatan' }).waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  { name: 'phone', size: phone, take: command('siapa-bilang', { kata: 'satelit' }) },
  { name: 'phone-light', size: phone, scheme: 'light', take: command('kapan-kunjungan', {}) },
];

const program = findChromium();
if (program === null) throw new Error('No chromium is found. Install one, or set CHROMIUM to where it is.');
const library = buildLibrary(await loadCorpus('corpus'));
const browser = await launch(program);
await mkdir(folder, { recursive: true });
for (const picture of pictures) await takePicture(browser, picture);
await browser.close();

/** Each on a server of its own, so that nothing of one picture stands in the next. */
async function takePicture(by: Browser, { name, scheme, size = desktop, as, take }: Picture): Promise<void> {
  const stage = await startStage({
    library: () => library,
    name: 'Sari',
    guildLocale: as === 'alex' ? 'en-US' : 'id',
    examples: () => examplesOf(library),
  });
  populate(stage);
  const { page } = await visit(by, stage.sandbox.pageUrl, { viewport: size, colorScheme: scheme ?? 'dark' });
  if (as === 'alex') await becomeAlex(page);
  await take(page);
  await page.mouse.move(0, 0);
  // The frames of messages draw themselves a moment after they are there.
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}/${name}.png` });
  process.stdout.write(`${folder}/${name}.png\n`);
  await page.close();
  await stage.stop();
}

function populate({ sandbox: { world }, member }: Stage): void {
  directChannel(world, member.user);
  directChannel(world, addMember(world, 'Alex', 'en-US').user);
  addMember(world, 'Budi', 'id');
}

async function becomeAlex(page: Page): Promise<void> {
  await page.locator('#viewer').click();
  await page.getByRole('radio', { name: 'Alex' }).click();
  await page.keyboard.press('Escape');
  await page.getByPlaceholder('Message #general').waitFor();
}
