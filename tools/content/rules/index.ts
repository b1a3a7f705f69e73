import { acronyms } from './acronyms.ts';
import { capitals } from './capitals.ts';
import { emailAddresses } from './email-addresses.ts';
import { figures } from './figures.ts';
import { foreignCode } from './foreign-code.ts';
import { glossaryForms } from './glossary-forms.ts';
import { hyphens } from './hyphens.ts';
import { invisibleSigns } from './invisible-signs.ts';
import { language } from './language.ts';
import { linkedTerms } from './linked-terms.ts';
import { namedEntries } from './named-entries.ts';
import { neverPublished } from './never-published.ts';
import { noticed } from './noticed.ts';
import { numbersAtLines } from './numbers-at-lines.ts';
import { oneAlphabet } from './one-alphabet.ts';
import { oneDialect } from './one-dialect.ts';
import { organisations } from './organisations.ts';
import { pairsOfSigns } from './pairs-of-signs.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { placeholders } from './placeholders.ts';
import { readingBudget } from './reading-budget.ts';
import { shelterPlaces } from './shelter-places.ts';
import type { TextRule } from './rule.ts';
import { typography } from './typography.ts';

/** All rules for texts: what could harm somebody first, then what makes reading hard. */
export const textRules: readonly TextRule[] = [
  shelterPlaces,
  neverPublished,
  phoneNumbers,
  emailAddresses,
  foreignCode,
  figures,
  namedEntries,
  invisibleSigns,
  oneAlphabet,
  noticed,
  placeholders,
  numbersAtLines,
  language,
  oneDialect,
  organisations,
  readingBudget,
  linkedTerms,
  glossaryForms,
  acronyms,
  capitals,
  pairsOfSigns,
  hyphens,
  typography,
];
