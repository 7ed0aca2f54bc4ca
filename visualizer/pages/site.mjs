// The pages of a site of files that need no engine for their first picture, see `visualizer.pages.site`.

import { answering as diagnose } from "./diagnose/answers.mjs";
import { App as Diagnose } from "./diagnose/diagnose.mjs";
import { answering as gradients } from "./gradients/answers.mjs";
import { App as Gradients } from "./gradients/gradients.mjs";
import { opened } from "./kit/unserved.mjs";
import { answering as sizes } from "./sizes/answers.mjs";
import { App as Sizes } from "./sizes/sizes.mjs";

const PAGES = {
  diagnose: { App: Diagnose, answering: diagnose },
  gradients: { App: Gradients, answering: gradients },
  sizes: { App: Sizes, answering: sizes },
};

opened(async (setup, fetched) => {
  const { App, answering } = PAGES[setup.page];
  return { App, ...(await answering(setup, fetched, location.search)) };
});
