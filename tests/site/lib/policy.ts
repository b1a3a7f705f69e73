import { createHash } from 'node:crypto';

const harmless = /^('none'|'self'|'wasm-unsafe-eval'|'sha256-[\w+/]+=*')$/;
const closed = ['default-src', 'base-uri'];
// Other kinds of links load something, or make the browser call on a host, which no policy forbids.
const links = /^(icon|canonical|alternate|stylesheet|modulepreload)$/;
// Browsers do not run data, so no policy is about it.
const withoutData = (html: string) =>
  html.replaceAll(/<script type="application\/ld\+json">.*?<\/script>/gs, '');

/** The directives of a page's policy, each with its sources; nothing without one above all that it is about. */
export const policyOf = (html: string): Map<string, string[]> => {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html);
  const first = withoutData(html).search(/<(script|style|link rel="?(stylesheet|modulepreload))/);
  if (!meta || (first > -1 && first < withoutData(html).indexOf(meta[0]))) return new Map();
  const directives = (meta[1] ?? '').split(';').map((each) => each.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
};

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in a page between the tags of its scripts or styles. */
export const inline = (html: string, element: 'script' | 'style'): string[] =>
  [...withoutData(html).matchAll(new RegExp(`<${element}([^>]*)>(.*?)</${element}>`, 'gs'))]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
    .map(([, , text = '']) => text);

/**
 * What is wrong with a page and its policy, a sentence each: what would let it ask another host, and what
 * of its own the policy would forbid.
 */
export const policyFaults = (html: string): string[] => {
  const policy = policyOf(html);
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? [];
  const forbidden = (element: 'script' | 'style') =>
    inline(html, element).filter((text) => !sourcesOf(`${element}-src`).includes(hashOf(text)));
  const rels = [...html.matchAll(/<link rel="?([^"\s>]+)/g)].map(([, rel = '']) => rel);
  return [
    ...closed
      .filter((name) => policy.get(name)?.join() !== "'none'")
      .map((name) => `${name} is not 'none'`),
    // Where it is missing, forms may be sent anywhere.
    ...(policy.has('form-action') ? [] : ['form-action is missing']),
    ...[...policy].flatMap(([name, sources]) =>
      sources.filter((each) => !harmless.test(each)).map((each) => `${name} allows ${each}`),
    ),
    ...(['script', 'style'] as const).flatMap((element) =>
      forbidden(element).map((text) => `forbids its ${element} ${text.slice(0, 60)}`),
    ),
    ...(html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)=[^>]*>/g) ?? []).map(
      (tag) => `forbids an attribute of ${tag}`,
    ),
    ...rels.filter((rel) => !links.test(rel)).map((rel) => `holds a link to load: ${rel}`),
    ...(html.match(/<meta http-equiv=(?!"?content-security-policy)[^>]*>/g) ?? []),
  ];
};
