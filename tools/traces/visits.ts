import type { VisitName } from '../../src/model/measured.ts';
import type { Reader } from './reader.ts';

/** How a visit goes. */
export interface Visit {
  /** The first page of ours, which the search page leads to. */
  begin: string;
  withoutScripts?: boolean;
  isPrivate?: boolean;
  /** From the search page on, until the browser is closed. */
  go: (reader: Reader, neutral: string) => Promise<void>;
}

const result = '#result';
const guide = '/en/guides/shelter/';

const readAround = async (reader: Reader) => {
  await reader.follow(result);
  await reader.follow('a[href="/en/search/"]');
  await reader.search('#query');
  await reader.nextGuide();
  await reader.nextGuide();
};

/** The ways in which a visit can go, each with a profile of its own. */
export const visits: Record<VisitName, Visit> = {
  left: {
    begin: guide,
    go: async (reader, neutral) => {
      await readAround(reader);
      await reader.leaveFor(neutral);
    },
  },
  closed: { begin: guide, go: readAround },
  withoutJavaScript: {
    begin: guide,
    withoutScripts: true,
    go: async (reader, neutral) => {
      await reader.follow(result);
      await reader.nextGuide();
      await reader.nextGuide();
      await reader.leaveFor(neutral);
    },
  },
  notes: {
    begin: '/en/notes/',
    go: async (reader) => {
      await reader.follow(result);
      await reader.search('[data-filter] input');
      await reader.page.keyboard.press('Escape');
      await reader.openSections('main details[data-topic] > summary', 3);
    },
  },
  private: { begin: guide, isPrivate: true, go: readAround },
};
