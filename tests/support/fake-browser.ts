// The part of the extension API that the background uses, in memory: tabs that answer, permissions that are granted.
// Put in place of lib/platform/browser by tests, so that the rest of lib/platform runs as it is.

interface FakeEvent<A extends unknown[]> {
  addListener(listener: (...given: A) => unknown): void;
  removeListener(listener: (...given: A) => unknown): void;
  /** Calls every listener; their answers. */
  emit(...given: A): unknown[];
}

function createEvent<A extends unknown[]>(): FakeEvent<A> {
  const listeners = new Set<(...given: A) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    emit: (...given) => [...listeners].map((listener) => listener(...given)),
  };
}

export interface FakeTab {
  url: string;
  /** Answers of the script in the page; absent while none runs there. */
  script?: (message: unknown) => unknown;
  /** The script that runs after it was put into the page; absent where the browser allows none. */
  injected?: ((message: unknown) => unknown) | undefined;
  /** The site is not granted and our button was not pressed: the browser does not tell us the address. */
  isClosedToUs?: boolean;
  contentType?: string;
  captured?: unknown;
  /** What the capture script throws, as Firefox tells it. */
  captureError?: { message: string };
}

const ownOrigin = 'chrome-extension://dramatis/';

/** A browser with nothing open and nothing granted. */
export function createFakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const granted = new Set<string>();
  const registered = new Map<string, { id: string; matches?: string[] }>();
  const seen: string[] = [];
  const permissionsAdded = createEvent<[]>();

  const needTab = (tabId: number): FakeTab => {
    const tab = tabs.get(tabId);
    if (tab === undefined) throw new Error(`No tab with id: ${tabId}.`);
    return tab;
  };
  const describe = ([id, { url, isClosedToUs }]: [number, FakeTab]) => (isClosedToUs === true ? { id } : { id, url });

  const browser = {
    runtime: {
      id: 'dramatis',
      getURL: (path: string) => ownOrigin + path,
      getManifest: () => ({ host_permissions: ['http://127.0.0.1/*'] }),
      onMessage: createEvent<[unknown, unknown]>(),
      onInstalled: createEvent<[{ reason: string }]>(),
      onStartup: createEvent<[]>(),
      sendMessage: async (message: unknown) => {
        seen.push(`sent ${JSON.stringify(message)}`);
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    tabs: {
      get: async (tabId: number) => describe([tabId, needTab(tabId)]),
      query: async ({ url }: { url?: string }) =>
        [...tabs].filter(([, tab]) => url === undefined || tab.url.includes(url.slice(1, -1))).map(describe),
      create: async ({ url }: { url: string }) => void seen.push(`opened ${url}`),
      sendMessage: async (tabId: number, message: unknown) => {
        const { script } = needTab(tabId);
        if (script === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
        return script(message);
      },
    },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        const tab = needTab(target.tabId);
        if (tab.injected === undefined) throw new Error('Cannot access contents of the page.');
        if (files === undefined) return [{ result: tab.contentType ?? 'text/html' }];
        seen.push(`ran ${files} in ${target.tabId}`);
        if (files[0] === '/article.js') tab.script = tab.injected;
        if (files[0] !== '/capture.js') return [{ result: undefined }];
        return [{ result: tab.captured, ...(tab.captureError && { error: tab.captureError }) }];
      },
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async ([script]: { id: string }[]) => {
        if (script === undefined || registered.has(script.id)) throw new Error('Duplicate script ID');
        registered.set(script.id, script);
        seen.push('registered');
      },
      updateContentScripts: async ([script]: { id: string }[]) => {
        if (script === undefined || !registered.has(script.id)) throw new Error('Content script does not exist');
        registered.set(script.id, script);
        seen.push('updated');
      },
      unregisterContentScripts: async () => {
        registered.clear();
        seen.push('unregistered');
      },
    },
    permissions: {
      onAdded: permissionsAdded,
      onRemoved: createEvent<[]>(),
      getAll: async () => ({ origins: [...granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    },
    action: {
      openPopup: async (): Promise<void> => void seen.push('opened popup'),
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void seen.push(`badge ${tabId} “${text}”`),
    },
    commands: { onCommand: createEvent<[string, { id: number } | undefined]>() },
  };

  /** Sends a message as a page of ours (`tabId` absent) or as the script in a tab would; the first answer. */
  const send = (message: unknown, from?: { tabId: number }): Promise<unknown> => {
    const url = from === undefined ? `${ownOrigin}popup.html` : needTab(from.tabId).url;
    const sender = { id: 'dramatis', url, ...(from === undefined ? {} : { tab: { id: from.tabId } }) };
    const answers = browser.runtime.onMessage.emit(message, sender);
    return Promise.resolve(answers.find((answer) => answer !== undefined));
  };

  return { browser, tabs, granted, registered, seen, send };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
