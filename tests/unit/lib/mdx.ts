import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { mdxProcessor } from '../../../src/model/mdx-processor.ts';

/**
 * Compiles a file as Astro does, which stops at the guard; gives the program that it would run.
 * @param file its path from the project's folder
 */
export const compile = async (text: string, file: string): Promise<string> => {
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  const renderer = await mdxProcessor().createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  const made = await renderer?.process(content, `/project/${file}`, frontmatter);
  return made?.code ?? '';
};

// As little of Astro's runtime as a text needs: what it gives is text with its tags taken out.
const runtime = `data:text/javascript,${encodeURIComponent(`
  const own = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'li', 'ul', 'ol', 'table', 'tr', 'td', 'th', 'blockquote', 'pre', 'br', 'hr', 'div']);
  const words = (child) => Array.isArray(child) ? child.map(words).join('') : typeof child === 'string' ? child : '';
  export const Fragment = ({ children }) => children;
  export const jsx = (tag, { children, ...given }) => {
    if (typeof tag === 'function') return words(tag({ ...given, children }));
    const number = tag === 'ol' && given.start ? given.start + '. ' : '';
    return own.has(tag) ? ' ' + number + words(children) + ' ' : words(children);
  };
  export const jsxs = jsx;
`)}`;

/** The words that readers would see of a compiled text; a component shows its heading and what it holds. */
export const shown = async (code: string): Promise<string> => {
  const program = `${code}\nexport default MDXContent;`.replaceAll(
    /(['"])astro\/jsx-runtime\1/g,
    JSON.stringify(runtime),
  );
  const module = (await import(`data:text/javascript,${encodeURIComponent(program)}`)) as {
    default: (props: object) => string;
  };
  const block = ({ title = '', children = [] }: { title?: string; children?: unknown[] }) =>
    ` ${title} ${[children].flat(9).join('')} `;
  const names = ['Callout', 'Noticed', 'Unconfirmed', 'Steps', 'Contact', 'Term', 'Figure'];
  const components = Object.fromEntries(names.map((name) => [name, block]));
  return module.default({ components }).replaceAll(/\s+/g, ' ').trim();
};
