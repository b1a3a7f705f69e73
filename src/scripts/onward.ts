// Goes where the only link of the page leads, in this page's place in the tab's history. A refresh does so too,
// but how browsers write that down differs.

const link = document.querySelector<HTMLAnchorElement>('a[href]');
if (link) location.replace(link.href);
