// Networks that a person brought: given to the server, or opened in this page. What they are is said by
// `visualizer.pages.catalogue.own_entry`; here is how a page lists one and reads with it.

/** The texts to try with a network, each with its label: its own, else those of its task. */
export const examplesOf = (setup, entry) => entry?.examples ?? setup.tasks[entry?.task]?.examples ?? [];

/** What a list of networks calls one that a person brought. */
export const titled = ({ title, yours }) => (yours ? title : null);

/** Whether a network is of no task that is known: `visualizer.pages.brought.family` calls it otherwise. */
export const untasked = (entry) => Boolean(entry?.task.startsWith("own-"));

/** What is said of a network that answers nothing, by its entry in the list of networks. */
export const silence = (entry) =>
  entry?.headless
    ? "Its gates alone are shown: what follows them is more than one matrix."
    : "This network has no readout: it answers nothing, and its gates are all there is to see.";

/** What a picture's answers are headed with. */
export const heading = ({ silent, answers: { title } }) =>
  silent ? "No answer" : title[0].toUpperCase() + title.slice(1);

/** What is said at a step whose answer was not worked out, see `Picture.answered`. */
export const atEnd = ({ reads }) =>
  `This network answers once, at the end of the text. What it would answer after an earlier ${reads.one} is not worked out for a text so long.`;

/** The kinds of weights that a network has. */
export const weightsOf = (setup, entry) => entry?.weights ?? setup.weights ?? ["trained", "initial"];

/** Lists the network of an answer first, in the place of what was opened before. */
export function adopt(setup, { entry, about }) {
  if (about) setup.tasks[entry.task] ??= about;
  if (!entry?.yours) return;
  const { models } = setup,
    at = models.findIndex(({ name, opened }) => opened && name !== entry.name);
  if (at >= 0) models.splice(at, 1);
  if (!models.some(({ name }) => name === entry.name)) models.unshift(entry);
}

/**
 * The text that another network is to read in the place of this one, null where that stays: what was written for a task
 * says little to a network of another, and what a person typed is kept by one that brought nothing and can read it.
 */
export function instead(setup, from, entry, text) {
  const texts = examplesOf(setup, entry),
    has = (all) => all.some(([, each]) => each === text);
  if (entry.task === from?.task || !texts.length || has(texts)) return null;
  const kind = (each) => setup.tasks[each?.task]?.reads?.kind,
    // such are read in one way, and words are none
    able = !["ids", "values"].includes(kind(entry)) || kind(entry) === kind(from);
  return entry.sampled && able && !has(examplesOf(setup, from)) ? null : texts[0][1];
}
