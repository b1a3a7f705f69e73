import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { GuideDesk } from './desk.ts';
import { alternative, drawing } from './drawing.ts';
import { exampleSlug } from './project.ts';

/** A picture of the guide: its name, the size of the window, and what leads to it. */
export interface Step {
  name: string;
  width: number;
  height: number;
  go: (desk: GuideDesk) => Promise<void>;
  /** A notice that goes by itself, and must still have been there. */
  says?: string;
  /** Stands in the project’s README, which is in English, in place of the guide. */
  isForReadme?: boolean;
}

const notice = '.Toastify__toast--error';

const toggle = async ({ page, words }: GuideDesk, name: string) => {
  await page.getByTitle(words.phrase(`editor.editorInterface.${name}`)).click();
};

const figure = async (desk: GuideDesk) => {
  const { page, words, language } = desk;
  // The list is open from the picture before.
  const block = (await desk.pane(language)).locator('[data-slate-editor]');
  await page.getByRole('menuitem', { name: words.say('Picture'), exact: true }).click();
  await block
    .getByRole('button', { name: words.phrase('editor.editorWidgets.image.choose') })
    .click();
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByText(words.phrase('mediaLibrary.mediaLibraryModal.upload'), { exact: true })
    .click();
  await (await chooser).setFiles(await drawing());
  const take = words.phrase('mediaLibrary.mediaLibraryModal.chooseSelected');
  await page.getByRole('button', { name: take }).and(page.locator(':enabled')).click();
  await block.getByLabel(words.say('What one sees')).fill(alternative[language]);
  await block.locator('img').first().waitFor();
  await block.getByLabel(words.say('What one sees')).evaluate((field) => {
    field.scrollIntoView({ block: 'center' });
  });
};

const steps: readonly Step[] = [
  { name: 'login', width: 390, height: 700, go: () => Promise.resolve() },
  {
    name: 'list',
    width: 1000,
    height: 700,
    go: async (desk) => {
      await desk.signIn();
      await desk.page
        .getByText(/ — SR /)
        .first()
        .waitFor();
    },
  },
  {
    name: 'form',
    width: 1280,
    height: 720,
    go: async (desk) => {
      await desk.edit('campaigns', exampleSlug);
      await desk.pane(desk.beside);
    },
  },
  {
    name: 'components',
    width: 1280,
    height: 720,
    go: async (desk) => {
      await desk.openComponents(desk.language);
    },
  },
  { name: 'picture', width: 1280, height: 900, go: figure },
  {
    name: 'preview',
    width: 1280,
    height: 800,
    go: async (desk) => {
      await desk.edit('campaigns', exampleSlug);
      await toggle(desk, 'togglePreview');
      const preview = desk.page.frameLocator('#preview-pane');
      await preview.getByRole('button', { name: locales[desk.language].name }).click();
      const shown = preview
        .frameLocator('.preview-page')
        .locator(`html[lang="${locales[desk.language].tag}"]`);
      await shown.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'refused',
    width: 1280,
    height: 720,
    go: async (desk) => {
      const { page, words } = desk;
      await toggle(desk, 'toggleI18n');
      await desk.edit('campaigns', exampleSlug);
      const pane = await desk.pane(desk.beside);
      await pane.getByLabel(words.say('Short introduction'), { exact: true }).clear();
      await page
        .getByRole('button', { name: words.phrase('editor.editorToolbar.save'), exact: true })
        .click();
      await page.locator(notice).waitFor();
    },
    says: notice,
  },
  {
    name: 'board',
    width: 1280,
    height: 560,
    go: async (desk) => {
      await desk.goTo('workflow');
      await desk.page.getByText('Primer: ').first().waitFor();
    },
  },
  {
    name: 'phone',
    // Held sideways: upright, the form is wider than the screen.
    width: 844,
    height: 390,
    go: async (desk) => {
      await desk.edit('campaigns', exampleSlug);
    },
  },
  {
    name: 'desk',
    isForReadme: true,
    width: 1000,
    height: 720,
    go: async (desk) => {
      await desk.edit('guides', 'in-danger');
    },
  },
];

/** The pictures of the guide in a language, in the order in which they are taken. */
export const stepsIn = (language: Locale): Step[] =>
  steps.filter(({ isForReadme = false }) => !isForReadme || language === 'en');
