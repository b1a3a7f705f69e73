import type { Locator, Page } from '@playwright/test';
import { sourceLocale, type Locale } from '../../../src/i18n/locales.ts';

/** The editors' desk, as somebody at the keyboard meets it. */
export class Desk {
  readonly page: Page;

  /** @param wantsBackup whether to take what the browser kept of an older form */
  constructor(page: Page, wantsBackup = false) {
    this.page = page;
    // Publishing and deleting are asked about.
    page.on('dialog', (dialog) => {
      const isBackup = dialog.message().includes('backup');
      const answered = isBackup && !wantsBackup ? dialog.dismiss() : dialog.accept();
      // Leaving a page takes its question away.
      answered.catch(() => undefined);
    });
  }

  /** Opens the desk and signs in, which on one's own computer needs a name and no password. */
  async open(origin: string, name = 'Test'): Promise<void> {
    await this.page.goto(`${origin}/admin/`);
    await this.page.getByLabel('Your name', { exact: true }).fill(name);
    await this.page.getByRole('button', { name: 'Login' }).click();
    await this.page.getByRole('link', { name: 'Guides' }).waitFor();
  }

  /** Opens the form for a new entry: `singular` is what the desk calls one, e.g. "Guide". */
  async create(collection: string, singular: string): Promise<void> {
    await this.page.getByRole('link', { name: collection, exact: true }).click();
    await this.page.getByRole('link', { name: `Create entry of type ${singular}` }).click();
    await this.page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  }

  /** Opens an entry that exists: `id` is its file name without language and ending. */
  async edit(type: string, id: string): Promise<void> {
    const { origin, pathname } = new URL(this.page.url());
    // From one entry straight to another, Decap goes on showing the first: the page is loaded anew, and once.
    await this.page.goto(`${origin}${pathname}?${type}-${id}#/collections/${type}/entries/${id}`);
    await this.page.getByRole('button', { name: /^Published$|^Status: / }).waitFor();
  }

  /** The half of the form that holds a language; the second half shows one language at a time. */
  async pane(locale: Locale): Promise<Locator> {
    const pane = this.page.locator(locale === sourceLocale ? '.Pane1' : '.Pane2');
    const current = pane.getByRole('button', { name: /^Writing in/ });
    if (!(await current.innerText()).endsWith(locale.toUpperCase())) {
      await current.click();
      await pane.getByRole('menuitem', { name: locale, exact: true }).click();
    }
    return pane;
  }

  /** Fills a field of one line or more. */
  async fill(locale: Locale, label: string, text: string): Promise<void> {
    const pane = await this.pane(locale);
    const field = pane.getByLabel(label, { exact: true });
    // Decap puts the cursor back where it was, so that new text would stand before the old one.
    await field.clear();
    await field.fill(text);
  }

  /** Chooses a value by what editors read for it. */
  async choose(locale: Locale, label: string, option: string): Promise<void> {
    const pane = await this.pane(locale);
    await pane.getByLabel(label, { exact: true }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Fills a field of the entry that was added to a list last. */
  async fillLast(locale: Locale, label: string, text: string): Promise<void> {
    const pane = await this.pane(locale);
    await pane.getByLabel(label, { exact: true }).last().fill(text);
  }

  /** Adds an entry to a list; `singular` is what one is called, e.g. "source". */
  async add(locale: Locale, singular: string): Promise<void> {
    const pane = await this.pane(locale);
    await pane.getByRole('button', { name: `Add ${singular}` }).click();
  }

  /** Fills in what every text is asked for: a source, and who checked it when and how. */
  async giveEvidence(): Promise<void> {
    await this.add('sr', 'source');
    await this.fill('sr', 'Address of the source (optional)', 'https://example.org/');
    await this.fill('sr', 'Checked on', '2026-11-21');
    await this.choose('sr', 'Checked by', 'Editor of this site');
    await this.choose('sr', 'How it was checked', 'Compared with public sources');
  }

  /** Types the text itself. */
  async write(locale: Locale, text: string): Promise<void> {
    const pane = await this.pane(locale);
    await pane.locator('[data-slate-editor]').click();
    await this.page.keyboard.type(text);
  }

  /** Saves what stands in the form as a draft; tells whether the desk took it. */
  async save(): Promise<boolean> {
    // So that what is said next is said of this.
    await this.dismissNotices();
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    return this.#isDone(this.page.getByText('Changes saved', { exact: true }));
  }

  /** Sets how far a draft is; tells whether the desk took it. */
  async setStatus(status: 'Draft' | 'In review' | 'Ready'): Promise<boolean> {
    await this.page.getByRole('button', { name: /^Status: / }).click();
    await this.page.getByRole('menuitem', { name: status, exact: true }).click();
    return this.#isDone(this.page.getByRole('button', { name: `Status: ${status}` }));
  }

  /** Publishes what stands in the form, unless the desk refuses to save it or to call it ready. */
  async publish(): Promise<void> {
    if ((await this.save()) && (await this.setStatus('Ready'))) await this.publishReady();
  }

  /** Publishes a draft that is ready. */
  async publishReady(): Promise<void> {
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Publish now', exact: true }).click();
  }

  /** Puts away what the desk has said so far. */
  async dismissNotices(): Promise<void> {
    const notices = this.page.locator('.Toastify__toast');
    // At once: each of them may go by itself while another is being put away.
    await notices.evaluateAll((each) => {
      for (const notice of each) (notice as HTMLElement).click();
    });
    await notices.first().waitFor({ state: 'detached' });
  }

  /** What the desk says after publishing or refusing. */
  get notice(): Locator {
    return this.page.getByRole('alert');
  }

  // Checking all content and git take their time on a busy computer.
  async #isDone(sign: Locator): Promise<boolean> {
    const refused = this.page.locator('.Toastify__toast--error').first();
    await sign.or(refused).first().waitFor({ timeout: 60_000 });
    return !(await refused.isVisible());
  }
}
