// The pictures of a translation: "chains", the encoder and the decoder with what it attends to; "attention", all of that
// as a matrix; "search", the translations that were looked at; "decoder", one unit of it over what is written.

import { ramp } from "../kit/colour.mjs";
import { h } from "../kit/dom.mjs";
import { attention } from "../kit/translation/attention.mjs";
import { chains } from "../kit/translation/chains.mjs";
import { inside } from "../kit/translation/inside.mjs";
import { search } from "../kit/translation/search.mjs";
import { columns, outputAt, sizes } from "../kit/translation/view.mjs";
import { register } from "./pictures.mjs";
import { before, reading } from "./written.mjs";

/** What the drawings of a translation take for their instrument: the lesson's, as far as its step lets one see and do. */
class Stage {
  views = null;
  stacked = true;
  word = null;

  /** The theme that its shades are of. */
  shaded = null;
  shades = [];

  constructor(app, el) {
    this.app = app;
    this.el = el;
    this.see = null;
    this.width = 0;
  }

  /** The translation, without what is asked for. */
  get P() {
    const { P, open } = this.see;
    return open ? before(P, this.app.from) : P;
  }

  get S() {
    const { see, app } = this,
      { from } = app,
      // what is asked for is not yet there
      t = see.open && see.t >= from && from >= see.P.S ? from - 1 : see.t;
    return { t, unit: see.unit, word: this.word, theme: app.S.theme, playing: false };
  }

  get C() {
    return this.app.changed;
  }

  get wish() {
    return this.C;
  }

  get setup() {
    return this.app.setup;
  }

  get rem() {
    return this.app.rem;
  }

  get fine() {
    return this.app.fine;
  }

  get small() {
    return this.app.small;
  }

  get low() {
    return this.app.low;
  }

  get palette() {
    return this.app.palette;
  }

  get drawable() {
    return this.width > 100;
  }

  get j() {
    return outputAt(this.P.S, this.S.t);
  }

  get i() {
    return Math.min(this.S.t, this.P.S - 1);
  }

  sizes() {
    return sizes(this);
  }

  widthOf(part) {
    return part.clientWidth;
  }

  shade(share) {
    const { theme } = this.app.S;
    if (this.shaded !== theme)
      [this.shaded, this.shades] = [theme, ramp(this.app.css("--zero"), this.app.css("--ink"))];
    return this.shades[Math.round((this.shades.length - 1) * Math.min(1, Math.max(0, share)))];
  }

  go(t) {
    this.app.press(t);
  }

  look(j, word = this.word) {
    this.word = word;
    if (!this.see.picks) this.app.jump(this.P.S + j);
    this.app.draw(new Set(["found"]));
  }

  set(changes) {
    if ("word" in changes) this.word = changes.word;
    const { word: _, side: __, signal: ___, t, ...rest } = changes;
    if (t !== undefined) this.app.jump(t);
    if (Object.keys(rest).length && !this.see.open) this.app.set(rest);
    else this.app.draw(new Set(["found"]));
  }

  take(changes, entry = false) {
    this.app.change(changes, entry);
  }
}

/** One unit of the encoder, as one of the decoder is drawn. */
class Reading extends Stage {
  get P() {
    return reading(this.see.P);
  }

  get S() {
    const { see, app } = this,
      hides = see.open && see.t >= app.from;
    return { ...super.S, t: this.see.P.S + Math.min(see.t, see.P.S - 1) - Number(hides) };
  }
}

/** Headings and what else a page says beside its drawings: a lesson says what it has to say itself. */
const BESIDE = ".sec > h2, .sec > .top > h2, .sec > .tr-note, .tr-inside > .top, .tr-halves > div";
/** What of a drawing is there only where the step lets it be changed so. */
const HANDS = { beam: ".tr-search > .top", attention: ".tr-holds" };

/** A picture of a translation, drawn by a part of the kit. */
const drawn =
  (part, name, Seen = Stage) =>
  (app) => {
    const cover = h("div", { class: "cover tr-cover", "aria-hidden": "true" }, h("b", {}, "?")),
      el = h("div", { class: `tr-stage tr-stage-${name}` }, cover),
      stage = new Seen(app, el);
    let made = null,
      at = null;
    return {
      el,
      draw(see, has) {
        stage.see = see;
        // in one language until it is another
        if (!made) {
          made = part(stage);
          el.prepend(made.el);
          for (const each of el.querySelectorAll(BESIDE)) each.remove();
        }
        const now = app.keyAt(app.S.step);
        if (now !== at) {
          at = now;
          stage.word = null;
          stage.views = null;
        }
        stage.width = Math.round(el.clientWidth);
        if (!stage.drawable) return;
        if (stage.word !== null && (!see.P.attention || stage.word >= see.P.S)) stage.word = null;
        const moves = app.step.still || see.open ? [] : app.step.moves;
        for (const each of ["attention", "beam", "words", "cut"])
          el.classList.toggle(`free-${each}`, moves.includes(each));
        for (const [name, part] of Object.entries(HANDS))
          for (const each of el.querySelectorAll(part)) each.hidden = !moves.includes(name);
        // of a tree that begins with what is asked for there is nothing to see
        cover.hidden = !(see.open && name === "search" && stage.P.search.steps < 1);
        made.el.hidden = !cover.hidden;
        if (made.el.hidden) return;
        stage.views = columns(stage);
        const all = has("page", "picture", "lesson", "turned", "found", "size", "theme");
        made.draw((...names) => all || has(...names.map((each) => (each === "run" ? "picture" : each))));
      },
    };
  };

register("chains", drawn(chains, "chains"), { every: true });
register("attention", drawn(attention, "attention"), { every: true });
register("search", drawn(search, "search"), { every: true });
register("encoder", drawn(inside, "encoder", Reading));
register("decoder", drawn(inside, "decoder"));
