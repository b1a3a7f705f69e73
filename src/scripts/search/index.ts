const box = document.querySelector<HTMLElement>('[data-search]');
box?.addEventListener('list', (event) => console.log((event as CustomEvent).detail));
export {};
