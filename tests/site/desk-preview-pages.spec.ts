import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { withDraft } from '../../cms/preview/content.ts';
import type { Content } from '../../cms/preview/pages/content.ts';
import type { Drawing, Drawn } from '../../cms/preview/pages/index.ts';
import { compilePages } from '../../cms/preview/vite.ts';
import type { Languages } from '../../cms/save/languages.ts';
import { isLocale, completeCodes, sourceLocale } from '../../src/i18n/locales.ts';
import { model, type TypeName } from '../../src/model/index.ts';
import { htmlOf } from './lib/built.ts';
import { expect, test } from './lib/test.ts';

// No browser is needed for it: what draws previews there is asked here.
test.setTimeout(120_000);

const published = JSON.parse(readFileSync('dist/admin/content.json', 'utf8')) as Content;

const compiled = async () => {
  // As the built pages are, which everybody will see.
  process.env.CONTEXT = 'production';
  const folder = resolve('test-results/preview');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pages.mjs'), await compilePages());
  const { href } = pathToFileURL(join(folder, 'pages.mjs'));
  return (await import(href)) as { drawPage: (drawing: Drawing) => Promise<Drawn> };
};

const draftOf = (type: TypeName, id: string): Languages => {
  const files = readdirSync(`content/${type}`).filter((file) => file.startsWith(`${id}.`));
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(`content/${type}/${file}`, 'utf8');
      const [, fields = text, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const [, code] = file.split('.');
      const data = parse(fields) as Record<string, unknown>;
      return [isLocale(code) ? code : sourceLocale, { ...data, ...(body && { body }) }];
    }),
  );
};

// Headings have ids for links to them, which the preview does not need, nor what only the build reads.
const textOf = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    // A text is edited without the drawing beside it.
    .replaceAll(/<svg[^>]*class="drawing"[\s\S]*?<\/svg>/g, '')
    // Charts are drawn by the build alone.
    .replaceAll(/<div class="chart"[\s\S]*?<\/svg>\s*<\/div>/g, '')
    .replaceAll(/ (?:id|data-pagefind-\w+|data-sorted)(?:="[^"]*"|(?=[ >]))/g, '')
    .replaceAll(/\s*(<[^>]*>)\s*/g, '$1')
    // Built pages have one space where a source breaks the line.
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/&#(x27|39);/g, "'")
    .replaceAll(/&(quot|#34);/g, '"');

/** The element with an id, out of a page. */
const partOf = (html: string, id: string) => {
  const begin = new RegExp(`<(\\w+)(?=[^>]* id="${id}")[^>]*>`).exec(html);
  const [, name = ''] = begin ?? [];
  let open = 0;
  for (const tag of html.slice(begin?.index).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    open += tag[1] ? -1 : 1;
    if (open === 0) return html.slice(begin?.index).slice(0, tag.index + tag[0].length);
  }
  return '';
};

// They stand in lists below a text that is another entry's, and whose words a preview does not have.
const inLists: readonly TypeName[] = ['events', 'indicators', 'organisations'];

const shownOf = (type: TypeName, id: string, html: string) =>
  textOf(inLists.includes(type) ? `<main>${partOf(html, id)}</main>` : html);

// One entry of each type, and the address of the page that shows it.
const entries: Record<TypeName, [id: string, address: string]> = {
  guides: ['using-this-site-carefully', 'guides/using-this-site-carefully'],
  pages: ['statistics', 'statistics'],
  campaigns: ['16-days', 'campaigns/16-days'],
  projects: ['eukojust', 'projects/eukojust'],
  organisations: ['eukojust', 'organisations'],
  news: ['eukojust-closing-event', 'news/eukojust-closing-event'],
  reports: ['victim-protection-office-assessment', 'reports/victim-protection-office-assessment'],
  events: ['round-table-2022', 'events'],
  indicators: ['domestic-violence-reports', 'monitoring'],
  professionals: ['coordination-mechanisms', 'professionals/coordination-mechanisms'],
  sheets: ['first-talk', 'professionals/sheets/first-talk'],
  questions: ['start', 'questions'],
  services: ['rs-astra', 'services/serbia'],
  shelters: ['xk-north-line', 'services'],
  municipalities: ['gjakova', 'places/gjakova'],
  glossary: ['shelter', 'glossary'],
  settings: ['site', 'card'],
};

test('previews are drawn as the build draws pages, whatever is still missing in them', async () => {
  const { drawPage } = await compiled();
  for (const type of Object.keys(model) as TypeName[]) {
    const [id, address] = entries[type];
    const draft = draftOf(type, id);
    for (const locale of completeCodes) {
      const draw = (given: Languages) =>
        drawPage({
          type,
          id,
          locale,
          content: withDraft(published, type, id, given),
          origin: 'http://127.0.0.1:4321',
        });
      await test.step(`${type} ${locale}`, async () => {
        const { html } = await draw(draft);
        const shown = shownOf(type, id, html);
        expect(shown).not.toBe('<main></main>');
        expect(shown).toBe(shownOf(type, id, htmlOf(`/${locale}/${address}/`)));

        // As it is in a new form, and with each field emptied or half typed.
        expect(textOf((await draw({})).html)).not.toBe('');
        const fields = locale === sourceLocale ? (draft[locale] ?? {}) : {};
        for (const name of Object.keys(fields)) {
          for (const typed of ['', 'x', undefined]) {
            const { html: page } = await draw({
              ...draft,
              [sourceLocale]: { ...fields, [name]: typed },
            });
            expect(textOf(page)).not.toBe('');
          }
        }
      });
    }
  }
});
