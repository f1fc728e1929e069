// Starts Kutipan: it answers on Discord, or in a sandbox on this machine when there is no token. What each of them needs is
// loaded for it alone: loading is most of what a start takes.
import { type Config, loadConfig } from './config.ts';
import { createLog } from './log.ts';
import { hasQuestions } from './terminal/input.ts';
import { run } from './terminal/run.ts';
import { type Streams, terminal } from './terminal/streams.ts';
import { readArguments, readCount } from './terminal/usage.ts';

const usage = `npm start [-- --terminal] [--no-browser] [--shards N|auto]
  --terminal    only answer at the prompt
  --no-browser  do not open the sandbox's page
  --shards      run as several processes; auto: as many as Discord recommends
With DISCORD_TOKEN set it connects to Discord; see .env.example.`;

await run(async () => {
  const flag = { type: 'boolean' } as const;
  const options = { terminal: flag, 'no-browser': flag, shards: { type: 'string' } } as const;
  const { values } = readArguments(process.argv.slice(2), options, usage);
  const shards = values.shards === 'auto' ? 'auto' : readCount('shards', values.shards);
  const config = loadConfig();
  if (values.terminal) return inTerminal(config, terminal);
  if (shards !== undefined) return inShards(config, shards);
  if (config.discordToken !== undefined) return onDiscord(config);
  if (await hasQuestions(terminal)) return inTerminal(config, terminal);
  return inSandbox(config, !values['no-browser']);
}, terminal);

// What the one way of starting needs and the other does not takes most of the start-up time, so each loads its own.
async function inTerminal(config: Config, streams: Streams): Promise<number> {
  const { serveTerminal } = await import('./terminal/start.ts');
  return serveTerminal(config.corpusDirectory, streams);
}

async function onDiscord(config: Config): Promise<number> {
  const { serve } = await import('./discord/serve.ts');
  return serve(config, createLog(config.logLevel, [config.discordToken]));
}

async function inShards(config: Config, amount: number | 'auto'): Promise<number> {
  const { serveSharded } = await import('./discord/shards.ts');
  return serveSharded(config, amount, createLog(config.logLevel, [config.discordToken]));
}

async function inSandbox(config: Config, opensBrowser: boolean): Promise<number> {
  const { serveSandbox } = await import('./sandbox/serve.ts');
  return serveSandbox(config, terminal, opensBrowser);
}
