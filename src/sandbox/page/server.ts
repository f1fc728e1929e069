// The page's side of the conversation with the server.
import { type Outcome, type PageEvent, paths } from '../web/protocol.ts';

/** What the server refuses, in its own words. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as T & { readonly problem?: string };
  if (!response.ok) throw new Refused(answer.problem ?? response.statusText);
  return answer;
}

export type Values = Readonly<Record<string, string | boolean>>;

interface Used {
  readonly as: string;
  readonly channel: string;
  readonly name: string;
  readonly options: Values;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export const server = {
  say: (given: { as: string; channel: string; text: string }) => post<{ id: string }>(paths.say, given),
  command: (given: Used) => post<Outcome>(paths.command, given),
  suggest: (given: Used & { focused: string }) => post<{ choices: Choice[] }>(paths.suggest, given),
  apply: (given: { as: string; name: string; message: string }) => post<Outcome>(paths.apply, given),
  press: (given: { as: string; message: string; button: string }) => post<Outcome>(paths.press, given),
  submit: (given: { token: string; fields: Record<string, string> }) => post<Outcome>(paths.submit, given),
  dismiss: (message: string) => post<object>(paths.dismiss, { message }),
  language: (given: { as?: string; locale: string }) => post<object>(paths.language, given),
  fault: (name: string) => post<object>(paths.fault, { name }),
};

/**
 * Listens as a member; without one as the first.
 *
 * @returns stops listening
 */
export function listen(
  as: string | null,
  hear: (event: PageEvent) => void,
  onConnection: (isConnected: boolean) => void,
): () => void {
  const source = new EventSource(as === null ? paths.events : `${paths.events}?as=${as}`);
  source.onmessage = ({ data }) => hear(JSON.parse(data) as PageEvent);
  source.onopen = () => onConnection(true);
  source.onerror = () => onConnection(false);
  return () => source.close();
}
