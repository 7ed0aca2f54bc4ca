// Every page's instrument by the name of its Python class, in one bundle.

import Explorer from "./explorer/explorer.mjs";
import Gradients from "./gradients/gradients.mjs";
import Lessons from "./lessons/lessons.mjs";
import Shapes from "./sizes/sizes.mjs";
import Trainer from "./train/train.mjs";
import WhatIf from "./whatif/whatif.mjs";

export default { Explorer, Gradients, Lessons, Shapes, Trainer, WhatIf };
