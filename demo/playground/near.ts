// A playground stands far down its page: its code, and the dossier for its lists and words, come when a reader comes near.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      near.unobserve(target);
      void import('./playground.js').then(({ playground }) => playground(target, target.dataset['playground'] ?? ''));
    }
  },
  { rootMargin: '100% 0px' },
);

for (const root of document.querySelectorAll('[data-playground]')) near.observe(root);
