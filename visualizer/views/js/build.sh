#!/bin/sh
# Bundles the Explorer's modules into the one file that Panel serves:
#
#     sh visualizer/views/js/build.sh [OUTFILE]
#
# Commit the result with the modules; tests/js/test_bundle.py checks that it is theirs. esbuild is pinned, so that
# the same modules give the same bytes everywhere.
set -eu
case ${1-} in
"") outfile=visualizer/views/explorer.bundle.js ;;
/*) outfile=$1 ;;
*) outfile=$PWD/$1 ;;
esac
# the bundle names its modules as seen from here
cd "$(dirname "$0")/../../.."
npx --yes esbuild@0.25.12 visualizer/views/js/explorer.mjs \
    --bundle --format=esm --charset=utf8 --loader:.css=text --log-level=warning --outfile="$outfile"
