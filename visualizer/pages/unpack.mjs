// Unpacks what the file holds, and begins: see handout.py.
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
  const unpack = async ({ textContent: text }) => {
    const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const all = (name) =>
      Promise.all([...document.querySelectorAll(`script[data-packed=${name}]`)].map(unpack)),
    read = (bytes) => new TextDecoder().decode(bytes);
  // after its JSON all even bytes of a network come first
  const mixed = (bytes) => {
    const from = 4 + new DataView(bytes.buffer).getUint32(0, true),
      half = (bytes.length - from) / 2,
      out = bytes.slice();
    for (let k = 0; k < half; k++) {
      out[from + 2 * k] = bytes[from + k];
      out[from + 2 * k + 1] = bytes[from + half + k];
    }
    return out;
  };
  try {
    const [[code], [setup], networks] = await Promise.all([all("code"), all("setup"), all("network")]);
    window.gatescope = { id: "page", setup: JSON.parse(read(setup)), networks: networks.map(mixed) };
    const script = document.createElement("script");
    script.textContent = read(code);
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
