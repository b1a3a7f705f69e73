/**
 * Features of Chromium that Playwright switches off, each for a reason that stands in its source
 * (chromiumSwitches). Chromium reads the last such list of a command line only, so ours repeats them.
 */
const switchedOffByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

// Each new window loads two pages behind its address bar, seen or not. Opening a page took 0.7 s of the
// processor with them, 0.25 s without.
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** The features of Chromium that tests do without, as its command line names them. What a visit leaves is asked of a whole one. */
export const withoutFeatures = `--disable-features=${[...switchedOffByPlaywright, ...addressBar].join(',')}`;
