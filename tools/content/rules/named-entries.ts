import { mdxComponent } from '../../../src/model/mdx-components.ts';
import { blocksOf } from '../texts/blocks.ts';
import type { Text } from '../texts/text.ts';
import type { Finding, Known, TextRule } from './rule.ts';

const folders = { service: 'services', term: 'glossary' };

const find = (text: Text, { ids }: Known): Finding[] =>
  blocksOf(text).flatMap(({ name, given, line }) =>
    (mdxComponent(name)?.attributes ?? []).flatMap(({ name: attribute, kind }) => {
      const id = given[attribute];
      if (id === undefined || (kind !== 'service' && kind !== 'term')) return [];
      return ids[kind].includes(id)
        ? []
        : [
            {
              at: line,
              message: `<${name}> names the ${kind === 'term' ? 'term of the glossary' : 'service'} “${id}”, but there is no content/${folders[kind]}/${id}.yml; choose another one at the desk`,
            },
          ];
    }),
  );

/** What a text shows from another entry, such as a contact’s card, is there. */
export const namedEntries: TextRule = { name: 'entries', find };
