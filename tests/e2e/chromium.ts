// A browser to look at the sandbox's page with: Debian's chromium, or whichever is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where the browser is, or null. `CHROMIUM` names one that stands elsewhere. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = [process.env.CHROMIUM ?? '', ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return places.find((place) => place !== '' && isProgram(place)) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath });
}

/** A page, and all that went wrong on it: complaints of its own, and requests that would leave this machine. */
export interface Watched {
  readonly page: Page;
  readonly troubles: readonly string[];
}

const patience = 10_000; // milliseconds; an answer takes some tens of them

/** Opens the sandbox's page as somebody who has never been there. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'dark', ...options });
  const troubles: string[] = [];
  page.setDefaultTimeout(patience);
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) troubles.push(`a request to ${url}`);
  });
  await page.goto(address);
  await page.locator('.beginning').waitFor();
  return { page, troubles };
}

/** Types a slash command: its name as the member sees it, then its options, and sends it. */
export async function useCommand(
  page: Page,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.locator('#message-field').fill(`/${name}`);
  await page.locator('#message-field').press('Enter');
  for (const [label, value] of Object.entries(options)) {
    const field = page.locator('.pill', { hasText: label }).locator('input');
    if ((await field.count()) === 0) await page.getByRole('button', { name: `+ ${label}`, exact: true }).click();
    await field.fill(value);
  }
  await page.locator('.entry .send').click();
}

/** The newest answer of the bot. */
export function newestAnswer(page: Page) {
  return page.locator('.row', { has: page.locator('.v2-container') }).last();
}
