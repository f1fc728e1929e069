// A web site on loopback for tests: answers by path, and tells what it was asked.
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly address: string;
  readonly asked: IncomingMessage[];
  /** Most requests that were open at one time. */
  readonly most: () => number;
  readonly close: () => Promise<void>;
}

export async function openSite(answer: RequestListener): Promise<Site> {
  const asked: IncomingMessage[] = [];
  let open = 0;
  let most = 0;
  const server: Server = createServer((request, response) => {
    asked.push(request);
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
