import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectOneEntry, type Compared } from '../../cms/backend/review/one-entry.ts';
import { whyNoBranch } from '../../cms/backend/review/refusals.ts';

const entry = 'content/campaigns/x.sr.mdx';

test('a proposal that puts another picture into the place of one that is shown elsewhere is not published from the desk', () => {
  const picture = { filename: 'content/media/map.png', status: 'added' };
  const text = { filename: entry, status: 'modified' };
  const expect = (...files: Compared[]) => {
    expectOneEntry('cms/campaigns/x', files);
  };
  expect(text, picture);
  for (const status of ['modified', 'removed', 'renamed', 'changed']) {
    assert.throws(() => {
      expect(text, { ...picture, status });
    }, /other files as well: content\/media\/map\.png/);
  }
});

// As GitHub answers merge-upstream in github.com/raycast/extensions/issues/10850; whether it says so here too is not known.
test('a fork that lacks the site’s newer workflows is told how to get them', () => {
  const message =
    'refusing to allow an OAuth App to create or update workflow `.github/workflows/check.yml` without `workflow` scope';
  assert.match(whyNoBranch({ message }, 'ngo/site').message, /github\.com\/ngo\/site.*Sync fork/);
  const other = new Error('Something else');
  assert.equal(whyNoBranch(other, 'ngo/site'), other);
});
