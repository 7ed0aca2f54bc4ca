"""The Explorer as a test meets it: what the page shows, and what Python says that it should show."""

import math
from decimal import ROUND_HALF_UP, Decimal
from types import SimpleNamespace
from urllib.parse import urlencode

import numpy as np

from browser.conftest import REVISIT
from visualizer import analysis
from visualizer.pages import catalogue

MINUS = "\u2212"
GATES = "fiorz"

READ = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const text = (node, s) => node.querySelector(s)?.textContent;
  const all = (s, each) => [...root.querySelectorAll(s)].map(each);
  return {
    maps: Object.fromEntries(all(".gl", (e) => [text(e, "b"), text(e, ".v")])),
    equation: all(".eq .term:not(.op)", (e) => [text(e, ".sy"), text(e, ".va")]),
    says: text(root, ".say"),
    inside: text(root, ".cellhd h2"),
    where: text(root, ".where"),
    predictions: all(".pred li:not([hidden])", (e) => [text(e, ".w"), text(e, ".n")]),
    tokens: all(".tok", (e) => e.textContent),
    unknown: all(".tok.unknown", (e) => e.textContent),
    current: all(".tok.cur", (e) => Number(e.dataset.step)),
    means: all(".foot .m", (e) => e.textContent),
    focus: all(".gl[aria-pressed=true] b", (e) => e.textContent),
    count: text(root, ".count"),
    chips: all(".chip[aria-pressed=true]", (e) => e.textContent),
    notices: root.querySelector(".notice").hidden ? [] : all(".notice p", (e) => e.textContent),
    half: root.querySelector(".plots .hd .r")?.textContent,
  };
}"""

# what the lines say, by where they are drawn beside their axis: those of the gradient as logarithms
SOURCES = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const digit = (d) => (d === "⁻" ? "-" : "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(d));
  const raised = (text) => Number([...text].map(digit).join(""));
  const power = (text) => (/^10./.test(text) ? raised(text.slice(2)) : Math.log10(Number(text)));
  return Object.fromEntries(["valves", "memory", "gradient"].map((name) => {
    const plot = root.querySelector(`.plot.${name}`), all = (s) => [...plot.querySelectorAll(s)];
    const rules = all(".rules path").map((e) => Number(e.getAttribute("d").match(/ ([-\\d.]+)H/)[1]));
    const read = name === "gradient" ? power : (text) => Number(text.replace("\u2212", "-"));
    const numbers = all(".texts text").map((e) => read(e.textContent));
    const value = (up) => numbers[0]
      + (up - rules[0]) / (rules[numbers.length - 1] - rules[0]) * (numbers.at(-1) - numbers[0]);
    const line = (e) => e.getAttribute("d").split(/[ML]/).slice(1)
      .map((at) => value(Number(at.split(" ")[1])));
    const called = (e) => e.classList[1].replace(/^of-/, "").replace("-", ".");
    return [name, {
      lines: Object.fromEntries(all(".lines path").map((e) => [called(e), line(e)])),
      y: [rules, numbers],
      pixel: Math.abs(value(1) - value(0)),
    }];
  }));
}"""

# the text as it is to be read, and what is said of its units
READING = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const text = (node, s) => node.querySelector(s)?.textContent;
  const all = (s, each) => [...root.querySelectorAll(s)].filter((e) => e.checkVisibility()).map(each);
  const tokens = all(".sheet span", (e) => e);
  return {
    tokens: tokens.map((e) => e.textContent),
    colours: tokens.map((e) => e.style.backgroundColor),
    inks: tokens.map((e) => e.style.color),
    unknown: tokens.filter((e) => e.matches(".unknown")).map((e) => e.textContent),
    own: tokens.map((e) => e.matches(".own")).indexOf(true),
    boxed: tokens.flatMap((e, t) => (e.matches(".cur[aria-current=step]") ? [t] : [])),
    whole: root.querySelector(".sheet").textContent,
    legend: text(root, ".panes .legend"),
    signal: all(".signals [aria-pressed=true]", (e) => e.textContent),
    whose: text(root, ".whose"),
    ranks: all(".rank:not(.scale)", (e) => [text(e, ".who"), text(e, ".n")]),
    ...Object.fromEntries(["bar", "range"].map((of) => [`${of}s`, all(`.rank:not(.scale) .${of}`, (e) => {
      const track = e.parentElement.getBoundingClientRect(), { left, right } = e.getBoundingClientRect();
      return [left, right].map((x) => (x - track.left) / track.width);
    })])),
    ranked: all(".rank[aria-pressed=true]", (e) => Number(e.dataset.unit)),
    finding: text(root, ".finding"),
    facts: all(".facts dd", (e) => e.textContent),
    openings: all(".openings tbody tr", (e) => [...e.children].map((cell) => cell.textContent)),
    tag: text(root, ".oneunit .r"),
    rule: text(root, ".rule"),
    silent: all(".silent, .stale-units", (e) => e.textContent),
    pane: all(".panes [aria-pressed=true]", (e) => e.textContent),
  };
}"""

# where the steps are, in pixels of the window, as every picture over the time axis has it
COLUMNS = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const box = (e) => e.getBoundingClientRect();
  const of = (s) => [...root.querySelectorAll(s)].map(box).map(({ left, right }) => [left, right]);
  const steps = [...root.querySelectorAll(".tok")].map((e) => Number(e.dataset.step));
  const charts = ["valves", "memory", "gradient"].map((name) => root.querySelector(`.plot.${name}`));
  return {
    steps,
    current: steps.indexOf(Number(document.querySelector("[data-ready]").dataset.t)),
    words: of(".tok"), means: of(".foot .m"), maps: of(".map canvas"), cursor: of(".cursor")[0],
    figures: charts.map((plot) => {
      const { left } = box(plot), of = (s) => plot.querySelector(s).getAttribute("d");
      const [from, to] = of(".rules path").match(/^M([\\d.]+) .*H([\\d.]+)$/).slice(1).map(Number);
      // where the text goes on, a line goes on to the edge
      const centres = of(".lines path").split(/[ML]/).slice(1).map(parseFloat)
        .filter((x) => x > from && x < to).map((x) => left + x);
      return { name: plot.classList[2], edges: [left + from, left + to], centres };
    }),
  };
}"""


def fmt(v, digits=2, plus=False):
    """A number as the page writes it, rounded from its exact decimals."""
    v = Decimal(float(v))
    size = abs(v).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return ("" if not size else MINUS if v < 0 else "+" if plus else "") + str(size)


def lasting(steps):
    """A half-life as the page writes it; minus the steps stand for at least so many."""
    return f"{'at least ' if steps < 0 else ''}{abs(steps):,.0f} step{'' if abs(steps) == 1 else 's'}"


def pct(p, kind=np.float32):
    """A share as the page writes it: a probability, which it has as float32, or a float64 of a card."""
    p = float(kind(p))
    if 0 < p < 0.001:
        return "<0.1%"
    if 0.999 < p < 1:
        return ">99.9%"
    return f"{100 * p:.0f}%" if p in (0, 1) else f"{fmt(100 * p, 1)}%"


def sub(n):
    return "".join(chr(0x2080 + int(digit)) for digit in str(n))


class Explorer:
    """A page with the Explorer on it."""

    def __init__(self, page, server):
        self.page, self.server, self.frames = page, server, []
        page.on("websocket", lambda ws: ws.on("framesent", lambda data: self.frames.append(data)))

    def address(self, query):
        # a text alone would be read by whatever network knows its words
        query = {"model": catalogue.default_model(), **query} if "text" in query else query
        return f"{self.server}/explore" + (f"?{urlencode(query)}" if query else "")

    def open(self, **query):
        self.page.goto(self.address(query))
        return self.ready()

    def visit(self, **query):
        """To another address without loading the page again."""
        self.page.evaluate(REVISIT, self.address(query))
        self.settle()
        return self

    def ready(self):
        self.page.wait_for_selector("[data-ready=true]", state="attached")
        self.page.wait_for_selector(".plotted", state="attached")
        return self

    def find(self, selector):
        return self.page.locator(selector)

    def button(self, name):
        return self.page.get_by_role("button", name=name, exact=False)

    @property
    def state(self):
        data = self.page.evaluate("({...document.querySelector('[data-ready]').dataset})")
        assert data["ready"] == "true"
        return SimpleNamespace(
            t=int(data["t"]), unit=int(data["unit"]), steps=int(data["steps"]), model=data["model"]
        )

    @property
    def at(self):
        """The step and the unit."""
        return self.state.t, self.state.unit

    @property
    def shown(self):
        return SimpleNamespace(**self.page.evaluate(READ))

    @property
    def reading(self):
        return SimpleNamespace(**self.page.evaluate(READING))

    @property
    def sources(self):
        return self.page.evaluate(SOURCES)

    @property
    def notices(self):
        return " ".join(self.shown.notices)

    @property
    def query(self):
        return self.page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")

    @property
    def text(self):
        return self.find(".sentence").input_value()

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def go(self, t):
        """To a step, by the keys, from the end that is nearer."""
        left = self.state.steps - 1 - t
        self.press(*(["Home", *["ArrowRight"] * t] if t <= left else ["End", *["ArrowLeft"] * left]))

    def settle(self):
        """Until the server has answered the last question."""
        self.page.wait_for_selector(".gs:not(.busy)", state="attached")

    def ask(self, text):
        self.find(".sentence").fill(text)
        self.settle()
        # Escape would first close what is explained under the pointer
        self.find(".sentence").blur()

    def picker(self, opened):
        """The model picker, open or closed."""
        if self.find(".popover").is_visible() != opened:
            self.find(".pick").click()
        return self.find(".popover")

    def choose(self, weights=None, **change):
        """In the model picker: choose(Cell="gru"), choose(weights="initial")."""
        popover = self.picker(True)
        for label, value in change.items():
            popover.get_by_label(label, exact=True).select_option(value)
            self.settle()
        if weights:
            popover.locator(f"button:text-is('{weights}')").click()
            self.settle()
        self.picker(False)

    def pick(self, unit):
        """A unit, by the arrows beside its name, which go round."""
        while self.state.unit != unit:
            self.button("Unit below").click()

    def sort(self, by):
        self.page.get_by_label("Order of the rows").select_option(by)

    def written(self, **query):
        """Until the address says so."""
        self.page.wait_for_function(
            "(wanted) => Object.entries(wanted).every(([key, value]) => "
            "new URLSearchParams(location.search).get(key) === value)",
            arg={key: str(value) for key, value in query.items()},
        )


# --- what Python says -------------------------------------------------------------------------


def trace_of(model, text, weights="trained"):
    return catalogue.load(model, weights).trace(text)


def terms_of(trace):
    """What a step needs beside its signals, (T, H)."""
    return {name: array.astype("f4") for name, array in analysis.step_terms(trace.layers[-1]).items()}


def before(trace, name, t):
    return trace[name][t - 1] if t else np.zeros_like(trace[name][0])


def quantities(trace, t, unit):
    """Every number that may be said of a step: of one unit, or of the mean where unit is None."""
    cell = trace.model.cell.name
    one = (lambda a: float(np.mean(a, dtype=np.float64))) if unit is None else (lambda a: float(a[unit]))
    now = {name: trace[name][t].astype(np.float64) for name in trace.signals}
    memory = "c" if "c" in now else "h"
    old = before(trace, memory, t).astype(np.float64)
    kept, written = {
        "lstm": lambda: (now["f"] * old, now["i"] * now["g"]),
        "peephole": lambda: (now["f"] * old, now["i"] * now["g"]),
        "coupled": lambda: (now["f"] * old, (1 - now["f"]) * now["g"]),
        "gru": lambda: (now["z"] * old, (1 - now["z"]) * now["n"]),
        "mingru": lambda: ((1 - now["z"]) * old, now["z"] * now["n"]),
        "rnn": lambda: (0 * old, 0 * old),
        "indrnn": lambda: (0 * old, 0 * old),
    }[cell]()
    values = {name: one(array) for name, array in now.items()}
    values |= {"old": one(old), "kept": one(kept), "written": one(written)}
    if cell in ("rnn", "indrnn"):
        values |= {name: one(array[t]) for name, array in terms_of(trace).items()}
    return values


def rest(gate, digits):
    """What is left of 1 for a linked valve, as its rounded number says."""
    return 1 - float(fmt(gate, digits))


def equation_of(trace, t, unit):
    """Symbol -> how the page should write its value with so many digits."""
    q, cell = quantities(trace, t, unit), trace.model.cell.name
    new, old = sub(t + 1), sub(t)
    mean = "mean " if unit is None else ""
    memory = "c" if "c" in trace.signals else "h"
    plain = {f"{mean}{memory}{new}": q[memory]}
    linked = {}
    if cell in ("rnn", "indrnn"):
        if unit is not None:
            plain |= {f"from x{new}": q["ax"], f"from h{old}": q["ah"]}
    elif cell == "mingru":
        keep = f"(1{MINUS}z)"
        if unit is None:
            plain |= {f"mean {keep}·h{old}": q["kept"], "mean z·n": q["written"]}
        else:
            plain |= {"z": q["z"], f"h{old}": q["old"], "n": q["n"]}
            linked[keep] = q["z"]
    else:
        keep = "z" if cell == "gru" else "f"
        write = f"(1{MINUS}{keep})" if cell in ("gru", "coupled") else "i"
        candidate = "n" if cell == "gru" else "g"
        if unit is None:
            plain |= {f"mean {keep}·{memory}{old}": q["kept"], f"mean {write}·{candidate}": q["written"]}
        else:
            plain |= {keep: q[keep], f"{memory}{old}": q["old"], candidate: q[candidate]}
            if write == "i":
                plain["i"] = q["i"]
            else:
                linked[write] = q[keep]
    return lambda digits: {
        **{symbol: fmt(v, digits) for symbol, v in plain.items()},
        **{symbol: fmt(rest(v, digits), digits) for symbol, v in linked.items()},
    }


def relative(log10_norm, log10_h):
    """A curve over dL/dh of its network at the last step, from the float32 that the page gets."""
    values, last = (each.astype("f4").astype(np.float64) for each in (log10_norm, log10_h[-1:]))
    return [float(v) if math.isfinite(v) else None for v in values - last]


def agrees(explorer, text, t, unit):
    """The page is at a step and a unit of a text, and shows what Python says -> the trace, what is shown."""
    trace = trace_of(explorer.state.model, text)
    assert explorer.at == (t, unit) and explorer.state.steps == len(trace)
    shown, q = explorer.shown, quantities(trace, t, unit)
    assert shown.maps == {name: fmt(q[name], plus=name not in GATES) for name in trace.signals}
    assert shown.predictions == [[word, pct(p)] for word, p in trace.top(t)]
    return trace, shown
