// Before the first paint, so that a dark page never flashes white: the address's theme, else the system's.
(() => {
  const asked = new URLSearchParams(location.search).get("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme =
    asked === "dark" || asked === "light" ? asked : dark ? "dark" : "light";
  document.documentElement.lang = "en";
})();

// The size of the text: a share of what the person's browser has, by the window, so that a projector and a laptop show
// the same. A browser's zoom makes the window smaller in its pixels; taken from that, the text would not grow with it.
(() => {
  const root = document.documentElement, ZOOMS = [1.1, 1.2, 1.25, 1.33, 1.5, 1.75, 2, 2.5, 3, 4, 5];
  // where the browser tells, how far it is zoomed as the page opens
  const usual = parseFloat(getComputedStyle(root).fontSize), told = outerWidth / innerWidth;
  let ratio = devicePixelRatio, wide = innerWidth * ratio;
  const opened = ZOOMS.find((zoom) => zoom <= 1.01 * ratio && Math.abs(told / zoom - 1) < 0.02) ?? 1;
  let plain = ratio / opened;
  function size() {
    if (!innerWidth) return; // in a frame that is not shown yet
    const now = innerWidth * devicePixelRatio;
    // a window that keeps its size on the screen was zoomed, any other that changes moved to another screen
    if (devicePixelRatio !== ratio && Math.abs(now / wide - 1) > 0.03) plain *= devicePixelRatio / ratio;
    [ratio, wide] = [devicePixelRatio, now];
    const zoom = ratio / plain, width = innerWidth * zoom, height = innerHeight * zoom;
    const share = width <= 760 ? 1 : Math.max(14, Math.min(22, width / 90, height / 56.25)) / 16;
    // no larger than each layout, which its style sheet chooses by the window's width, has room for
    const room = innerWidth / (innerWidth > 1180 ? 84 : innerWidth > 960 ? 68 : innerWidth > 760 ? 54 : 20);
    root.style.fontSize = `${Math.min(share * usual, room)}px`;
  }
  size();
  addEventListener("resize", size);
})();
