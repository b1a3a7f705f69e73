import { renderToString } from 'astro/runtime/server/index.js';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { TypeName } from '../../../src/model/index.ts';
import { useContent, type Content } from './content.ts';
import { resultFor } from './result.ts';
import { routes } from './routes.ts';

/** What is to be drawn. */
export interface Drawing {
  type: TypeName;
  id: string;
  locale: Locale;
  /** All that views read, the entry among it. */
  content: Content;
  /** Scheme and host of the site. */
  origin: string;
}

/** A page as HTML. */
export interface Drawn {
  html: string;
  /** Id of the part of the page that the entry is; nothing where it is all of it. */
  part: string | undefined;
}

interface StaticPath {
  params: Record<string, string>;
  props: Record<string, unknown>;
}

/**
 * Draws the page on which readers meet an entry: the site's own page, out of the site's own views.
 * @throws where a view cannot make sense of the content
 */
export const drawPage = async (drawing: Drawing): Promise<Drawn> => {
  const { type, id, locale, content, origin } = drawing;
  useContent(content);
  const entry = content[type]?.find((known) => known.id.split('.')[0] === id);
  const { page, params, part } = routes[type](id, entry?.data);
  const wanted = { locale, ...params };
  const paths = (await page.getStaticPaths()) as StaticPath[];
  const path = paths.find((known) =>
    Object.entries(wanted).every(([name, value]) => known.params[name] === value),
  );
  if (!path) throw new Error(`No page has ${JSON.stringify(wanted)}`);
  const result = resultFor(wanted, new URL(origin));
  const html = await renderToString(result, page.default, path.props, {}, true);
  if (typeof html !== 'string') throw new Error('The page answers with something else than HTML');
  return { html, part };
};
