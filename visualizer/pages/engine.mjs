// The engine as a script of its own, for a served page that goes on while its server is away: see kit/standin.mjs.

import { Engine, readNetwork } from "./kit/engine/engine.mjs";
import { answering } from "./lessons/answers.mjs";

const page = /** @type {any} */ (globalThis);
page.gatescope = { ...page.gatescope, Engine, readNetwork, answering };
