// Runs in the background of the extension under test, in both browsers: plays a browser that cannot write.

/** Makes every write into a database fail as on a full disk. */
export function refuseWrites(): void {
  const refuse = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.add = refuse;
  IDBObjectStore.prototype.put = refuse;
}
