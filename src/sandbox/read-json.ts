// The JSON that a request brings.
import type { IncomingMessage } from 'node:http';

const largestBody = 8_000_000; // bytes

export type ReadJson = { readonly value: unknown } | { readonly problem: string; readonly isTooLarge: boolean };

/** @returns undefined as the value of an empty body */
export async function readJson(request: IncomingMessage): Promise<ReadJson> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // The rest is read and dropped: whoever is cut off while sending sees no answer.
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) return { problem: 'Request entity too large', isTooLarge: true };
  if (size === 0) return { value: undefined };
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString()) };
  } catch {
    return { problem: 'the body is not JSON', isTooLarge: false };
  }
}
