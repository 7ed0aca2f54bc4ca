#!/bin/sh
# Bundles the modules of all pages into the one file that Panel serves, and those of the start page, of the engine that
# a page loads later (networks.py), and of the pages in files of their own (handout.py, site.py, lessons/file.py,
# translate/file.py), with what unpacks those, into others:
#
#     sh visualizer/pages/build.sh [FOLDER]
#
# Commit the result with the modules; tests/js/test_bundle.py checks that it is theirs. esbuild and terser are pinned, so
# that the same modules give the same bytes everywhere.
set -eu
here=$PWD
cd "$(dirname "$0")/../.."
case ${1-} in
"") folder=$PWD/visualizer/pages ;;
/*) folder=$1 ;;
*) folder=$here/$1 ;;
esac
PATH=$(npx --yes -p esbuild@0.25.12 -p terser@5.51.4 sh -c 'echo "$PATH"')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -cf - --exclude='*.bundle.js' --exclude='*.py*' visualizer/pages assets/theme | tar -xf - -C "$work"
cd "$work"
esbuild $(find . -name '*.css') --minify --charset=utf8 --allow-overwrite --outbase=. --outdir=. \
    --log-level=warning
esbuild visualizer/pages/index.mjs --bundle --minify --format=esm --charset=utf8 \
    --loader:.css=text --log-level=warning --outfile="$folder/gatescope.bundle.js"
esbuild visualizer/pages/start/page.mjs --bundle --minify --format=iife --charset=utf8 \
    --log-level=warning --outfile="$folder/start.bundle.js"
esbuild visualizer/pages/engine.mjs --bundle --minify --format=iife --charset=utf8 \
    --log-level=warning --outfile="$folder/engine.bundle.js"
esbuild visualizer/pages/unpack.mjs --bundle --minify --format=iife --charset=utf8 \
    --log-level=warning --outfile="$folder/unpack.bundle.js"
esbuild visualizer/pages/site.mjs --bundle --minify --format=iife --charset=utf8 \
    --loader:.css=text --log-level=warning --outfile="$folder/site.bundle.js"
# all layers and directions at once, and their choice, which few files need: a script of its own, that runs before theirs
esbuild visualizer/pages/directions.mjs --bundle --minify --format=iife --charset=utf8 \
    --loader:.css=text --log-level=warning --outfile=whole.js
terser whole.js --mangle --ecma 2022 --output "$folder/directions.bundle.js"
# a file to hand out is to be small: it has no server, so no class, nothing that stands in for the server, and no way to
# open another file; with the names that terser gives it is packed into 6 % less
kit=visualizer/pages/kit
echo 'export const classroom = () => null;' >$kit/classroom.mjs
echo 'export const opening = () => null;' >$kit/opening.mjs
echo 'export class StandIn {}' >$kit/standin.mjs
: >$kit/classroom.css
cat >visualizer/pages/explorer/directions.mjs <<'END'
const none = (el) => ({ el, side: el, middle: el, draw() {} });
export const directions = (app) =>
    globalThis.gatescopeDirections?.directions(app) ?? none(document.createElement("i"));
END
cat >$kit/placepicker.mjs <<'END'
export const placePicker = (...all) =>
    globalThis.gatescopeDirections?.placePicker(...all) ?? { el: document.createElement("i"), draw() {} };
END
cat >$kit/engine/beginnings.mjs <<'END'
export const layersOf = (...all) => globalThis.gatescopeDirections.layersOf(...all);
export const beginningsOf = (...all) => globalThis.gatescopeDirections.beginningsOf(...all);
END
# units are cut by a server alone
echo 'export { uncut as cut } from "./uncut.mjs"; export const verdict = () => "";' >visualizer/pages/whatif/cut.mjs
file() { # file MODULE BUNDLE
    esbuild "visualizer/pages/$1.mjs" --bundle --minify --format=iife --charset=utf8 \
        --loader:.css=text --log-level=warning --outfile=whole.js
    terser whole.js --mangle --ecma 2022 --output "$folder/$2.bundle.js"
}
file handout handout
file translate/file translate
file lessons/file lesson-translation
# few lessons draw a translation, or both directions of a network
for each in translation directions; do : >visualizer/pages/lessons/$each.mjs; done
: >$kit/translation/translation.css
file lessons/file lesson
