// Numbers and marks in few characters: a custom_id has room for a hundred.
import { hash } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = BigInt(alphabet.length);

/** A number in exactly that many characters; what does not fit becomes the largest that does. */
export function toDigits(number: bigint | number, width: number): string {
  const largest = base ** BigInt(width) - 1n;
  let rest = BigInt(number) < largest ? BigInt(number) : largest;
  let digits = '';
  for (let place = 0; place < width; place++) {
    digits = alphabet.charAt(Number(rest % base)) + digits;
    rest /= base;
  }
  return digits;
}

/** The number that was written so, or null for anything else. */
export function fromDigits(digits: string): bigint | null {
  let number = 0n;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return null;
    number = number * base + BigInt(value);
  }
  return digits === '' ? null : number;
}

/** A short mark of a text: the same text has the same one, and another most likely another. */
export function markOf(text: string, width: number): string {
  return hash('sha256', text, 'base64url').slice(0, width);
}
