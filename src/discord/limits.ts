// Discord's limits, and the one place that cuts text to them.

export const limits = {
  /** Text over all components of a message; UTF-16 units, which is the stricter way to count. */
  messageText: 4000,
  /** Components of a message, nested ones included. */
  components: 40,
  buttonLabel: 80,
  customId: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  description: 100,
  /** All names, descriptions and values of one command, each counted in its longest localisation. */
  command: 8000,
} as const;

export const ellipsis = '…';

/**
 * The text, or as much of it as fits with "…" at its end. Cuts after a word, never inside a surrogate pair or between a
 * backslash and what it escapes.
 */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  if (longest < 1) return '';
  const room = text.slice(0, longest - ellipsis.length);
  return `${withoutHalf(atWordEnd(room, text.charAt(room.length)))}${ellipsis}`;
}

// A single word longer than half the room is cut in the middle: better half a word than next to nothing.
function atWordEnd(room: string, next: string): string {
  if (/\s/u.test(next)) return room.trimEnd();
  const space = room.lastIndexOf(' ');
  return space > room.length / 2 ? room.slice(0, space).trimEnd() : room;
}

function withoutHalf(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  const whole = last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
  return endsInBackslash(whole) ? whole.slice(0, -1) : whole;
}

/** Whether the last backslash escapes nothing: an odd number of them at the end. */
function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text.charAt(text.length - 1 - count) === '\\') count++;
  return count % 2 === 1;
}
