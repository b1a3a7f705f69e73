import { useEffect, useState } from 'react';
import type { Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import type { Languages } from '../save/languages.ts';
import { withDraft } from './content.ts';
import type { Drawn } from './pages/index.ts';
import { loadSitePages, type SitePages } from './published.ts';

/** What is being written, and the language to read it in. */
export interface Writing {
  type: TypeName;
  id: string;
  locale: Locale;
  /** Gives the draft; the same function as long as the draft is the same. */
  draft: () => Languages;
}

/** What a preview shows now. */
export interface Drawing {
  page: (Drawn & { styles: string; locale: Locale }) | undefined;
  problem: 'not loaded' | 'not drawn' | undefined;
}

// So that a page is drawn when somebody rests, and not with every key.
const rest = 150;

const usePages = () => {
  const [pages, setPages] = useState<SitePages | 'not loaded'>();
  useEffect(() => {
    loadSitePages().then(setPages, () => {
      setPages('not loaded');
    });
  }, []);
  return pages;
};

/** Draws the page of what is being written, again each time that it has changed. */
export const useDrawing = ({ type, id, locale, draft }: Writing): Drawing => {
  const pages = usePages();
  const [drawing, setDrawing] = useState<Drawing>({ page: undefined, problem: undefined });

  useEffect(() => {
    if (!pages || pages === 'not loaded') return undefined;
    let isPast = false;
    const draw = async () => {
      const content = withDraft(pages.content, type, id, draft());
      const drawn = await pages.drawPage({ type, id, locale, content, origin: location.origin });
      if (isPast) return;
      setDrawing({ page: { ...drawn, styles: pages.styles, locale }, problem: undefined });
    };
    const timer = setTimeout(() => {
      draw().catch((error: unknown) => {
        console.warn(error);
        // What was drawn last stays.
        if (!isPast) setDrawing(({ page }) => ({ page, problem: 'not drawn' }));
      });
    }, rest);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [pages, type, id, locale, draft]);

  return pages === 'not loaded' ? { page: undefined, problem: pages } : drawing;
};
