// Leaving: blank first, so that nothing is to be seen while the next page loads; then put the
// neutral page in this page's place in the tab's history.

export {};

const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
let hasLeft = false;

const blank = () => {
  document.title = '\u00a0';
  document.documentElement.hidden = true;
};

const leave = (address: string) => {
  hasLeft = true;
  blank();
  location.replace(address);
};

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave(link.href);
});

// A page that the browser kept in memory runs on where it stood: it stays blank and goes away again.
addEventListener('pageshow', () => {
  if (hasLeft && link) leave(link.href);
});
