import type { Script } from './script.ts';

/** An attribute of an element. */
interface Attribute {
  name: string;
  value: string;
}

// What somebody reads or hears, or what a reader's words are compared with.
const read = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
  'data-name',
  'data-none',
  'data-open',
  'data-closed',
  'data-keywords',
]);

// Sentences with their plural forms, as JSON.
const plurals = new Set(['data-shown', 'data-found']);

// <meta> that search engines show, and pages on which somebody shares this one.
const readMeta =
  /^(?:description|og:title|og:description|og:site_name|og:image:alt|twitter:title|twitter:description)$/;

const addresses = new Set(['href', 'src', 'action', 'content', 'data-search']);

const valueOf = (attributes: readonly Attribute[], name: string) =>
  attributes.find((attribute) => attribute.name === name)?.value;

/**
 * The attributes of an element of a Latin page as the Cyrillic page has them: words in its letters, addresses
 * of its own pages, its own tag. A link that names the language it leads to keeps its address.
 */
export const attributesIn = (
  { tag, written, address, latin }: Script,
  attributes: readonly Attribute[],
  isOther = false,
): Attribute[] => {
  const leadsTo = valueOf(attributes, 'hreflang');
  const isReadMeta = readMeta.test(
    valueOf(attributes, 'name') ?? valueOf(attributes, 'property') ?? '',
  );
  return attributes
    .filter(({ name }) => !name.startsWith('data-pagefind'))
    .filter(({ name }) => name !== 'aria-current' || leadsTo === undefined)
    .map(({ name, value }): Attribute => {
      if (name === 'lang' && value === latin && leadsTo !== latin) return { name, value: tag };
      if (isOther && name !== 'href') return { name, value };
      if (read.has(name) || (name === 'content' && isReadMeta))
        return { name, value: written(value) };
      if (plurals.has(name)) {
        const forms = Object.entries(JSON.parse(value) as Record<string, string>);
        const inScript = forms.map(([form, sentence]) => [form, written(sentence)]);
        return { name, value: JSON.stringify(Object.fromEntries(inScript)) };
      }
      if (addresses.has(name) && leadsTo === undefined) return { name, value: address(value) };
      return { name, value };
    })
    .concat(leadsTo === tag ? [{ name: 'aria-current', value: 'true' }] : []);
};
