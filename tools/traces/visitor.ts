import type { Page } from 'puppeteer-core';

/** A browser with a profile on disk, and the page in it. */
export interface Visitor {
  page: Page;
  /** Its version without the smaller numbers. */
  version: string;
  /** Closes the browser as a person would: it writes down all that it keeps. */
  close: () => Promise<void>;
}

/** How the browser is started. */
export interface StartOptions {
  /** Our site, whose name is to lead to this computer. */
  origin: string;
  /** In a private window. */
  isPrivate?: boolean;
}

/** `156` of `Chrome/156.0.8078.79`: smaller steps change nothing that is measured here. */
export const majorOf = (version: string): string => /\d+/.exec(version)?.[0] ?? version;

/** Starts a browser with this folder as its profile. */
export type Start = (profile: string, options: StartOptions) => Promise<Visitor>;
