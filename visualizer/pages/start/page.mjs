// The start page's script, as its bundle runs it.

import { begin } from "./start.mjs";

begin();
