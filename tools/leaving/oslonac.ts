import { join } from 'node:path';
import express from 'express';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { settingsSchema } from '../../src/model/settings.ts';
import { listen } from '../serve/listen.ts';
import { siteApp } from '../serve/site.ts';
import { copyLeavingFor } from './copy.ts';
import { filler } from './filler.ts';
import type { Subject } from './subject.ts';

const root = join(import.meta.dirname, '../..');

/** The addresses that the built site leaves for, by language. */
export const exits = () =>
  settingsSchema.parse(parse(readFileSync(join(root, 'content/settings/site.yml'), 'utf8'))).exit;

/** The built site with its headers, leaving for `neutral` in place of its neutral addresses. */
export const oslonac = async (neutral: string): Promise<Subject> => {
  const copy = await copyLeavingFor(join(root, 'dist'), Object.values(exits()), neutral);
  try {
    const asked: string[] = [];
    const { origin, close } = await serve(copy.folder, asked);
    return {
      name: 'Oslonac',
      origin,
      pages: ['/en/guides/', '/en/guides/shelter/'],
      control: '[data-leave]',
      asked,
      close: async () => {
        close();
        await copy.remove();
      },
    };
  } catch (error) {
    await copy.remove();
    throw error;
  }
};

const serve = async (folder: string, asked: string[]) => {
  const site = await siteApp({ netlifyToml: join(root, 'netlify.toml') });
  site.show(folder);
  const app = express();
  app.use(({ path }, _response, next) => {
    asked.push(path);
    next();
  });
  app.use(filler());
  app.use(site.app);
  return listen(app, 0);
};
