// The Explorer in the browser. Only text, model and weights go to the server; all else is state of its own.

import style from "./explorer.css";
import { address, link, readAddress } from "./address.mjs";
import { ask } from "./ask.mjs";
import { dialogs } from "./dialogs.mjs";
import { h } from "./dom.mjs";
import { figures } from "./figures.mjs";
import { header } from "./header.mjs";
import { EVERYTHING, Instrument } from "./instrument.mjs";
import { maps } from "./maps.mjs";
import { now } from "./now.mjs";
import { decode } from "./payload.mjs";
import { ribbon } from "./ribbon.mjs";
import { transport } from "./transport.mjs";

const AGAIN_MS = 250;

export class App extends Instrument {
  constructor(context) {
    super(context, style);
    this.seq = this.wanted = 0;
    this.parts = [header, ask, transport, now, ribbon, maps, figures, dialogs].map((part) => part(this));
    const [head, question, bar, instant, words, heat, plots, extra] = this.parts;
    this.time = h("section", { class: "time", "aria-label": "The whole sentence" },
      words.el, heat.el, plots.el, h("div", { class: "cursor" }));
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.main = h("main", {}, h("section", { class: "now", "aria-label": "This step" }, bar.el, instant.el), this.time);
    this.root.append(head.el, question.el, this.main, extra.el);
    this.listen();
    const { model } = this;
    this.receive(model.payload, this.inPage ? { asked: readAddress() } : {});
    model.on("payload", () => this.receive(model.payload));
  }

  listen() {
    super.listen();
    if (!this.inPage) return;
    addEventListener("popstate", () => {
      const asked = readAddress();
      if (asked.theme) this.set({ theme: asked.theme });
      const state = { text: asked.text ?? this.text, model: asked.model ?? this.name };
      this.typed(state.text);
      this.send({ ...state, weights: asked.weights ?? "trained" }, { asked });
    });
  }

  close() {
    this.set({ playing: false });
    clearTimeout(this.again);
  }

  // ---- the server

  // the picture at hand still steps
  lost() {
    clearTimeout(this.again);
    this.root.classList.remove("busy");
    super.lost("Stepping through this sentence still works.");
  }

  link() {
    return link(this);
  }

  // What a change of text, model or weights asks for; the newest answer wins. `then` says where its picture
  // opens: at the step of an address, or where something happens.
  send(request, then = {}) {
    if (!this.connected) return;
    this.root.classList.add("busy");
    this.root.setAttribute("aria-busy", "true");
    // a choice that is still on its way counts, also when another follows it
    this.asked = { ...this.asked, length: 0, ...request };
    this.wanted = this.seq + 1;
    this.then = then;
    this.ask(AGAIN_MS);
  }

  // Panel now and then leaves the last of several quick answers unsent until it has another to send, so
  // what is not answered is asked once more.
  ask(patience) {
    this.seq += 1;
    this.model.send_msg({ seq: this.seq, ...this.asked });
    clearTimeout(this.again);
    this.again = setTimeout(() => this.ask(2 * patience), patience);
  }

  receive(data, first = {}) {
    const answer = decode(data);
    if (answer.seq < this.wanted) return;
    clearTimeout(this.again);
    const { asked, jump } = this.then ?? first;
    this.then = undefined;
    this.root.setAttribute("aria-busy", "false");
    this.root.classList.remove("busy");
    this.notices = [...answer.notices];
    if (!answer.picture) {
      this.asked = { text: this.text, model: this.name, weights: this.weights };
      // the last good picture stays
      this.root.classList.add("stale");
      this.draw(new Set(["notice"]));
      return;
    }
    this.root.classList.remove("stale");
    const before = this.P;
    const textChanged = before !== null && answer.text !== this.text;
    Object.assign(this, { P: answer.picture, text: answer.text, name: answer.model, weights: answer.weights });
    this.asked = { text: this.text, model: this.name, weights: this.weights };
    if (before && before.layers.length === this.P.layers.length) this.P.layer = before.layer;
    const P = this.P, S = this.S;
    if (asked && (asked.t ?? asked.unit ?? asked.wrongTheme) !== undefined) this.placed(asked);
    else if (before === null || jump) [S.t, S.unit] = P.moment;
    else {
      S.t = S.t >= before.T - 1 ? P.T - 1 : Math.min(S.t, P.T - 1);
      S.unit = Math.min(S.unit, P.H - 1);
    }
    S.focus = P.signals.includes(this.chosen) ? this.chosen : P.keeper ?? P.signals[0];
    this.resetView();
    this.draw(new Set([...EVERYTHING, "notice"]));
    if (this.inPage) address(this, textChanged && asked === undefined);
  }

  // a step and unit from the address; out of range is clamped, and said
  placed(asked) {
    const P = this.P, S = this.S;
    const [t, unit] = P.moment;
    const within = (value, size, otherwise, what) => {
      if (value === undefined) return otherwise;
      const n = /^-?\d+$/.test(value) ? Number(value) : NaN;
      const inside = Number.isInteger(n) ? Math.max(0, Math.min(size - 1, n)) : otherwise;
      if (inside !== n) {
        this.notices.push(`The address asks for ${what} ${value.slice(0, 20)}; ${what}s here are `
          + `0 to ${size - 1}. This is ${inside}.`);
      }
      return inside;
    };
    if (asked.wrongTheme) this.notices.push("The address asks for a theme that is not light or dark.");
    S.t = within(asked.t, P.T, t, "step");
    S.unit = within(asked.unit, P.H, unit, "unit");
  }

  // ---- drawing and keys

  draw(touched) {
    super.draw(touched);
    if (!this.P || !["step", "unit", "picture"].some((name) => touched.has(name))) return;
    const { P, S } = this;
    Object.assign(this.host.dataset, {
      t: S.t, unit: S.unit, steps: P.T, model: this.name, ready: "true",
    });
    if (this.inPage) address(this, false);
  }

  moves() {
    return {
      ...super.moves(),
      " ": () => this.set({ playing: !this.S.playing }),
      "?": () => this.help(),
    };
  }
}

export default { render: (context) => void new App(context) };
