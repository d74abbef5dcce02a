// The profile of the Firefox that the tests drive: quiet, and with an add-on whose data outlives a restart.

interface Choices {
  readonly marionettePort: number;
  readonly addonId: string;
  readonly addonUuid: string;
  readonly proxyPort: number | undefined;
}

/** Preferences for user.js. */
export function firefoxPreferences({ marionettePort, addonId, addonUuid, proxyPort }: Choices) {
  return {
    'marionette.port': marionettePort,
    // A temporary add-on goes with the session; these three keep its address and its data for the next one.
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonUuid }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'ui.prefersReducedMotion': 1,
    ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
  };
}

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
