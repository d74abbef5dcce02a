// Serves the pages that tests and the demo read, on 127.0.0.1 and a free port: files of tests/pages, the pages too big
// for a repository, and the sample articles of ../shared/seeds when they are there. Keeps count of what was asked for.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedPages } from './generated-pages';
import { listSampleArticles, type SampleArticle } from './sample-articles';

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** How late a page's styles may come. */
const lateMs = 1_500;

export interface PageServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  /** The sample articles, served as `/samples/0` and so on; empty without the folder. */
  readonly samples: readonly SampleArticle[];
  close(): Promise<void>;
}

/** Starts the server. */
export async function startPageServer(): Promise<PageServer> {
  const requests: string[] = [];
  const samples = listSampleArticles();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    requests.push(path);
    const body = samples.find((sample) => sample.path === path)?.html ?? generatedPages[path]?.() ?? readPage(path);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', types[extname(path)] ?? 'text/html; charset=utf-8');
    const answer = () => response.end(body ?? '');
    if (path === '/late.css') setTimeout(answer, lateMs);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: originOf(server), requests, samples, close: () => closeServer(server) };
}

function originOf(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The page server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A file of tests/pages; `undefined` when there is none, or the path leads out of the folder. */
function readPage(path: string): Buffer | undefined {
  const file = normalize(join(pagesFolder, path));
  if (!file.startsWith(pagesFolder) || extname(file) === '') return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined; // Not one of our pages: the server answers 404.
  }
}
