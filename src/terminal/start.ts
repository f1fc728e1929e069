// `npm start` without Discord: what there is to ask about, and answers at a prompt or to questions that are piped in.
import { about } from '../answers/sources.ts';
import { loadCorpus } from '../corpus/load.ts';
import { buildLibrary, type Library } from '../library/library.ts';
import { answerLines } from './ask.ts';
import { promptLoop } from './prompt.ts';
import { printer, separated } from './reply.ts';
import type { Streams } from './streams.ts';

/** Answers at the prompt, or one question a line. */
export async function serveTerminal(directory: string, streams: Streams): Promise<number> {
  const library = buildLibrary(await loadCorpus(directory));
  streams.err(`${corpusFacts(library, directory)}
No DISCORD_TOKEN is set, so questions are answered here. To connect to Discord, copy .env.example to .env,
fill in the token and run \`npm run deploy && npm start\`; README.md tells how, step by step.
Ask in Indonesian or English, one question a line; Ctrl+D ends.`);
  await answerInput(library, streams);
  // A line that is no question was said so; the others were answered, so the run as a whole succeeded.
  return 0;
}

export async function answerInput(library: Library, streams: Streams): Promise<void> {
  if (streams.stdin.isTTY) await promptLoop(library, streams);
  else await answerLines(library, {}, streams, separated(printer(streams)));
}

/** What is in the corpus, in two lines. */
export function corpusFacts(library: Library, directory: string): string {
  const { story, articles, digests, paragraphs, statements, visits, newest } = about(library);
  return `Kutipan, on ${directory}${story ? `: ${story}` : ''}
${articles} articles (${digests} digests), ${paragraphs} paragraphs, ${statements} statements, ${visits} visits${newest ? `, newest ${newest}` : ''}.`;
}
