import type { CMS } from 'decap-cms-core';
import { AuthenticationPage as GitHubPage } from 'decap-cms-backend-github';
import { AuthenticationPage as GitLabPage } from 'decap-cms-backend-gitlab';
import { hostPage } from '../login/host-page.ts';
import { LocalPage } from '../login/local-page.ts';
import { GitHub } from './github.ts';
import { GitLab } from './gitlab.ts';
import { LocalBackend } from './local.ts';
import { withConflicts } from './with-conflicts.ts';
import { withDesk } from './with-desk.ts';
import { withLogin } from './with-login.ts';
import { withSource } from './with-source.ts';

/** Gives Decap the places where texts can be kept: this computer, GitHub and GitLab. */
export const registerBackends = (cms: CMS): void => {
  cms.registerBackend(
    'proxy',
    withLogin(withDesk(withSource(LocalBackend), 'The desk on this computer'), LocalPage),
  );
  cms.registerBackend(
    'github',
    withLogin(
      withDesk(withSource(withConflicts(GitHub)), 'GitHub'),
      hostPage(GitHubPage, 'GitHub'),
    ),
  );
  cms.registerBackend(
    'gitlab',
    withLogin(
      withDesk(withSource(withConflicts(GitLab)), 'GitLab'),
      hostPage(GitLabPage, 'GitLab'),
    ),
  );
};
