import { isLocale, localeCodes } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';

// Addresses that pages of the code have: a text of the same name would never be seen.
const taken: Partial<Record<TypeName, string[]>> = {
  pages: [
    '404',
    'a-z',
    'card',
    'data',
    'glossary',
    'guides',
    'next',
    'notes',
    'places',
    'questions',
    'search',
    'services',
  ],
};

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says what is wrong with a content file's name, which becomes an address; nothing when it is right. */
export const nameProblem = (
  type: TypeName,
  layout: 'prose' | 'facts',
  fileName: string,
): string | undefined => {
  const ending = layout === 'prose' ? '.mdx' : '.yml';
  if (!fileName.endsWith(ending)) return `does not end in ${ending}; rename or remove it`;
  const [name = '', locale, ...rest] = fileName.slice(0, -ending.length).split('.');
  if (layout === 'prose' && (!isLocale(locale) || rest.length > 0)) {
    return `is not named <name>.<language>.mdx with one of ${localeCodes.join(', ')}; rename it`;
  }
  if (!slug.test(name) || (layout === 'facts' && locale !== undefined)) {
    return 'has other signs than small letters a to z, digits and hyphens in its name; rename it';
  }
  if (taken[type]?.includes(name)) {
    return `has the name of another page of the site, /${name}/; rename it`;
  }
  return undefined;
};
