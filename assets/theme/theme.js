// Before the first paint, so that a dark page never flashes white: the address's theme, else the system's.
(() => {
  const asked = new URLSearchParams(location.search).get("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme =
    asked === "dark" || asked === "light" ? asked : dark ? "dark" : "light";
  document.documentElement.lang = "en";
})();
