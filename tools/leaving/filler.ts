import { Router } from 'express';
import type { Page } from '@playwright/test';

/** Small files that the browser keeps, to fill its cache with. */
export const filler = (): Router =>
  Router().get('/filler/:number', ({ params: { number } }, response) => {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.type('text').send(number.padEnd(1000, '.'));
  });

/** Lets the page of a subject load so many of them. */
export const fillCache = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (files) => {
    const batch = 200;
    for (let first = 0; first < files; first += batch) {
      const names = Array.from({ length: batch }, (_none, offset) => `/filler/${first + offset}`);
      await Promise.all(names.map(async (name) => (await fetch(name)).text()));
    }
  }, count);
