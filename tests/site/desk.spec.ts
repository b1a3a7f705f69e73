import { translator } from '../../src/i18n/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { unzip } from '../unit/lib/zip.ts';
import { htmlOf } from './lib/built.ts';
import { campaign, mendCampaign, mistakes, writeCampaign } from './lib/campaign-at-desk.ts';
import type { Desk } from './lib/desk.ts';
import { expect, test } from './lib/desk-site.ts';
import { policyOf } from './lib/policy.ts';

// The site is built twice, beside another browser.
test.setTimeout(600_000);
test.use({ refuses: true });

test('the desk’s policy allows what is named in it and no code made of text', () => {
  const policy = policyOf(htmlOf('/admin/'));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
});

const writeGuide = async (desk: Desk) => {
  await desk.create('Guides', 'Guide');
  await desk.fill('sr', 'Title of the text', 'Proba stola');
  await desk.fill('sr', 'Short introduction', 'Ovo je proba.');
  await desk.fill('sr', 'What it costs', 'Ništa.');
  await desk.fill('sr', 'Who will know', 'Niko.');
  await desk.write('sr', 'Volim <3 {ime} i tačka.');
  await desk.choose('sr', 'Section of guides', 'Rights');
  await desk.fill('sr', 'Order in section', '99');
  await desk.giveEvidence();
};

const writeAlbanian = async (desk: Desk) => {
  await desk.fill('sq', 'Short introduction', 'Kjo është provë.');
  await desk.fill('sq', 'What it costs', 'Asgjë.');
  await desk.fill('sq', 'Who will know', 'Askush.');
  await desk.write('sq', 'Kjo është një provë e shkurtër.');
};

test('what is published at the desk is a commit, and soon pages in each language', async ({
  desk,
  site,
  page,
}) => {
  const before = site.git('rev-parse', 'HEAD');
  const published = desk.notice.filter({ hasText: 'Entry published' });
  const filesSince = (commit: string) =>
    site.git('diff', '--name-only', commit, 'HEAD').split('\n');

  await test.step('an NGO is told what is wrong with its campaign, and mends it', async () => {
    await writeCampaign(desk);
    await desk.publish();
    for (const mistake of mistakes) await expect(desk.notice).toContainText(mistake);
    expect(site.git('rev-parse', 'HEAD')).toBe(before);

    await mendCampaign(desk);
    await desk.publish();
    // Checking all content and git take their time on a busy computer.
    await expect(published).toBeVisible({ timeout: 30_000 });
    // What is first published in three languages is three files of one commit.
    expect(site.git('rev-list', '--count', `${before}..HEAD`)).toBe('1');
    const files = Object.keys(campaign.titles).map((locale) => `${campaign.file}.${locale}.mdx`);
    expect(filesSince(before)).toEqual([...files, 'content/media/plain.jpg']);
    for (const [locale, title] of Object.entries(campaign.titles)) {
      const text = site.git('show', `HEAD:${campaign.file}.${locale}.mdx`);
      expect(text).toContain(`title: ${title}\n`);
    }
  });

  const withCampaign = site.git('rev-parse', 'HEAD');
  // A desk that is open asks its server again and again.
  await page.goto('about:blank');
  await site.startBuilding();
  await test.step('its campaign has a page, and each day one of its own', async () => {
    await page.goto(`${site.origin}/sr/campaigns/${campaign.slug}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(campaign.titles.sr);
    await expect(page.getByRole('main')).toContainText(campaign.partner);
    await page.goto(`${site.origin}/sr/campaigns/${campaign.slug}/3/`);
    await expect(page.getByRole('main')).toContainText(campaign.days[2]);
    const kit = await page.request.get(`${site.origin}/sr/campaigns/${campaign.slug}/kit/kit.zip`);
    const names = (await unzip(await kit.body())).files.map(({ entry }) => entry.fileName);
    expect(names).toEqual(
      expect.arrayContaining(['poster-a4.pdf', 'day-03-square.png', 'days.ics', 'texts.txt']),
    );
  });

  await page.goto(`${site.origin}/admin/`);
  await writeGuide(desk);
  // A language that was begun must be whole; one that was not begun is left out.
  await desk.fill('sq', 'Title of the text', 'Provë e tryezës');
  await desk.publish();
  await expect(desk.notice).toContainText(
    'SQ – Short introduction: is missing; add it. Somebody in a hurry reads only this. · SQ – What it costs: is missing; add it.',
  );
  expect(site.git('rev-parse', 'HEAD')).toBe(withCampaign);

  await writeAlbanian(desk);
  await desk.publish();
  await expect(published).toBeVisible({ timeout: 30_000 });
  expect(filesSince(withCampaign)).toEqual([
    'content/guides/proba-stola.sq.mdx',
    'content/guides/proba-stola.sr.mdx',
  ]);
  expect(site.git('status', '--porcelain', '--', 'content')).toBe('');

  await expect.poll(() => site.updates(), { timeout: 240_000 }).toBe(1);
  await page.goto(`${site.origin}/sr/guides/proba-stola/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proba stola');
  await expect(page.getByRole('main')).toContainText('Volim <3 {ime} i tačka.');
  await page.goto(`${site.origin}/sq/guides/proba-stola/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Provë e tryezës');

  // English was not begun: its page shows another language, says so, and is none for search engines.
  await page.goto(`${site.origin}/en/guides/proba-stola/`);
  await expect(page.locator('html')).toHaveAttribute('lang', locales.en.tag);
  await expect(page.getByRole('main')).toHaveAttribute('lang', locales.sr.tag);
  await expect(page.getByText(translator('en')('page.fallback'))).toBeVisible();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/sr\/guides\/proba-stola\/$/,
  );
  const sitemap = await (await page.request.get(`${site.origin}/sitemap.xml`)).text();
  expect(sitemap).toContain('/sr/guides/proba-stola/');
  expect(sitemap).not.toContain('/en/guides/proba-stola/<');
});
