import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import {
  deskProject,
  drafting,
  errorOf,
  saving,
  term,
  type DeskProject,
} from '../lib/desk-project.ts';
import { full, otherGit } from '../lib/other-git.ts';

const file = 'content/glossary/pojam.yml';
const key = { collection: 'glossary', slug: 'pojam' };
const draft = (text: string) => drafting('glossary', 'pojam', { [file]: text });
const ready = { ...key, newStatus: 'pending_publish' };

const withGit = (t: TestContext, first: string) => {
  const restore = otherGit(first);
  t.after(restore);
  return restore;
};

const asBefore = ({ git }: DeskProject, before: string) => {
  assert.equal(git('for-each-ref'), before);
  assert.equal(git('status', '--porcelain'), '');
};

describe('a full disk', () => {
  for (const command of [
    'hash-object',
    'write-tree',
    'commit-tree',
    'update-ref',
    'merge --quiet',
  ]) {
    it(`at ${command} is said plainly, writes nothing half, and stops nobody else`, async (t) => {
      const project = await deskProject(t, { [file]: term('staro') });
      const { send, git } = project;
      await send('persistEntry', draft(term('novo')));
      await send('updateUnpublishedEntryStatus', ready);
      const before = git('for-each-ref');
      const restore = withGit(t, full(command));
      const [action, params] = command.startsWith('merge')
        ? ['publishUnpublishedEntry', key]
        : ['persistEntry', draft(term('novije'))];
      const [refused, read] = await Promise.all([
        send(action, params),
        send('getEntry', { path: file }),
      ]);
      assert.equal(refused.status, 507);
      assert.match(errorOf(refused), /The disk of this computer is full, so nothing was written/);
      assert.equal(read.status, 200);
      restore();
      asBefore(project, before);
      assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
      assert.equal(project.read(file), term('novo'));
    });
  }
});

it('A publication that could not even be taken back on a full disk does not stop the next one', async (t) => {
  const { send, git, read } = await deskProject(t, { [file]: term('staro') });
  await send('persistEntry', draft(term('novo')));
  await send('updateUnpublishedEntryStatus', ready);
  const half = `case "$*" in *"merge --quiet"*) printf 'term:' > ${file};; esac`;
  const restore = withGit(t, [half, ...['merge --quiet', 'reset --quiet'].map(full)].join('\n'));
  assert.equal((await send('publishUnpublishedEntry', key)).status, 507);
  assert.match(git('for-each-ref', '--format=%(refname)'), /refs\/desk\/publishing/);
  restore();
  assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
  assert.equal(read(file), term('novo'));
  assert.equal(git('for-each-ref', '--format=%(refname)'), 'refs/heads/trunk');
});

describe('a desk that was killed', () => {
  it('while it published ends that at the next start, from each point', async (t) => {
    const points = {
      'before git began': () => undefined,
      'in the middle of a file': ({ write }: DeskProject) => {
        write(file, term('novo').slice(0, 20));
        write('.git/index.lock', '');
      },
      'after the files': ({ write, git }: DeskProject) => {
        write(file, term('novo'));
        git('add', file);
        write('.git/HEAD.lock', '');
      },
    };
    const killed = async (point: string, leave: (project: DeskProject) => void) => {
      const project = await deskProject(t, { [file]: term('staro') });
      const { send, git, read, openAgain } = project;
      await send('persistEntry', draft(term('novo')));
      await send('updateUnpublishedEntryStatus', ready);
      const tree = git('rev-parse', 'cms/glossary/pojam^{tree}');
      const commit = git('commit-tree', tree, '-p', 'HEAD', '-m', 'Update “pojam”');
      git('update-ref', 'refs/desk/publishing/cms/glossary/pojam', commit);
      leave(project);
      await openAgain();
      assert.equal(read(file), term('novo'), point);
      assert.equal(git('log', '--format=%s'), 'Update “pojam”\nFirst', point);
      assert.equal(git('status', '--porcelain'), '', point);
      assert.equal(git('for-each-ref', '--format=%(refname)'), 'refs/heads/trunk', point);
    };
    // Each waits for a desk that may still be at it.
    await Promise.all(Object.entries(points).map(([point, leave]) => killed(point, leave)));
  });

  it('loses nothing where it cannot end: somebody wrote there since', async (t) => {
    const { send, git, read, write, openAgain } = await deskProject(t, { [file]: term('staro') });
    await send('persistEntry', draft(term('novo')));
    const tip = git('rev-parse', 'cms/glossary/pojam');
    const commit = git('commit-tree', `${tip}^{tree}`, '-p', 'HEAD', '-m', 'x');
    git('update-ref', 'refs/desk/publishing/cms/glossary/pojam', commit);
    write(file, 'by hand');
    await openAgain();
    assert.equal(read(file), 'by hand');
    assert.equal(
      git('rev-parse', 'cms/glossary/pojam', `refs/desk/kept/${commit}`),
      `${tip}\n${commit}`,
    );
  });

  it('while it saved leaves no lock behind, and none of a living git is touched', async (t) => {
    const { send, folder, openAgain } = await deskProject(t);
    await send('persistEntry', draft(term('a')));
    const lock = (name: string) => join(folder, `.git/refs/heads/cms/glossary/${name}.yml.lock`);
    const [old, young] = [lock('old'), lock('young')];
    for (const path of [old, young]) writeFileSync(path, '');
    utimesSync(old, 0, 0);
    mkdirSync(join(folder, '.local/desk/999999999-x'));
    await openAgain();
    assert.deepEqual([existsSync(old), existsSync(young)], [false, true]);
    assert.equal(existsSync(join(folder, '.local/desk/999999999-x')), false);
  });
});

describe('a project on which somebody else works', () => {
  it('is left alone while git is locked there, and the draft stays', async (t) => {
    const project = await deskProject(t, { [file]: term('staro') });
    const { send, git, write, folder } = project;
    await send('persistEntry', draft(term('novo')));
    await send('updateUnpublishedEntryStatus', ready);
    const before = git('for-each-ref');
    write('.git/index.lock', '');
    const refused = await send('publishUnpublishedEntry', key);
    assert.equal(refused.status, 503);
    assert.match(errorOf(refused), /Another program is at work .* remove the file .*index\.lock\./);
    rmSync(join(folder, '.git/index.lock'));
    asBefore(project, before);
    assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
  });

  it('takes drafts on no branch as well, and publishes when there is one', async (t) => {
    const { send, git } = await deskProject(t);
    git('checkout', '--quiet', '--detach');
    assert.equal((await send('persistEntry', draft(term('a')))).status, 200);
    await send('updateUnpublishedEntryStatus', ready);
    const refused = await send('publishUnpublishedEntry', key);
    assert.equal(refused.status, 409);
    assert.match(errorOf(refused), /is on no branch .*git switch main/);
    git('switch', '--quiet', '--create', 'other', 'trunk');
    assert.equal((await send('publishUnpublishedEntry', key)).status, 200);
    assert.equal(git('log', '--format=%s', 'other'), 'Create “entry”\nFirst');
    assert.equal(git('log', '--format=%s', 'trunk'), 'First');
  });

  it('gets every change of many at once, one after the other', async (t) => {
    const { send, git } = await deskProject(t);
    const names = ['a', 'b', 'c', 'd'];
    const answers = await Promise.all(
      names.map((name) =>
        send('persistEntry', saving({ [`content/glossary/${name}.yml`]: term(name) })),
      ),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200],
    );
    assert.equal(git('rev-list', '--count', 'HEAD'), '5');
    assert.equal(git('rev-list', '--merges', '--count', 'HEAD'), '0');
  });
});
