// The endpoint for those who run the bot: GET /healthz (is it well?) and GET /metrics (how does it do?).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ExpectedError } from '../expected-error.ts';
import { describeError, type Log } from '../log.ts';
import type { HealthReport } from './report.ts';

export interface HealthSource {
  readonly health: () => HealthReport | Promise<HealthReport>;
  /** In Prometheus's text format. */
  readonly metrics: () => Promise<string>;
}

export interface HealthOptions {
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
}

export interface HealthServer {
  readonly port: number;
  stop(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const plain = (status: number, body: string): Page => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${body}\n`,
});

/**
 * Serves health and metrics until it is stopped.
 *
 * @throws {ExpectedError} when the port cannot be had
 */
export async function serveHealth(source: HealthSource, options: HealthOptions, log: Log): Promise<HealthServer> {
  const server = createServer((request, response) => void answer(source, request, response, log));
  // Whoever opens a connection and says nothing must not hold it for ever.
  server.requestTimeout = 10_000;
  server.maxConnections = 100;
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ message }) => reject(cannotListen(options, message)));
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  log.info({ host: options.host, port }, 'health is served');
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port, stop };
}

function cannotListen({ host, port }: HealthOptions, reason: string): ExpectedError {
  return new ExpectedError(
    `Health cannot be served on ${host}:${port}: ${reason}. Set HEALTH_PORT to a free port, or leave it empty.`,
  );
}

async function answer(source: HealthSource, request: IncomingMessage, response: ServerResponse, log: Log) {
  const { status, type, body } = await pageFor(source, request).catch((error: unknown) => {
    log.error({ error: describeError(error) }, 'health could not be told');
    return plain(500, 'Health could not be told; the log says why.');
  });
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

async function pageFor({ health, metrics }: HealthSource, { method, url = '/' }: IncomingMessage): Promise<Page> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD.');
  switch (url.split('?', 1)[0]) {
    case '/healthz': {
      const report = await health();
      return { status: report.ok ? 200 : 503, type: 'application/json', body: `${JSON.stringify(report)}\n` };
    }
    case '/metrics':
      return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body: await metrics() };
    default:
      return plain(404, 'There is /healthz and /metrics.');
  }
}
