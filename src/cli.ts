// The command line: ask, corpus, eval.
import { loadConfig } from './config.ts';
import { loadCorpus } from './corpus/load.ts';
import { buildLibrary, type Library } from './library/library.ts';
import { askCommand } from './terminal/ask.ts';
import { corpusCommand } from './terminal/corpus.ts';
import { evalCommand } from './terminal/eval.ts';
import { run } from './terminal/run.ts';
import { type Streams, terminal } from './terminal/streams.ts';
import { UsageError } from './terminal/usage.ts';

type Command = (
  args: readonly string[],
  open: (corpus?: string) => Promise<Library>,
  streams: Streams,
) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { ask: askCommand, corpus: corpusCommand, eval: evalCommand };

await run(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`there is no command "${name}"; use one of: ${Object.keys(commands).join(', ')}`);
  const { corpusDirectory } = loadConfig();
  return command(args, async (directory) => buildLibrary(await loadCorpus(directory ?? corpusDirectory)), terminal);
}, terminal);
