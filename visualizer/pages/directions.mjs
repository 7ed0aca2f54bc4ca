// What a file to hand out has beside its own script where a network of it has several layers or directions, see build.sh.

import { directions } from "./explorer/directions.mjs";
import { beginningsOf, layersOf } from "./kit/engine/beginnings.mjs";
import { placePicker } from "./kit/placepicker.mjs";

/** @type {any} */ (globalThis).gatescopeDirections = { directions, placePicker, beginningsOf, layersOf };
