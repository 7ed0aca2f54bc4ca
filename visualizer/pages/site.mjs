// The pages of a site of files that need no engine for their first picture, see `visualizer.pages.site`.

import { answering as gradients } from "./gradients/answers.mjs";
import { App as Gradients } from "./gradients/gradients.mjs";
import { opened } from "./kit/unserved.mjs";

const PAGES = { gradients: { App: Gradients, answering: gradients } };

opened(async (setup, fetched) => {
  const { App, answering } = PAGES[setup.page];
  return { App, ...(await answering(setup, fetched, location.search)) };
});
