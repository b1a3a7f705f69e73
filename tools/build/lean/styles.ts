import { PurgeCSS } from 'purgecss';
import { detailed, type Used } from './used.ts';

const word = /[A-Za-z][\w-]*/g;

const only = (names: ReadonlySet<string>, known: ReadonlySet<string>): Set<string> =>
  new Set([...names].filter((name) => known.has(name)).sort());

/** Cuts a stylesheet to what a page uses; pages that use the same share the work. */
export type Cut = (styles: string, used: Used) => Promise<string>;

/**
 * Makes a {@link Cut}. A rule stays where each element, class, id and attribute of its selector is on the page, or
 * in a text of a script, which may put it there. Variables stay: what is loaded later uses them.
 */
export const cutter = (): Cut => {
  const words = new Map<string, ReadonlySet<string>>();
  const done = new Map<string, Promise<string>>();

  const purge = async (raw: string, used: Used): Promise<string> => {
    const [result] = await new PurgeCSS().purge({
      content: [{ raw: '', extension: 'html' }],
      extractors: [{ extensions: ['html'], extractor: () => detailed(used) }],
      css: [{ raw }],
      keyframes: true,
      // It would drop what is for all elements in a state.
      safelist: [/^:[a-z-]+$/],
    });
    if (!result) throw new Error('PurgeCSS gave nothing for a stylesheet.');
    return result.css;
  };

  return (styles, used) => {
    const known = words.get(styles) ?? new Set(styles.match(word));
    words.set(styles, known);
    const named: Used = {
      tags: only(used.tags, known),
      classes: only(used.classes, known),
      ids: only(used.ids, known),
      attributeNames: only(used.attributeNames, known),
      attributeValues: only(used.attributeValues, known),
      inScripts: only(used.inScripts, known),
    };
    const key = JSON.stringify([
      styles,
      ...Object.values<Set<string>>({ ...named }).map((set) => [...set]),
    ]);
    const cut = done.get(key) ?? purge(styles, named);
    done.set(key, cut);
    return cut;
  };
};
