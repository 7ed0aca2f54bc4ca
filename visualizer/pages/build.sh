#!/bin/sh
# Bundles the modules of all pages into the one file that Panel serves, and those of the start page and of the page in
# a file of its own (handout.py) into others:
#
#     sh visualizer/pages/build.sh [FOLDER]
#
# Commit the result with the modules; tests/js/test_bundle.py checks that it is theirs. esbuild is pinned, so that
# the same modules give the same bytes everywhere.
set -eu
case ${1-} in
"") folder=visualizer/pages ;;
/*) folder=$1 ;;
*) folder=$PWD/$1 ;;
esac
# the bundle names its modules as seen from here
cd "$(dirname "$0")/../.."
npx --yes esbuild@0.25.12 visualizer/pages/index.mjs --bundle --minify --format=esm --charset=utf8 \
    --loader:.css=text --log-level=warning --outfile="$folder/gatescope.bundle.js"
npx --yes esbuild@0.25.12 visualizer/pages/start/page.mjs --bundle --minify --format=iife --charset=utf8 \
    --log-level=warning --outfile="$folder/start.bundle.js"
npx --yes esbuild@0.25.12 visualizer/pages/handout.mjs --bundle --minify --format=iife --charset=utf8 \
    --loader:.css=text --log-level=warning --outfile="$folder/handout.bundle.js"
