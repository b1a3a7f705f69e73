import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import { listen } from '../serve/listen.ts';
import { filler } from './filler.ts';
import type { Subject } from './subject.ts';

const library = join(import.meta.dirname, '../../node_modules/govuk-frontend');
const read = (file: string) => readFileSync(join(library, file), 'utf8');

interface Fixtures {
  fixtures: { name: string; html: string }[];
}

/** GOV.UK's "Exit this page" as its library brings it: markup, style and script untouched. */
export const govuk = async (neutral: string): Promise<Subject> => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const { fixtures } = JSON.parse(
    read('dist/govuk/components/exit-this-page/fixtures.json'),
  ) as Fixtures;
  const control = fixtures
    .find(({ name }) => name === 'default')
    ?.html.replace('/full-page-examples/announcements', neutral);
  if (!control?.includes(neutral)) throw new Error('GOV.UK’s component has another form by now.');

  const asked: string[] = [];
  const app = express();
  app.use(({ path }, response, next) => {
    asked.push(path);
    // As careful as a host can be, so that what is measured is the component.
    response.setHeader('cache-control', 'no-store');
    next();
  });
  app.use(filler());
  app.use('/library', express.static(join(library, 'dist/govuk')));
  app.get('/:name', ({ params: { name } }, response) => {
    response.send(page(name, control));
  });
  const { origin, close } = await listen(app, 0);
  return {
    name: `GOV.UK ${version}`,
    origin,
    pages: ['/one', '/two'],
    control: '.govuk-js-exit-this-page-button',
    asked,
    close: () => {
      close();
      return Promise.resolve();
    },
  };
};

// As its documentation asks: a class on the body, and the script that starts the components.
const page = (name: string, control: string) => `<!doctype html>
<html lang="en" class="govuk-template">
<head><meta charset="utf-8"><title>Help page ${name}</title>
<link rel="stylesheet" href="/library/govuk-frontend.min.css"><link rel="icon" href="data:,"></head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled govuk-frontend-supported'</script>
${control}
<main><h1>Help page ${name}</h1><a href="/two">Help page two</a></main>
<script type="module">import { initAll } from '/library/govuk-frontend.min.js'; initAll();</script>
</body></html>`;
