// Keeps a site of files for when there is no network: its pages at once, a network once it was asked for. `site.py` puts
// before this what is kept, under the hash of all that the site holds.

const worker = /** @type {any} */ (self),
  { version, files } = worker.gatescope,
  scope = worker.registration.scope,
  // one origin may have several such sites
  ours = `gatescope ${scope} `,
  kept = ours + version;

async function keep(cache, file) {
  // past the browser's own cache, which may still hold the version before
  const answer = await fetch(file, { cache: "reload" });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  // a page that a host has redirected is not shown as the answer to another address
  const { headers } = answer;
  await cache.put(file, answer.redirected ? new Response(await answer.blob(), { headers }) : answer);
}

async function installed() {
  const cache = await caches.open(kept);
  await Promise.all(files.map((file) => keep(cache, file)));
  await worker.skipWaiting();
}

async function activated() {
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== kept);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function found(request) {
  const cache = await caches.open(kept),
    page = request.mode === "navigate",
    { href, pathname } = new URL(request.url),
    places = page
      ? [request, new URL("index.html", href).href, `${pathname}.html`].filter(
          (_, k) => k !== 1 || pathname.endsWith("/"),
        )
      : [request];
  for (const place of places) {
    const answer = await cache.match(place, { ignoreSearch: page });
    if (answer) return answer;
  }
  const answer = await fetch(request);
  if (!page && answer.ok && answer.type === "basic") await cache.put(request, answer.clone());
  return answer;
}

// what a page had loaded before this was there
async function loaded(all) {
  const cache = await caches.open(kept);
  for (const file of all) if (file.startsWith(scope) && !(await cache.match(file))) await keep(cache, file);
}

worker.addEventListener("install", (event) => event.waitUntil(installed()));
worker.addEventListener("activate", (event) => event.waitUntil(activated()));
worker.addEventListener("message", (event) => event.waitUntil(loaded(event.data)));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(found(request));
});
