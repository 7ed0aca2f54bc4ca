// An instrument that is no page goes by the width of its container.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { byContainer } from "../../visualizer/pages/kit/contained.mjs";

test("a style sheet asks for the container's width where it asked for the window's", () => {
  for (const [asked, then] of [
    ["@media (max-width: 760px) { a {} }", "@container instrument (max-width: 760px) { a {} }"],
    [
      "@media(max-width:1180px)and (min-width:761px){a{}}",
      "@container instrument (max-width:1180px)and (min-width:761px){a{}}",
    ],
    ["@media screen and (max-width: 760px) {}", "@container instrument (max-width: 760px) {}"],
    ["@media (max-height: 799px) and (min-width: 761px) {}", "@media not all{}"],
  ])
    assert.equal(byContainer(asked), then);
  for (const other of ["@media print{a{}}", "@media (prefers-reduced-motion:reduce){}", "@media screen {}"])
    assert.equal(byContainer(other), other);
});

test("no style sheet of an instrument asks in a way that is not understood", () => {
  const pages = new URL("../../visualizer/pages/", import.meta.url);
  for (const file of readdirSync(pages, { recursive: true }).filter((name) => name.endsWith(".css"))) {
    const css = byContainer(readFileSync(new URL(file, pages), "utf8"));
    for (const [query] of css.matchAll(/@(?:media|container)[^{]*/g))
      assert.match(
        query,
        /^@(media (print|screen|not all|\((prefers-reduced-motion|forced-colors)[^)]*\))|container instrument (\((min|max)-width: ?\d+px\)( and )?)+) ?$/,
        file,
      );
  }
});
