import { h } from "./dom.mjs";

const empty = () => ({ el: h("section", { hidden: true }), draw() {} });
export const differences = empty;
