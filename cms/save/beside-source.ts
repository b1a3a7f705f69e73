import { sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { formSchema } from '../fields/form-schema.ts';
import { say } from '../language/say.ts';
import { fieldLabel } from './field-label.ts';
import type { typeOf } from './schema-of.ts';
import type { Data } from './tidy.ts';

/** What is wrong with a language beside the source language, a sentence each; the content check says the same. */
export const besideSource = (
  type: ReturnType<typeof typeOf>,
  locale: Locale,
  source: Data | undefined,
  data: Data,
): string[] => {
  if (type.layout === 'facts' || locale === sourceLocale || !source) return [];
  const form = formSchema(type.text);
  return (type.translationProblems?.(source, data) ?? []).map(
    ({ path, message }) => `${fieldLabel(form, path, say)}: ${say(message)}`,
  );
};
