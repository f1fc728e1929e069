// What a start of the bot loads: nothing that only importing, checking or health needs. Each package costs time and memory.
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember } from '../../src/sandbox/world.ts';
import { startIn } from './running.ts';
import { registerIn } from './support.ts';

const patience = 60_000; // milliseconds; on a busy machine a start takes several seconds

// A module that tells of each package that another one imports, before Node loads it.
const tellLoads = `export async function load(url, context, next) {
  const [, name] = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url) ?? [];
  if (name) process._rawDebug('loaded ' + name + '.');
  return next(url, context);
}`;
const asUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const hook = `import { register } from 'node:module'; register(${JSON.stringify(asUrl(tellLoads))});`;

test(
  'no package but those that every question needs',
  async () => {
    const sandbox = await startSandbox();
    await registerIn(sandbox);
    const { child, ended, output, said } = startIn(tmpdir(), 'src/main.ts', {
      DISCORD_TOKEN: sandbox.world.token,
      DISCORD_API_URL: sandbox.apiUrl,
      NODE_OPTIONS: `--import=${asUrl(hook)}`,
    });
    await said('connected to Discord');
    await answered(sandbox);
    child.kill('SIGTERM');
    await ended;
    await sandbox.stop();
    const packages = new Set(Array.from(output().matchAll(/^loaded (\S+)\.$/gm), ([, name]) => name));
    expect(packages).toContain('discord.js');
    for (const name of ['zod', 'linkedom', '@mozilla/readability', 'feedsmith', 'jsonrepair', 'prom-client', 'ws'])
      expect(packages).not.toContain(name);
  },
  patience,
);

/** Resolves when the bot has answered: then all is loaded. */
async function answered(sandbox: Awaited<ReturnType<typeof startSandbox>>): Promise<void> {
  const asked = sandbox.guild.slash(addMember(sandbox.world, 'sari'), 'ask', { question: 'siapa yang bilang?' });
  await asked.catch(() => answered(sandbox));
}
