// Keeps the registered reading script in step with what the browser granted.
import { listGrantedOrigins } from '../platform/permissions';
import { registerReading } from '../platform/scripts';

let last: Promise<void> = Promise.resolve();

/**
 * Registers the reading script for everything granted now. Calls at the same moment run one after the other: two
 * registrations of one id would make the browser reject the second.
 */
export function syncReading(): Promise<void> {
  const register = async () => registerReading((await listGrantedOrigins()).filter(isWebPattern));
  last = last.then(register, register);
  return last;
}

function isWebPattern(pattern: string): boolean {
  return pattern === '<all_urls>' || /^(\*|https?):\/\//.test(pattern);
}
