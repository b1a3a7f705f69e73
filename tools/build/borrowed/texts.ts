import { completeCodes, standIn, type Locale } from '../../../src/i18n/locales.ts';
import { isLocalized } from '../../../src/model/borrowing.ts';
import { model, type TypeName } from '../../../src/model/index.ts';
import { namesIn, readContent } from '../../content/read.ts';

const localizedIn = (value: unknown): Record<string, string>[] => {
  if (isLocalized(value)) return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(localizedIn)
    : [];
};

/**
 * The texts of facts that stand in for those that a language lacks.
 * @param root the project's folder
 */
export const borrowedTexts = (root: string, code: Locale): ReadonlySet<string> => {
  const all = (Object.keys(model) as TypeName[]).flatMap((type) =>
    namesIn(root, type).flatMap((file) => localizedIn(readContent(root, type, file).data)),
  );
  // What is the same in all languages belongs to each: a name, an address.
  const own = (text: Record<string, string>) =>
    new Set(completeCodes.map((each) => text[each])).size > 1;
  return new Set(
    all
      .filter((text) => text[code] === undefined && own(text))
      .flatMap((text) => text[standIn(code)]?.trim() ?? []),
  );
};
