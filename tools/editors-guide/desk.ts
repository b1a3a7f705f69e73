import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { locales, sourceLocale, type CompleteLocale } from '../../src/i18n/locales.ts';
import { wordsOf, type Words } from './words.ts';

/** A name that belongs to nobody. */
const names: Record<CompleteLocale, string> = {
  sr: 'NVO Primer',
  sq: 'OJQ Shembull',
  en: 'NGO Example',
};

/** The desk in one language, as pictures of it are taken. */
export class GuideDesk {
  readonly page: Page;
  readonly language: CompleteLocale;
  readonly words: Words;
  readonly #origin: string;

  private constructor(page: Page, language: CompleteLocale, words: Words, origin: string) {
    this.page = page;
    this.language = language;
    this.words = words;
    this.#origin = origin;
    const backup = words.phrase('editor.editor.confirmLoadBackup');
    // What was begun for the picture before is not wanted any more.
    page.on('dialog', (dialog) => {
      const answered = dialog.message() === backup ? dialog.dismiss() : dialog.accept();
      // Leaving a page takes its question away.
      answered.catch(() => undefined);
    });
  }

  /** Opens the login page in a browser of its own. */
  static async open(
    browser: Browser,
    origin: string,
    language: CompleteLocale,
  ): Promise<GuideDesk> {
    const context = await browser.newContext({ locale: locales[language].tag });
    const desk = new GuideDesk(await context.newPage(), language, await wordsOf(language), origin);
    await desk.page.goto(`${origin}/admin/`);
    await desk.page.getByLabel(desk.words.say('Your name'), { exact: true }).fill(names[language]);
    return desk;
  }

  /** The second language of the form: the reader's own, beside the source. */
  get beside(): CompleteLocale {
    return this.language === sourceLocale ? 'sq' : this.language;
  }

  async signIn(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.phrase('auth.login') }).click();
    await this.page.getByRole('link', { name: this.words.say('Guides'), exact: true }).waitFor();
  }

  /** Goes to a part of the desk, e.g. `workflow`. */
  async goTo(part: string): Promise<void> {
    // From one entry straight to another, Decap goes on showing the first.
    await this.page.goto('about:blank');
    await this.page.goto(`${this.#origin}/admin/#/${part}`);
  }

  /** Opens an entry: `id` is its file name without language and ending. */
  async edit(type: string, id: string): Promise<void> {
    await this.goTo(`collections/${type}/entries/${id}`);
    await this.page.locator('[data-slate-editor]').first().waitFor();
  }

  /** The half of the form that holds a language. */
  async pane(locale: CompleteLocale): Promise<Locator> {
    const pane = this.page.locator(locale === sourceLocale ? '.Pane1' : '.Pane2');
    const name = (code: string) =>
      this.words.phrase('editor.editorControlPane.i18n.writingInLocale', { locale: code });
    const wanted = pane.getByRole('button', { name: name(locale.toUpperCase()), exact: true });
    if (!(await wanted.isVisible())) {
      await pane.getByRole('button', { name: name('') }).click();
      // Capitals are only shown.
      await this.page.getByRole('menuitem', { name: locale, exact: true }).click();
      await wanted.waitFor();
    }
    return pane;
  }

  /** Opens the list of components in the text of a language, with the cursor at its end. */
  async openComponents(locale: CompleteLocale): Promise<Locator> {
    const pane = await this.pane(locale);
    await pane.locator('[data-slate-editor]').click();
    await this.page.keyboard.press('Control+End');
    const button = this.words.phrase('editor.editorWidgets.markdown.addComponent');
    const first = this.page.getByRole('menuitem').first();
    // While the editor still settles it draws its buttons anew, and a list that was open is closed.
    await expect(async () => {
      if (!(await first.isVisible())) await pane.getByTitle(button).click();
      await this.page.waitForTimeout(500);
      expect(await first.isVisible()).toBe(true);
    }).toPass({ timeout: 30_000 });
    return pane;
  }

  /** What the window shows once nothing moves in it. */
  async photograph(): Promise<Buffer> {
    await this.page.waitForLoadState('networkidle');
    // Decap's line at the top, which shows that something is loading.
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll('body > canvas')].every((line) => !line.checkVisibility()),
    );
    // What else glides. Animations are not cut short: a notice goes when the one of its time ends.
    await this.page.waitForTimeout(1_500);
    return this.page.screenshot();
  }
}
