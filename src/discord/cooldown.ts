// Keeps one member from taking the bot for themselves: so many questions in a row, then a pause.

/** How many questions a member may ask within how many milliseconds. */
export const allowance = { questions: 8, within: 20_000 } as const;
const mostMembers = 10_000;

export interface Pause {
  /** When the member may ask again, as Discord shows times: "in 5 seconds". */
  readonly until: string;
  /** Whether the member has been told already; telling it over and over would only add to the noise. */
  readonly isKnown: boolean;
}

/** Counts a question of a member; null when it may be asked. */
export type Cooldown = (member: string) => Pause | null;

interface Asked {
  /** When the member asked, as far as it still counts. */
  readonly times: readonly number[];
  readonly wasTold: boolean;
}

export function createCooldown(now: () => number = Date.now): Cooldown {
  const members = new Map<string, Asked>();
  return (member) => {
    const since = now() - allowance.within;
    const { times, wasTold } = members.get(member) ?? { times: [], wasTold: false };
    const recent = times.filter((time) => time > since);
    const [first = 0] = recent;
    const isPaused = recent.length >= allowance.questions;
    putLast(members, member, { times: isPaused ? recent : [...recent, now()], wasTold: isPaused });
    forget(members, since);
    if (!isPaused) return null;
    return { until: `<t:${Math.ceil((first + allowance.within) / 1000)}:R>`, isKnown: wasTold };
  };
}

function putLast(members: Map<string, Asked>, member: string, asked: Asked): void {
  members.delete(member);
  members.set(member, asked);
}

/** Those who have been silent the longest stand first: they are forgotten when nothing counts any more, or there are too many. */
function forget(members: Map<string, Asked>, since: number): void {
  for (const [member, { times }] of members) {
    if (members.size <= mostMembers && (times.at(-1) ?? 0) > since) return;
    members.delete(member);
  }
}
