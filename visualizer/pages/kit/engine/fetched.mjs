// Networks, and what was worked out before, that come when they are asked for, each from a script of its own beside the
// page: see `visualizer.pages.site`. A page that was opened from a disk may run such a script, and may fetch nothing.

import { readNetwork } from "./network.mjs";

/** What cannot be had; the message says why, for a person. */
export class Missing extends Error {}

/** Runs a script; integrity is its hash, which browsers ask for where a file comes from a server. */
export function ran(src, integrity = "") {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    if (location.protocol !== "file:") script.integrity = integrity;
    script.onload = resolve;
    script.onerror = reject;
    script.src = src;
    document.head.append(script);
  });
}

/** The hash of a text as `integrity` has it; null where this browser gives none, as on a page without https. */
async function hashed(text) {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
    stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).arrayBuffer();
}

export class Fetched {
  /** What the scripts brought, by name. @type {Map<string, string>} */
  #texts = new Map();
  /** What has come or is on its way. @type {Map<string, Promise<any>>} */
  #coming = new Map();

  /**
   * @param {Record<string, { file: string, version: string, hash: string, with?: string[] }>} files of each name its
   *   script, what its address says of that, its hash, and of a network those that its gradient is compared with
   */
  constructor(files, run = ran) {
    this.files = files;
    this.run = run;
  }

  /** Takes what a script brings: bytes, compressed, in base64. */
  take(name, text) {
    this.#texts.set(name, text);
  }

  has(name) {
    return Object.hasOwn(this.files, name ?? "");
  }

  /**
   * Adds to networks those that are asked for by these names, and what they are compared with; a name that there is
   * not adds nothing.
   * @param {import("./network.mjs").Network[]} networks
   * @param {(string | null | undefined)[]} names
   */
  async fill(networks, names) {
    const known = names.filter((name) => this.has(name)),
      all = new Set(known.flatMap((name) => [name, ...this.files[name].with])),
      here = (name) => networks.some((each) => each.name === name),
      coming = [...all]
        .filter((name) => !here(name))
        .map((name) => this.got(name, `The network ${name}`, readNetwork));
    for (const network of await Promise.all(coming)) if (!here(network.name)) networks.push(network);
  }

  /** What `read` makes of the bytes of this name, once; `called` says in a sentence what cannot be had. */
  got(name, called, read) {
    const known = this.#coming.get(name);
    if (known) return known;
    const coming = this.#loaded(name, called, read);
    this.#coming.set(name, coming);
    // who asks again tries again
    coming.catch(() => this.#coming.delete(name));
    return coming;
  }

  async #loaded(name, called, read) {
    const { file, version, hash } = this.files[name],
      fails = (why) => new Missing(`${called} could not be loaded: ${why}.`);
    try {
      await this.run(`./${file}?v=${version}`, hash);
    } catch {
      throw fails(`its file ${file} did not come, or is not the one that this page was made with`);
    }
    const text = this.#texts.get(name) ?? "",
      found = await hashed(`gatescope.take("${name}","${text}");\n`);
    this.#texts.delete(name);
    try {
      if (found !== null && found !== hash) throw new Error("another hash");
      return read(await unpacked(text));
    } catch {
      throw fails(`its file ${file} is not whole, or not the one that this page was made with`);
    }
  }
}
