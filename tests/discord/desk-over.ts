// A desk over a library that a test may replace, break, or keep the bot waiting for.
import { about } from '../../src/answers/sources.ts';
import { outcomeOf } from '../../src/discord/desk/answering.ts';
import { type Ask, type Desk, failed } from '../../src/discord/desk/desk.ts';
import { remembering } from '../../src/discord/memory.ts';
import { onceFor } from '../../src/language/once-for.ts';
import type { Library } from '../../src/library/library.ts';

export function deskOver(current: () => Library | Promise<Library>): Desk {
  const askingOf = onceFor((library: Library): Ask => remembering((kind, asked) => outcomeOf(library, kind, asked)));
  return {
    ask: (kind, asked) => {
      const library = current();
      if (library instanceof Promise) return library.then((read) => askingOf(read)(kind, asked), failed);
      return askingOf(library)(kind, asked);
    },
    about: () => {
      const library = current();
      return library instanceof Promise ? null : about(library);
    },
  };
}
