// What a server answers the page of a network's health, answered on a site of files: see `visualizer.pages.diagnose.unserved`.

import { Picture } from "../kit/payload.mjs";
import { read, write } from "../kit/state.mjs";

/** What a page opens on, by the query of its address, and what it is answered: as `answer` of diagnose.py. */
export async function answering(setup, fetched, search) {
  const rows = setup.state.filter(({ to }) => to === "server"),
    reports = await fetched.got("health.reports", "What was measured here", (data) =>
      JSON.parse(new TextDecoder().decode(data)),
    );

  function answered({ seq, want }, query) {
    const { values, said } = read(rows, query),
      notices = [...said.server],
      model = Object.hasOwn(setup.alike, values.model) ? setup.alike[values.model] : setup.usual;
    if (values.model && values.model !== model)
      notices.push(`${values.model} was not measured here. This is ${model} instead. ${setup.needs}`);
    else if (values.weights === "initial" || values.texts) notices.push(setup.needs);
    const picture = new Picture({ ...reports[model], arrays: {} }, new Uint8Array()),
      about = setup.networks.find(({ name }) => name === model);
    return { seq, want, notices, choice: { model, weights: "trained", texts: "" }, about, picture };
  }

  return {
    answer: ({ seq, want, choice }) =>
      answered({ seq, want }, new URL(write(rows, choice, "file:///")).search),
    payload: answered({ seq: 0, want: "health" }, search),
  };
}
