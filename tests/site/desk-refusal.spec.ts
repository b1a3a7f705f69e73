import { Desk } from './lib/desk.ts';
import { expect, test } from './lib/desk-site.ts';

test.use({ hasSecondPane: false });
test.setTimeout(240_000);

// As editors read it, whole: a word of English in it would not be found otherwise.
const refusals = {
  sr: {
    label: 'Broj telefona',
    save: 'Sačuvaj',
    letters:
      'Nije sačuvano. Brojevi telefona 1, Broj telefona: ne sadrži samo cifre; upišite samo cifre i razmake, kao 0800 11112',
    country:
      'Nije sačuvano. Brojevi telefona 1, Broj telefona: stoji „0999 99 999 99“, a to nije broj ove zemlje; uporedite ga sa izvorom cifru po cifru',
  },
  sq: {
    label: 'Numri i telefonit',
    save: 'Ruaj',
    letters:
      'Nuk u ruajt. Numrat e telefonit 1, Numri i telefonit: ka edhe shenja të tjera përveç shifrave; shkruani vetëm shifra dhe hapësira, për shembull 0800 11112',
    country:
      'Nuk u ruajt. Numrat e telefonit 1, Numri i telefonit: ka vlerën “0999 99 999 99”, që nuk është numër i këtij shteti; krahasojeni me burimin shifër për shifër',
  },
};

for (const [language, { label, save, letters, country }] of Object.entries(refusals)) {
  test(`a phone number that cannot be right is refused in ${language}`, async ({ page, site }) => {
    await page.addInitScript((code) => {
      localStorage.setItem('oslonac-desk-language', code);
    }, language);
    await page.goto(`${site.origin}/admin/`);
    await page.locator('#desk-name').fill('Test');
    await page.locator('button[type=submit]').click();
    await page.locator('a[href$="/collections/services"]').click();
    await page.goto(`${site.origin}/admin/#/collections/services/entries/xk-ombudsperson`);

    const number = page.getByLabel(label, { exact: true }).first();
    const desk = new Desk(page);
    const refusal = async (typed: string) => {
      // Decap puts the cursor back where it was, so that new text would stand before the old one.
      await number.clear();
      await number.fill(typed);
      await page.getByRole('button', { name: save, exact: true }).click();
      const said = (await desk.notice.textContent()) ?? '';
      await desk.dismissNotices();
      await expect(number).toHaveValue(typed);
      return said;
    };
    expect(await refusal('038 abc 782')).toBe(letters);
    expect(await refusal('0999 99 999 99')).toBe(country);
    expect(site.git('branch', '--list', 'cms/*')).toBe('');
  });
}
