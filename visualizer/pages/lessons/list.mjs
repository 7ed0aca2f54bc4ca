// The list of lessons, in order, and below it the questions that people ask.

import { h, onPlainClick, setText } from "../kit/dom.mjs";
import { languages, scored } from "./text.mjs";

export function list(app) {
  const title = h("h2", { class: "title", tabindex: "-1" }),
    lead = h("p", { class: "lead" }),
    langs = h("span", { class: "langs", role: "group" }),
    score = h("p", { class: "scored" }),
    first = h("h3"),
    lessons = h("ol", { class: "lessons" }),
    second = h("h3"),
    questions = h("ul", { class: "questions" }),
    faults = h("div", { class: "faults" }),
    el = h(
      "section",
      { class: "overview" },
      h("div", { class: "top" }, title, langs),
      lead,
      score,
      first,
      lessons,
      second,
      questions,
      faults,
    );

  function item(each, n) {
    const { S } = app,
      place = app.places[each.name],
      step = place && place < each.steps ? place + 1 : 1,
      link = h(
        "a",
        { href: app.state.link({ ...app.blank, lesson: each.name, step, lang: S.lang }), class: "entry" },
        n !== null && h("span", { class: "no", "aria-hidden": "true" }, String(n)),
        h(
          "span",
          { class: "what" },
          h("b", {}, each.title),
          each.line && h("span", { class: "line" }, each.line),
        ),
        h(
          "span",
          { class: "more" },
          each.minutes ? app.say("minutes", { n: each.minutes }) : "",
          place !== undefined &&
            each.steps > 1 &&
            h(
              "span",
              { class: "place" },
              place + 1 >= each.steps ? app.say("done") : app.say("go on", { n: place + 1 }),
            ),
        ),
      );
    onPlainClick(link, () => app.begin(each.name, step - 1));
    return h("li", {}, link);
  }

  return {
    el,
    title,
    draw(has) {
      el.hidden = app.S.lesson !== null;
      if (el.hidden || !has("page", "size")) return;
      const all = app.list.lessons,
        of = (kind) => all.filter((each) => (each.kind === "question") === (kind === "question"));
      setText(title, app.say("title"));
      setText(lead, app.say("lead"));
      languages(app, langs);
      score.hidden = !app.answers.size;
      if (!score.hidden) score.replaceChildren(...scored(app));
      setText(first, all.length ? app.say("lessons") : app.say("none"));
      lessons.replaceChildren(...of("lesson").map((each, k) => item(each, k + 1)));
      second.hidden = !of("question").length;
      setText(second, app.say("questions"));
      questions.replaceChildren(...of("question").map((each) => item(each, null)));
      faults.hidden = !app.list.faults.length;
      faults.replaceChildren(
        h("h3", {}, app.say("unread")),
        h("ul", {}, ...app.list.faults.map((each) => h("li", {}, each))),
      );
    },
  };
}
