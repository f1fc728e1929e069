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
    const { times, wasTold } = members.get(member) ?? { times: [], wasTold: false };
    const recent = times.filter((time) => time > now() - allowance.within);
    const [first = 0] = recent;
    const isPaused = recent.length >= allowance.questions;
    remember(members, member, { times: isPaused ? recent : [...recent, now()], wasTold: isPaused });
    if (!isPaused) return null;
    return { until: `<t:${Math.ceil((first + allowance.within) / 1000)}:R>`, isKnown: wasTold };
  };
}

/** Puts the member last; the one who has been silent the longest is forgotten where there are too many. */
function remember(members: Map<string, Asked>, member: string, asked: Asked): void {
  members.delete(member);
  members.set(member, asked);
  const [oldest] = members.keys();
  if (members.size > mostMembers && oldest !== undefined) members.delete(oldest);
}
