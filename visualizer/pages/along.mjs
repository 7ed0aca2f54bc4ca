// On a page of a site of files that shows nothing itself: what another page showed goes along to the next.
for (const use of ["pointerdown", "focusin", "click"])
  addEventListener(use, ({ target }) => {
    const link = target instanceof Element && target.closest("li a");
    if (link instanceof HTMLAnchorElement) link.search = location.search;
  });
