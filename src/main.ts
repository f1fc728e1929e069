// Starts Kutipan: the corpus is read, then it answers on Discord, or in the terminal when there is no token.
import { about } from './answers/sources.ts';
import { type Config, loadConfig } from './config.ts';
import { loadCorpus } from './corpus/load.ts';
import { buildLibrary, type Library } from './library/library.ts';
import { followCorpus } from './library/live.ts';
import { createLog } from './log.ts';
import { answerLines } from './terminal/ask.ts';
import { promptLoop } from './terminal/prompt.ts';
import { printer, separated } from './terminal/reply.ts';
import { run } from './terminal/run.ts';
import { type Streams, terminal } from './terminal/streams.ts';

await run(async () => {
  const config = loadConfig();
  const library = buildLibrary(await loadCorpus(config.corpusDirectory));
  return config.discordToken === undefined ? inTerminal(library, config, terminal) : onDiscord(library, config);
}, terminal);

async function inTerminal(library: Library, { corpusDirectory }: Config, streams: Streams): Promise<number> {
  streams.err(greeting(library, corpusDirectory));
  if (streams.stdin.isTTY) await promptLoop(library, streams);
  else await answerLines(library, {}, streams, separated(printer(streams)));
  // A line that is no question was said so; the others were answered, so the run as a whole succeeded.
  return 0;
}

function greeting(library: Library, directory: string): string {
  const { story, articles, digests, paragraphs, statements, visits, newest } = about(library);
  return `Kutipan, on ${directory}${story ? `: ${story}` : ''}
${articles} articles (${digests} digests), ${paragraphs} paragraphs, ${statements} statements, ${visits} visits${newest ? `, newest ${newest}` : ''}.
No DISCORD_TOKEN is set, so questions are answered here. To connect to Discord, copy .env.example to .env,
fill in the token and run \`npm run deploy && npm start\`; README.md tells how, step by step.
Ask in Indonesian or English, one question a line; Ctrl+D ends.`;
}

// discord.js takes most of the start-up time, so it is loaded only by those who connect.
async function onDiscord(library: Library, config: Config): Promise<number> {
  const { serve } = await import('./discord/serve.ts');
  const log = createLog(config.logLevel, [config.discordToken]);
  const { current, close } = await followCorpus(library, config.corpusDirectory, log);
  return serve(current, config, log).finally(close);
}
