// Sees every request that would leave the machine: the browser under test is told to use this proxy for everything but
// pages of 127.0.0.1. Nothing is ever passed on.
import { createServer } from 'node:http';

export interface RequestWatch {
  readonly port: number;
  /** `host:port` or address of each request, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy on a free port. */
export async function watchRequests(): Promise<RequestWatch> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.');
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port: address.port, requests, close };
}

/** Services that the browsers themselves call on their own; an extension has no business with them either way. */
const browserServices =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)(:\d+)?$/;

/** The requests that were not the browser's own. */
export function listForeignRequests({ requests }: RequestWatch): readonly string[] {
  return requests.filter((target) => !browserServices.test(hostOf(target)));
}

function hostOf(target: string): string {
  return URL.canParse(target) && target.includes('://') ? new URL(target).host : target;
}
