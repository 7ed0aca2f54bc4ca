// Unpacks what the file holds, and begins: see handout.py.

import { unpacked } from "./bzip2.mjs";

(async () => {
  const say = (text) => {
    const place = document.querySelector("#opening p");
    // once the page is there it says itself what fails
    if (place) place.textContent = text;
  };
  if (!window.DecompressionStream)
    return say("This page needs a newer browser: any of 2023 or later can unpack what is in this file.");
  const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;.=>?@^_`{|}~",
    worth = new Uint8Array(128);
  for (let k = 0; k < 85; k++) worth[LETTERS.charCodeAt(k)] = k;
  // five letters are four bytes, the first the highest; a text that ends before is filled with the last letter
  const bytesOf = (text) => {
    const view = new DataView(new ArrayBuffer(4 * Math.ceil(text.length / 5)));
    for (let at = 0; at < text.length; at += 5) {
      let number = 0;
      for (let k = at; k < at + 5; k++)
        number = 85 * number + (k < text.length ? worth[text.charCodeAt(k)] : 84);
      view.setUint32((4 * at) / 5, number);
    }
    return new Uint8Array(view.buffer, 0, Math.floor((4 * text.length) / 5));
  };
  const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`script[data-packed=${name}]`)),
    inflated = async ({ textContent: text }) => {
      const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("deflate"));
      return new Uint8Array(await new Response(stream).arrayBuffer());
    },
    read = (bytes) => new TextDecoder().decode(bytes);
  // see `_networks` of handout.py
  const apart = (bytes) => {
    const view = new DataView(bytes.buffer),
      count = view.getUint32(0, true),
      sizes = Array.from({ length: 2 * count }, (_, k) => view.getUint32(4 + 4 * k, true)),
      heads = sizes.slice(0, count),
      bodies = sizes.slice(count);
    let head = 4 + 8 * count,
      body = heads.reduce((a, b) => a + b, head);
    return heads.map((size, k) => {
      const half = bodies[k] / 2,
        out = new Uint8Array(size + bodies[k]);
      out.set(bytes.subarray(head, head + size));
      for (let j = 0; j < half; j++) {
        out[size + 2 * j] = bytes[body + j];
        out[size + 2 * j + 1] = bytes[body + half + j];
      }
      head += size;
      body += bodies[k];
      return out;
    });
  };
  try {
    const [setup, networks] = await Promise.all(["setup", "networks"].map((name) => inflated(part(name))));
    window.gatescope = { id: "page", setup: JSON.parse(read(setup)), networks: apart(networks) };
    // by now what the page is called is seen
    const { textContent: code, dataset } = part("code"),
      script = document.createElement("script");
    script.textContent = read(unpacked(bytesOf(code), Number(dataset.size)));
    // what a script throws comes to no other handler
    addEventListener("error", () =>
      say("This page cannot be drawn: a fault in it, which the browser's console names."),
    );
    document.head.append(script);
  } catch (error) {
    console.error(error);
    say("This file is not whole, and cannot be shown. Copy it anew from where it came.");
  }
})();
