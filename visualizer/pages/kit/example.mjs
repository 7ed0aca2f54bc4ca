// The sentence that the tours tell of: the first example of the grammar, as its network reads it, and the unit that shows
// what becomes of its first country. Tests hold both to the network.

const TASK = "grammar",
  MODEL = "grammar-lstm-32-s1";

/** The unit that holds "France", and lets go of it where the speaker moves. */
export const UNIT = 30;

/** What is shown, as values of a page's table of state. */
export const shown = (app) => ({
  text: app.setup.tasks[TASK].examples[0][1],
  model: MODEL,
  weights: "trained",
});

/** Whether a page has that network. */
export const told = (app) => app.setup.models.some(({ name }) => name === MODEL);

/** The step of a word of it; of several the last. */
export const step = (app, word) => shown(app).text.split(" ").lastIndexOf(word);
