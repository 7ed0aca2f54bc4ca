// Asks the browser to keep a site of files for when there is no network, see worker.mjs.
addEventListener("load", async () => {
  // there is none for a page from a disk, nor for one without https
  if (location.protocol === "file:" || !navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register("./sw.js");
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage([...document.scripts].map(({ src }) => src).filter(Boolean));
  } catch (error) {
    // a browser that keeps nothing still shows the site
    console.info(error);
  }
});
