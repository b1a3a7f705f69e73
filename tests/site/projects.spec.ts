import { localeCodes, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/index.ts';
import { htmlOf } from './lib/built.ts';
import { expect, test } from './lib/test.ts';

// No browser is needed: what a project's page says stands in its HTML.
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What stands beside a question among the facts of a project, such as who paid for it. */
const answersTo = (locale: Locale, slug: string, question: string) => {
  const [facts = ''] =
    /<dl class="answers">[\s\S]*?<\/dl>/.exec(htmlOf(`/${locale}/projects/${slug}/`)) ?? [];
  const part = facts.split('<dt>').find((each) => each.startsWith(`${question}</dt>`));
  return [...(part ?? '').matchAll(/<dd>([\s\S]*?)<\/dd>/g)].map(([, answer = '']) => answer);
};

test('a project says who did it in which role and who paid, and leads to them', () => {
  for (const locale of localeCodes) {
    const t = translator(locale);
    const partners = answersTo(locale, 'balkans-act-now', t('project.partners'));
    expect(partners).toHaveLength(6);
    const [lead = '', ...others] = partners;
    expect(textOf(lead)).toMatch(new RegExp(`^ASTRA .*· ${t('project.role.lead')}$`));
    expect(lead).toContain(`href="/${locale}/organisations/#astra"`);
    for (const partner of others) expect(textOf(partner)).toContain(t('project.role.partner'));

    const [donor = ''] = answersTo(locale, 'balkans-act-now', t('project.donors'));
    expect(donor).toContain(`href="/${locale}/organisations/#eu"`);
  }
});

test('a project says what no source says, and an amount only with its source', () => {
  for (const locale of localeCodes) {
    const t = translator(locale);
    const undated = (question: string) =>
      answersTo(locale, 'mechanisms-in-seven-municipalities', question).map(textOf);
    expect(undated(t('project.when'))).toEqual([t('project.noDates')]);
    expect(undated(t('project.state'))).toEqual([t('project.state.unknown')]);
    expect(undated(t('project.money'))).toEqual([t('project.noMoney')]);

    const [money = ''] = answersTo(locale, 'eukojust', t('project.money'));
    expect(textOf(money)).toMatch(/7[.,\s\u00a0]?000[.,\s\u00a0]?000/);
    expect(money).toContain('href="https://www.irz.de/');
  }
});

test('help stands above what a project tells, and municipalities lead to it', () => {
  for (const locale of localeCodes) {
    const html = htmlOf(`/${locale}/projects/mechanisms-in-seven-municipalities/`);
    expect(html.indexOf('id="related-help"')).toBeGreaterThan(0);
    expect(html.indexOf('id="related-help"')).toBeLessThan(html.indexOf('<dl class="answers">'));
    expect(htmlOf(`/${locale}/places/gjakova/`)).toContain(
      `href="/${locale}/projects/mechanisms-in-seven-municipalities/"`,
    );
  }
});

test('projects are listed by how far they are, and who is who by country', () => {
  for (const locale of localeCodes) {
    const t = translator(locale);
    const list = htmlOf(`/${locale}/projects/`);
    const [ended, unknown] = [t('project.listState.ended'), t('project.listState.unknown')];
    const at = (text: string) => list.indexOf(text);
    const link = (slug: string) => at(`href="/${locale}/projects/${slug}/"`);
    expect(at(ended)).toBeGreaterThan(0);
    expect(at(ended)).toBeLessThan(link('eukojust'));
    expect(link('moving-forward')).toBeLessThan(at(unknown));
    expect(at(unknown)).toBeLessThan(link('training-with-shelters'));

    const organisations = htmlOf(`/${locale}/organisations/`);
    const jumps = [...organisations.matchAll(/href="#(country-\w+)"/g)].map(([, id = '']) => id);
    expect(jumps[0]).toBe('country-xk');
    expect(jumps.length).toBeGreaterThan(5);
    for (const id of jumps) expect(organisations).toContain(`id="${id}"`);
  }
});
