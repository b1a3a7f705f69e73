import { z } from 'astro/zod';
import type { Problem } from '../../src/model/explain.ts';
import type { ContentFile } from './read.ts';

/** How many phrases a text should have, so that those who look for it in their own words find it. */
export const fewestKeywords = 8;

const worded = z.object({ keywords: z.array(z.string()).default([]) });

/** Which texts have few phrases that people type. Only told: with five of them a text may be published. */
export const keywordNotices = (files: readonly ContentFile[]): Problem[] =>
  files.flatMap(({ file, data }) => {
    const phrases = worded.safeParse(data).data?.keywords;
    // What cannot be read is told by the model.
    if (!phrases) return [];
    const count = new Set(phrases.map((phrase) => phrase.trim().toLowerCase())).size;
    if (count >= fewestKeywords) return [];
    const message = `has ${count === 1 ? '1 phrase' : `${count} phrases`}; write at least ${fewestKeywords} as people say it, one a line, so that the search finds the text`;
    return [{ file, field: 'keywords', message, isWarning: true }];
  });
