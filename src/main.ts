// Starts Kutipan: it answers on Discord, or in a sandbox on this machine when there is no token. What each of them needs is
// loaded for it alone: loading is most of what a start takes.
import { type Config, loadConfig } from './config.ts';
import { createLog } from './log.ts';
import { hasQuestions } from './terminal/input.ts';
import { run } from './terminal/run.ts';
import { type Streams, terminal } from './terminal/streams.ts';
import { readArguments } from './terminal/usage.ts';

const usage = `npm start [-- --terminal] [--no-browser]
  --terminal    only answer at the prompt
  --no-browser  do not open the sandbox's page
With DISCORD_TOKEN set it connects to Discord; see .env.example.`;

await run(async () => {
  const options = { terminal: { type: 'boolean' }, 'no-browser': { type: 'boolean' } } as const;
  const { values } = readArguments(process.argv.slice(2), options, usage);
  const config = loadConfig();
  if (values.terminal) return inTerminal(config, terminal);
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

async function inSandbox(config: Config, opensBrowser: boolean): Promise<number> {
  const { serveSandbox } = await import('./sandbox/serve.ts');
  return serveSandbox(config, terminal, opensBrowser);
}
