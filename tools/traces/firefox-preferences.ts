/**
 * What differs from a newly installed Firefox: nothing but what would ask Mozilla's servers for things,
 * stand in the way of the first page, or take minutes.
 */
export const firefoxPreferences: Record<string, string | number | boolean> = {
  // Driving it would otherwise change a hundred of them, among them the session store's.
  'remote.prefs.recommended': false,
  // A visit of seconds leaves what one of minutes does: the session is saved every 15 seconds.
  'browser.sessionstore.interval': 1000,
  // Every name is this computer; ours is encrypted, and this one to be trusted as if it were. The name
  // itself does not stand here, because this is a file of the profile.
  'network.dns.forceResolve': '127.0.0.1',
  'dom.securecontext.allowlist': '*.org',
  // No welcome, no start page, no questions.
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'startup.homepage_welcome_url': 'about:blank',
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  // No requests of its own.
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.google5.updateURL': '',
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};
