// Who may talk to the sandbox: programs of this machine, and the page that it serves itself. A page from elsewhere that a
// developer happens to have open may not, neither directly (Origin) nor under a name of its own that it points at this
// machine (Host).
import type { IncomingHttpHeaders } from 'node:http';

const names = ['127.0.0.1', 'localhost', '[::1]'];

export interface Asking {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly localPort?: number | undefined };
}

/** Why a request is refused, or null. */
export function refusal({ headers, socket: { localPort } }: Asking): string | null {
  const { host, origin } = headers;
  const hosts = names.map((name) => (localPort === 80 ? name : `${name}:${localPort}`));
  if (host === undefined || !hosts.includes(host))
    return `The sandbox does not answer to the name ${host ?? '(none)'}.`;
  if (origin !== undefined && !hosts.some((each) => origin === `http://${each}`))
    return `The sandbox does not answer pages of ${origin}.`;
  const site = headers['sec-fetch-site'] ?? 'none';
  // Following a link to the sandbox is no request in its user's name.
  const isLink = headers['sec-fetch-mode'] === 'navigate';
  if (site !== 'same-origin' && site !== 'none' && !isLink) return 'The sandbox does not answer other pages.';
  return null;
}
