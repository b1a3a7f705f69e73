import purify from 'dompurify';

/**
 * The body of a page without anything that could run or load. The frame around it lets nothing run either: the
 * desk's window holds what the editor is signed in with, and an entry may be somebody else's.
 */
export const safeBody = (html: string): HTMLElement => {
  const safe = purify.sanitize(html, {
    WHOLE_DOCUMENT: true,
    FORBID_TAGS: ['style', 'link', 'meta', 'base'],
  });
  return new DOMParser().parseFromString(safe, 'text/html').body;
};
