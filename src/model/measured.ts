import { z } from 'astro/zod';
import { day } from './fields.ts';

/** The browsers whose traces are measured. */
export const engines = ['chromium', 'firefox'] as const;

/** See {@link engines}. */
export type Engine = (typeof engines)[number];

/** What a visit left in the browser's profile, after the browser was closed. */
const visit = z.strictObject({
  /** How many pages of ours the browser's own list of the history shows. */
  listed: z.int().nonnegative(),
  /** Whether a title stands in that list that tells what the site or a page is about. */
  titlesListed: z.boolean(),
  /** How many pages more stand in the history's file, though the list does not show them. */
  hidden: z.int().nonnegative(),
  /** Whether words of a page, or words that were typed, stayed in any file. */
  textKept: z.boolean(),
  /** Whether the site's name stayed in any file. */
  hostKept: z.boolean(),
});

/** See {@link visit}. */
export type MeasuredVisit = z.infer<typeof visit>;

/** The ways in which a visit can go. */
const visits = z.strictObject({
  /** Left by the control for leaving. */
  left: visit,
  /** The browser was closed on a page of ours. */
  closed: visit,
  /** Left by the control for leaving, without JavaScript. */
  withoutJavaScript: visit,
  /** Only the page of discreet reading, and closed there. */
  notes: visit,
  /** Closed on a page of ours, in a private window. */
  private: visit,
});

/** What the tab shows after leaving, one step back or forward. */
const step = z.enum([
  /** What was there before the site. */
  'before',
  /** The neutral page. */
  'neutral',
  /** A page of ours. */
  'ours',
]);

/** What somebody learns after the reader left, apart from what is on the device. */
const after = z.strictObject({
  back: step,
  forward: step,
  /** Whether the neutral site was told where the reader came from. */
  toldWhere: z.boolean(),
});

/** See {@link after}. */
export type MeasuredAfter = z.infer<typeof after>;

/** The visits that end with leaving. */
const afterLeaving = z.strictObject({ left: after, withoutJavaScript: after });

/** See {@link afterLeaving}. */
export type MeasuredEndings = z.infer<typeof afterLeaving>;

/** The names of these. */
export const leavingNames = afterLeaving.keyof().options;

/** The name of a way in which a visit can go. */
export type VisitName = keyof z.infer<typeof visits>;

/** All of them. */
export const visitNames = visits.keyof().options;

const browser = z.strictObject({
  /** The name that people know. */
  browser: z.string().min(1),
  /** Without its smaller numbers. */
  version: z.string().regex(/^\d+$/),
  /** The day on which this was measured. */
  on: day({ title: 'Measured on' }),
  visits,
  after: afterLeaving,
});

/** See {@link measuredSchema}. */
export type MeasuredBrowser = z.infer<typeof browser>;

/**
 * What leaving leaves, measured in browsers: `content/measured/leaving.json`, written by
 * `npm run audit:traces -- --write` and never by hand, hence no form at the desk.
 */
export const measuredSchema = z.strictObject({
  /** What a visit leaves in the history and in the files of the profile, and what is seen after leaving. */
  history: z.strictObject({ chromium: browser, firefox: browser }),
});

/** See {@link measuredSchema}. */
export type Measured = z.infer<typeof measuredSchema>;
