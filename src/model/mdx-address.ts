const scheme = /^([a-z][a-z0-9+.-]*):/i;

// Browsers skip these within a scheme, and readers never see them; the last stands for one that is none.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;

const known = ['https', 'http', 'mailto', 'tel'];

/** What is wrong with where a link leads; nothing for the web, a mail, a number and pages of the site. */
export const linkProblem = (url: string): string | undefined => {
  const found = scheme.exec(url.replace(/[\p{Cc}\p{Cf}\s\ufffd]/gu, ''))?.[1]?.toLowerCase();
  if (found && !known.includes(found)) {
    return `has a link that begins with "${found}:"; link to https, mailto or tel addresses, or within the site`;
  }
  if (invisible.test(url)) {
    return 'has a link with a sign in its address that nobody sees; delete the address and type it anew';
  }
  if (/^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|eu|info|rs|al|mk|me|ba)(?:\/|$)/i.test(url)) {
    return `has a link to ${url.slice(0, 60)}, which leads to no page; write the address whole, with https://`;
  }
  return /^[/\\]{2}|^\/?\\/.test(url)
    ? 'has a link that leads to another site without saying so; write its address whole, with https://'
    : undefined;
};

const ours = /^\.\.\/media\/(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:jpe?g|png|webp|avif)$/i;

/** What is wrong with where a picture lies; nothing for the pictures of our own. */
export const pictureProblem = (url: string): string | undefined => {
  if (ours.test(url)) return undefined;
  return scheme.test(url) || /^[/\\]{2}/.test(url)
    ? `shows the picture ${url.slice(0, 60)} from another site; upload it, so that nobody else learns who reads this`
    : 'shows a picture that does not lie among ours; choose it at the desk, or write ../media/name.jpg';
};
