// A client for Firefox's built-in automation protocol (Marionette): `length:[0, id, command, parameters]` over TCP.
// Used by the Firefox driver only. Marionette instead of WebDriver BiDi because it also reaches the browser's own window,
// and with it the real popup under the toolbar button.
import { connect, type Socket } from 'node:net';
import { waitFor } from './wait-for';

export interface Marionette {
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connects and begins a session. Waits until the browser listens. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await waitFor(() => tryConnect(port), { what: 'Firefox to listen for commands', timeoutMs: 45_000 });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  };
  socket.on('close', fail);
  socket.on('error', fail);
  const greeting = new Promise<void>((resolve) => {
    readMessages(socket, (message) => (Array.isArray(message) ? settle(waiting, message) : resolve()));
  });
  await greeting;
  const send = (command: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const body = JSON.stringify([0, lastId, command, parameters]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  await send('WebDriver:NewSession', {});
  return { send, close: () => socket.destroy() };
}

function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

/** Cuts the stream into messages: a decimal length in bytes, a colon, that many bytes of JSON. */
function readMessages(socket: Socket, heard: (message: unknown) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(pending.subarray(0, colon).toString());
      if (pending.length < end) return;
      heard(JSON.parse(pending.subarray(colon + 1, end).toString()));
      pending = pending.subarray(end);
    }
  });
}

function settle(waiting: Map<number, Waiting>, [, id, error, value]: readonly unknown[]): void {
  const call = waiting.get(id as number);
  waiting.delete(id as number);
  if (error === null) call?.resolve(value);
  else call?.reject(new Error(describeError(error as { error: string; message: string })));
}

function describeError({ error, message }: { readonly error: string; readonly message: string }): string {
  return `${error}: ${message}`;
}
