import { createElement, useEffect, useState, type SyntheticEvent } from 'react';
import { say } from '../language/say.ts';
import { safeBody } from './safe-page.ts';
import { widths, type WidthName } from './widths.ts';

interface Props {
  /** BCP 47 tag of the page's language. */
  lang: string;
  html: string;
  styles: string;
  /** Id of the part to begin at. */
  part: string | undefined;
  width: WidthName;
  /** How much room there is, in pixels. */
  room: number;
  /** Where a picture of the text really lies. */
  pictureAt: (path: string) => string;
}

const emptyPage = (styles: string) =>
  `<!doctype html><html><head><base target="_blank"><style>${styles}</style></head><body></body></html>`;

// `scrollIntoView` would move the desk as well.
const goTo = (page: Document, id: string) => {
  const { defaultView: view } = page;
  const top = page.getElementById(id)?.getBoundingClientRect().top;
  if (view && top !== undefined) view.scrollTo(0, view.scrollY + top - 16);
};

// Nothing may take the preview away. Parts of the page itself can be gone to.
const stay = (event: Event) => {
  const link = (event.target as Element | null)?.closest('a');
  if (event.type === 'click' && !link) return;
  event.preventDefault();
  const id = link?.getAttribute('href')?.match(/^#(.+)/)?.[1];
  if (link && id) goTo(link.ownerDocument, id);
};

const showPictures = (body: HTMLElement, pictureAt: Props['pictureAt']) => {
  for (const picture of body.querySelectorAll<HTMLImageElement>('main img[src]')) {
    picture.src = pictureAt(picture.getAttribute('src') ?? '');
  }
};

/** A window as wide as a phone, or wider and made smaller, in which a page is shown and nothing runs. */
export const PageFrame = ({ lang, html, styles, part, width, room, pictureAt }: Props) => {
  const [page, setPage] = useState<Document | null>(null);

  useEffect(() => {
    if (!page) return;
    const body = safeBody(html);
    page.documentElement.lang = lang;
    // Before they are on the page, where their paths would be asked for.
    showPictures(body, pictureAt);
    page.body.replaceWith(page.adoptNode(body));
  }, [page, html, lang, pictureAt]);

  useEffect(() => {
    if (page && part) goTo(page, part);
  }, [page, part, lang]);

  const pixels = widths[width];
  const scale = Math.min(1, room / pixels);
  return createElement('iframe', {
    title: say('Preview'),
    className: 'preview-page',
    sandbox: 'allow-same-origin',
    srcDoc: emptyPage(styles),
    style: { width: pixels, height: `${100 / scale}%`, transform: `scale(${scale})` },
    onLoad: ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>) => {
      const { contentDocument } = currentTarget;
      contentDocument?.addEventListener('click', stay);
      contentDocument?.addEventListener('submit', stay);
      setPage(contentDocument);
    },
  });
};
