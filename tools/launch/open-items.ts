import { sourceLocale } from '../../src/i18n/locales.ts';
import { municipalitySchema } from '../../src/model/municipalities.ts';
import { serviceSchema } from '../../src/model/services.ts';
import { shelterSchema } from '../../src/model/shelters.ts';
import type { Text } from '../content/texts/text.ts';
import { openContact } from './contacts.ts';
import { openFindings } from './municipalities.ts';
import type { OpenItem } from './open-item.ts';
import { openStatements } from './statements.ts';

const unread = ({ file, locale, data }: Text): OpenItem[] =>
  (data as { reviewed?: unknown }).reviewed === 'native'
    ? []
    : [{ what: 'text', file, locale, detail: 'no native speaker has read it' }];

/**
 * Everything that staff must still confirm on the day `today`. The content is taken to have no
 * faults: the content check comes first.
 */
export const openItems = (texts: readonly Text[], today: string): OpenItem[] => {
  // The first of a file is in its own language; the others are facts in it.
  const files = [
    ...new Map(texts.toReversed().map((text) => [text.file, text])).values(),
  ].toReversed();
  const of = (type: Text['type']) => files.filter((text) => text.type === type);
  const municipalities = of('municipalities').map(({ file, name, data }) => ({
    file,
    id: name,
    data: municipalitySchema.parse(data),
  }));
  const nameOf = new Map(municipalities.map(({ id, data }) => [id, data.name.en]));
  const prose = [...of('guides'), ...of('pages'), ...of('campaigns')];
  return [
    ...of('services').flatMap(({ file, data }) =>
      openContact(file, serviceSchema.parse(data), nameOf, today),
    ),
    ...of('shelters').flatMap(({ file, data }) =>
      openContact(file, shelterSchema.parse(data), nameOf, today),
    ),
    ...municipalities.flatMap(({ file, data }) => openFindings(file, data)),
    ...prose.flatMap((text) => [...unread(text), ...openStatements(text, sourceLocale)]),
  ];
};
