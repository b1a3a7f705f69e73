import { model, type FactsType, type ProseType } from '../../../src/model/index.ts';
import { Refusal } from '../refusal.ts';

/** What a draft is of: an entry that may not be published yet. */
export interface DraftKey {
  collection: string;
  /** The entry's address, without language and ending. */
  slug: string;
}

/** All drafts are branches below this one, where Decap keeps them on GitHub as well. */
export const draftBranches = 'refs/heads/cms';

const slugs = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longest = 100;

const typeOf = (collection: string) =>
  Object.entries<ProseType | FactsType>(model).find(([name]) => name === collection)?.[1];

const isKey = ({ collection, slug }: DraftKey) => {
  const type = typeOf(collection);
  if (!type || !slugs.test(slug) || slug.length > longest) return false;
  return type.layout === 'prose' || !type.only || type.only.includes(slug);
};

/**
 * Looks at an entry's name before it becomes the name of a branch and of files.
 * @throws {Refusal}
 */
export const guardKey = (key: DraftKey): DraftKey => {
  if (!typeOf(key.collection)) {
    throw new Refusal(422, `There is no kind of content "${key.collection.slice(0, longest)}".`);
  }
  if (!isKey(key)) {
    throw new Refusal(
      422,
      `"${key.slug.slice(0, longest)}" cannot be a page’s address, which is made of the title: only letters, digits and hyphens. Shorten the title to plain words, save, and then write the title as it should be.`,
    );
  }
  return key;
};

/** The branch of a draft, as git names it in full. */
export const refOf = ({ collection, slug }: DraftKey): string =>
  `${draftBranches}/${collection}/${slug}`;

/** The draft that a branch holds; nothing for branches that the desk would not make. */
export const keyOf = (ref: string): DraftKey | undefined => {
  const [collection = '', slug = '', ...rest] = ref.slice(draftBranches.length + 1).split('/');
  const key = { collection, slug };
  return rest.length === 0 && isKey(key) ? key : undefined;
};

/** Tells whether a file is one of an entry: one a language, or one in all. */
export const isFileOf = ({ collection, slug }: DraftKey, path: string): boolean =>
  path.startsWith(`content/${collection}/${slug}.`);
