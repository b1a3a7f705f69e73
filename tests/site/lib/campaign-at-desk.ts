import { expect } from '@playwright/test';
import type { Desk } from './desk.ts';

/** What an NGO writes at the desk. */
export const campaign = {
  slug: 'proba-kampanje',
  file: 'content/campaigns/proba-kampanje',
  titles: { en: 'A trial campaign', sq: 'Fushatë prove', sr: 'Proba kampanje' },
  partner: 'NVO Proba',
  days: ['Prvi dan probe', 'Drugi dan probe', 'Treći dan probe'],
} as const;

const tooLight = '#ffdd00';
const dark = '#1d4f2b';
const tooLong = 'Ovo je naslov dana koji je predugačak za plakat i za svaku sliku';

const addDay = async (desk: Desk, title: string) => {
  await desk.add('sr', 'day');
  await desk.fillLast('sr', 'Headline of day', title);
  await desk.fillLast('sr', 'Text of day', 'Na ovaj dan probamo sto.');
  await desk.fillLast('sr', 'Call of day', 'Probajte i vi danas.');
};

const giveColour = async (desk: Desk, colour: string, said: RegExp) => {
  const pane = await desk.pane('sr');
  const field = pane.getByLabel('Colour of posters (optional)', { exact: true });
  await field.clear();
  await field.fill(colour);
  await expect(field).toHaveAccessibleDescription(said);
  await expect(pane.getByLabel('Choose a colour', { exact: true })).toHaveValue(colour);
};

const choosePicture = async ({ page }: Desk, file: string) => {
  const pane = page.locator('.Pane1');
  await pane.getByRole('button', { name: 'Choose an image' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Upload', { exact: true }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: 'Choose selected' }).and(page.locator(':enabled')).click();
  await pane.getByLabel('Licence of picture', { exact: false }).click();
  await page.getByRole('option', { name: /^Our own picture/ }).click();
};

const translate = async (desk: Desk, locale: 'sq' | 'en', lead: string) => {
  await desk.fill(locale, 'Title of the text', campaign.titles[locale]);
  await desk.fill(locale, 'Short introduction', lead);
  await desk.write(locale, lead);
};

/** Writes a campaign of three days with one partner in all languages, with three mistakes in it. */
export const writeCampaign = async (desk: Desk): Promise<void> => {
  await desk.create('Campaigns', 'Campaign');
  await desk.fill('sr', 'Title of the text', campaign.titles.sr);
  await desk.fill('sr', 'Short introduction', 'Ovo je proba.');
  for (const title of [campaign.days[0], tooLong, campaign.days[2]]) await addDay(desk, title);
  await desk.write('sr', 'Dođite u biblioteku.');
  await desk.fill('sr', 'First day', '2027-03-01');
  await desk.fill('sr', 'Last day', '2027-03-03');
  await desk.add('sr', 'partner');
  await desk.fillLast('sr', 'Name of partner', campaign.partner);
  await giveColour(desk, tooLight, /^Too light: /);
  await choosePicture(desk, 'tests/unit/fixtures/pictures/plain.jpg');
  await desk.giveEvidence();
  await translate(desk, 'sq', 'Kjo është provë.');
  await translate(desk, 'en', 'This is a trial.');
};

/** What the desk has to say to the mistakes. */
export const mistakes = [
  'SR – Days with own page 2, Headline of day: is longer than 60 characters; shorten it',
  'SR – Colour of posters: is too light for white words; choose a darker colour',
  'SR – Picture at top, What one sees: is missing; add it.',
];

/** Mends the mistakes. */
export const mendCampaign = async (desk: Desk): Promise<void> => {
  const pane = await desk.pane('sr');
  const headline = pane.getByLabel('Headline of day', { exact: true }).nth(1);
  // Decap puts the cursor back where it was, so that new text would stand before the old one.
  await headline.clear();
  await headline.fill(campaign.days[1]);
  await giveColour(desk, dark, /^White words are read well/);
  const seen = { SR: 'Dve žene čitaju letak.', SQ: 'Dy gra lexojnë.', EN: 'Two women read.' };
  for (const [language, alt] of Object.entries(seen)) {
    await pane.getByLabel(`${language} (optional)`, { exact: true }).fill(alt);
  }
};
