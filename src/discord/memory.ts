// Remembers what was answered: in a busy channel the same is asked over and over, and a coverage that is held never changes.

import type { Kind, Outcome, Questions } from './desk/asked.ts';
import { type Ask, when } from './desk/desk.ts';
import { markOf } from './digits.ts';

/** Answers; of the shipped coverage, some 6 KB each. */
const mostRemembered = 500;
/** 132 bits: no two questions share a mark. */
const markLength = 22;

/**
 * The same for one coverage, with what is asked again answered from memory. A mark of each question is kept and never its
 * words: what somebody asked is kept nowhere. Presses and suggestions are rarely the same twice.
 */
export function remembering(ask: Ask): Ask {
  const known = new Map<string, Outcome<Kind>>();
  return <K extends Kind>(kind: K, asked: Questions[K]): Outcome<K> | Promise<Outcome<K>> => {
    if (kind !== 'command' && kind !== 'mention') return ask(kind, asked);
    const mark = markOf(JSON.stringify([kind, asked]), markLength);
    const remembered = known.get(mark) as Outcome<K> | undefined;
    if (remembered) putLast(known, mark, remembered);
    return (
      remembered ??
      when(ask(kind, asked), (outcome) => {
        if ('answer' in outcome) putLast(known, mark, outcome);
        return outcome;
      })
    );
  };
}

/** What has not been asked for the longest is forgotten where there is too much. */
function putLast(known: Map<string, Outcome<Kind>>, mark: string, outcome: Outcome<Kind>): void {
  known.delete(mark);
  known.set(mark, outcome);
  const [oldest] = known.keys();
  if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
}
