import { createElement as h, useState, type SubmitEvent } from 'react';
import type { LoginProps } from '../backend/backend.ts';
import { say } from '../language/say.ts';
import { editorName, keepEditorName, nameProblem } from './name.ts';
import { loginPage, problem } from './parts.ts';

/** The login page on one's own computer: the name under which somebody writes, and no password. */
export const LocalPage = ({ onLogin, inProgress, t }: LoginProps) => {
  const [name, setName] = useState(editorName());
  const [wrong, setWrong] = useState<string>();

  const login = (event: SubmitEvent) => {
    event.preventDefault();
    const given = name.normalize('NFC').trim();
    const found = nameProblem(given);
    setWrong(found && say(found));
    if (found) return;
    keepEditorName(given);
    onLogin({});
  };

  return loginPage(
    h(
      'form',
      { onSubmit: login, noValidate: true },
      h(
        'p',
        null,
        h('label', { htmlFor: 'desk-name' }, say('Your name')),
        h('input', {
          id: 'desk-name',
          value: name,
          autoComplete: 'nickname',
          'aria-describedby': 'desk-name-problem desk-name-hint',
          'aria-invalid': Boolean(wrong),
          onChange: ({ target }: { target: { value: string } }) => {
            setName(target.value);
          },
        }),
        problem(wrong, 'desk-name-problem'),
        h(
          'small',
          { id: 'desk-name-hint' },
          say(
            'It will stand beside what you write in the history of the site, which everybody can read and nobody can erase. An organisation’s name or an invented one will do. No e-mail address is written.',
          ),
        ),
      ),
      h(
        'button',
        { type: 'submit', disabled: inProgress },
        t(inProgress ? 'auth.loggingIn' : 'auth.login'),
      ),
      h(
        'p',
        null,
        h(
          'small',
          null,
          say(
            'To change the name or the language later, log out: the button is in the corner at the top.',
          ),
        ),
      ),
    ),
  );
};
