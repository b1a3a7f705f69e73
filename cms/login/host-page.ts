import { createElement as h, type Component, type ReactNode } from 'react';
import type { Backend, LoginProps } from '../backend/backend.ts';
import { say } from '../language/say.ts';
import { loginPage, problem } from './parts.ts';

/** How far somebody is with signing in, as Decap keeps it. */
interface HostState {
  loginError?: string;
  findingFork?: boolean;
  requestingFork?: boolean;
  approveFork?: () => void;
  refuseFork?: () => void;
}

type HostProps = LoginProps & { backend: Backend };

/** Decap's own login page for a host: how to sign in is its own, what is shown is ours. */
export type HostPageClass = new (props: HostProps) => Component<HostProps, HostState> & {
  handleLogin(event: unknown): void;
};

const fork = ({ approveFork, refuseFork }: HostState): ReactNode[] => [
  h(
    'p',
    { key: 'about' },
    say(
      'You may propose changes, which somebody else publishes. For that GitHub makes a copy of the site’s content in your account. Everybody can see it there.',
    ),
  ),
  h('button', { key: 'yes', onClick: approveFork }, say('Make the copy')),
  h('button', { key: 'no', onClick: refuseFork }, say('No, go back')),
];

/** The login page where texts are kept by a host: its sign-in, under our name and in our words. */
export const hostPage = (Page: HostPageClass, host: string) =>
  class extends Page {
    override render() {
      const { inProgress, t } = this.props;
      const { loginError, findingFork, requestingFork } = this.state;
      const isBusy = Boolean(inProgress ?? findingFork);
      return loginPage(
        problem(loginError && say(`${host} did not let you in: “${loginError}”. Try again.`)),
        ...(requestingFork
          ? fork(this.state)
          : [
              h(
                'button',
                {
                  key: 'login',
                  disabled: isBusy,
                  onClick: (event: unknown) => {
                    this.handleLogin(event);
                  },
                },
                isBusy ? t('auth.loggingIn') : t(`auth.loginWith${host}`),
              ),
              h(
                'p',
                { key: 'about' },
                h(
                  'small',
                  null,
                  say(
                    `Your name at ${host} will stand beside what you write, in a history that others can read.`,
                  ),
                ),
              ),
            ]),
      );
    }
  };
