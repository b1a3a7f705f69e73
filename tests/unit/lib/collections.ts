import { registerHooks } from 'node:module';
import { model, type FactsType, type TypeName } from '../../../src/model/index.ts';
import { namesIn, readContent } from '../../../tools/content/read.ts';

// Views read Astro's collections, which exist only in a build. Here they are read from `content/` by
// the same schemas; import this before a view, and the view when it is needed: `await import(…)`.
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'astro:content'
      ? { url: import.meta.url, shortCircuit: true }
      : nextResolve(specifier, context),
});

/** The entries of a collection of facts, as Astro gives them. */
export const getCollection = (name: TypeName) => {
  const { schema } = model[name] as FactsType;
  return Promise.resolve(
    namesIn('.', name).map((fileName) => {
      const entry = readContent('.', name, fileName);
      return { id: entry.name, data: schema.parse(entry.data) };
    }),
  );
};

const notHere = () => {
  throw new Error('Only a build has this; visit the built site instead.');
};

export { notHere as getEntry, notHere as render };
