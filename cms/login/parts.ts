import { createElement as h, type ReactNode } from 'react';
import { chooseLanguage, deskLanguage } from '../language/choice.ts';
import { deskLanguageFor, deskLanguages } from '../language/languages.ts';
import { say } from '../language/say.ts';
import styles from './login.css?inline';

const speak = (code: string) => {
  const language = deskLanguageFor(code);
  if (!language) return;
  chooseLanguage(language);
  // All words of the desk are chosen while it loads.
  location.reload();
};

const languageChoice = () =>
  h(
    'p',
    null,
    // In each language, for somebody who reads only one of them.
    h('label', { htmlFor: 'desk-language' }, 'Jezik · Gjuha · Language'),
    h(
      'select',
      {
        id: 'desk-language',
        defaultValue: deskLanguage(),
        onChange: ({ target }: { target: { value: string } }) => {
          speak(target.value);
        },
      },
      deskLanguages.map(({ code, name }) =>
        h('option', { key: code, value: code, lang: code }, name),
      ),
    ),
  );

/** A login page: what the desk is, its language, and below it how to get in. */
export const loginPage = (...content: ReactNode[]): ReactNode =>
  h(
    'main',
    { className: 'desk-login' },
    h('style', null, styles),
    h('h1', null, 'Oslonac'),
    h('p', null, say('The editors’ desk: texts, facts and pictures of this site.')),
    languageChoice(),
    ...content,
  );

/** A sentence about what went wrong; screen readers read it out as it comes. */
export const problem = (sentence: string | undefined, id?: string): ReactNode =>
  h('p', { role: 'alert', id, className: 'desk-problem' }, sentence);
