import { model, type TypeName } from '../../src/model/index.ts';
import { isCounted, tagOf } from './plural-forms.ts';
import { linksIn, valuesIn } from './kept.ts';
import { isListed, type Part, type Unit } from './unit.ts';

const typed =
  'Do not translate these: write what people would type in your language, a phrase a line, as many as you like.';

// What the entry is called, so that its parts are read as parts of it.
const called = ({ kind, type, name, units }: Part): string => {
  const title = units.find(
    ({ path }) => path.length === 1 && /^(?:title|name|term)$/.test(String(path[0])),
  );
  return kind === 'strings'
    ? 'Interface'
    : `${model[type as TypeName].singular} “${title?.source ?? name}”`;
};

/** What a translator has to know of a unit, a line each. */
export const notesOf = (part: Part, unit: Unit): string[] => {
  const links = linksIn(unit.source);
  const values = valuesIn(unit.source);
  const each = isListed(unit.kind) ? ' in each line' : '';
  return [
    `${called(part)}: ${unit.title} (${unit.kind})`,
    ...(unit.hint === undefined ? [] : [unit.hint]),
    ...(unit.kind === 'phrases, a line each' ? [typed] : []),
    ...(unit.max === undefined ? [] : [`At most ${unit.max} characters${each}.`]),
    ...(values.length > 0 ? [`Stays as it is: ${values.join(' ')}`] : []),
    ...(links.length > 0
      ? [`Translate the words in [ ]; what stands in ( ) stays: ${links.join(' ')}`]
      : []),
  ];
};

/** What stands on top of a file for translators. */
export const headNote = (code: string): string =>
  [
    'Texts of a help site. Read docs/translators.md first.',
    'What is marked “fuzzy” needs work: the source changed, or you were not sure. Take the mark off when it is done.',
    ...(isCounted(tagOf(code))
      ? []
      : [`The plural forms of ${code} are not known to the site. Tell us which there are.`]),
  ].join('\n');
