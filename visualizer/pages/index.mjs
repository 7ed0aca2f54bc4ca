// Every page's instrument by the name of its Python class, in one bundle.

import Many from "./corpus/corpus.mjs";
import Diagnose from "./diagnose/diagnose.mjs";
import Explorer from "./explorer/explorer.mjs";
import Gradients from "./gradients/gradients.mjs";
import Lessons from "./lessons/lessons.mjs";
import Shapes from "./sizes/sizes.mjs";
import Trainer from "./train/train.mjs";
import Translate from "./translate/translate.mjs";
import WhatIf from "./whatif/whatif.mjs";

export default { Diagnose, Explorer, Gradients, Lessons, Many, Shapes, Trainer, Translate, WhatIf };
