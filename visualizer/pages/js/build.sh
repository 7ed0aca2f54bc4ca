#!/bin/sh
# Bundles the modules of each instrument into the one file that Panel serves:
#
#     sh visualizer/pages/js/build.sh [FOLDER]
#
# Commit the results with the modules; tests/js/test_bundle.py checks that they are theirs. esbuild is pinned, so that
# the same modules give the same bytes everywhere.
set -eu
case ${1-} in
"") folder=visualizer/pages ;;
/*) folder=$1 ;;
*) folder=$PWD/$1 ;;
esac
# a bundle names its modules as seen from here
cd "$(dirname "$0")/../../.."
for instrument in explorer gradients trainer whatif; do
    npx --yes esbuild@0.25.12 "visualizer/pages/js/$instrument.mjs" --bundle --format=esm --charset=utf8 \
        --loader:.css=text --log-level=warning --outfile="$folder/$instrument.bundle.js"
done
