#!/bin/sh
# Measures formwork, troposphere and the AWS CDK in one table: benches/compare/run.sh
#
# The programs of the others make the same stacks: `large` is benches/large resource for resource; `movies` is stacks/movies.rs, for the CDK
# as its own constructs make it. They are installed into target/compare by pip and npm; Python 3 and Node.js have to be there.
# The CDK is run without its command line, which would come on top: `node app.js` writes the template.
set -eu
cd "$(dirname "$0")/../.."
compare=$PWD/benches/compare
home=${CARGO_TARGET_DIR:-$PWD/target}/compare

python3 -m venv "$home/python"
"$home/python/bin/pip" install --quiet --disable-pip-version-check troposphere==4.11.1
mkdir -p "$home/node"
npm install --silent --no-audit --no-fund --prefix "$home/node" aws-cdk-lib@2.276.0 constructs@10.8.1
python=$home/python/bin/python
export NODE_PATH="$home/node/node_modules"

cargo bench --quiet --bench process

row() {
    cargo bench --quiet --bench process -- "$@"
}
row 'troposphere, movies' "$python" "$compare/troposphere/movies.py" "$home/troposphere"
for stacks in 1 10; do
    row "troposphere, $stacks x 450 resources" "$python" "$compare/troposphere/large.py" $stacks "$home/troposphere"
done
for validation in false true; do
    export CDK_VALIDATION=$validation
    with=$([ $validation = true ] && echo ', with its validation' || true)
    export CDK_OUTDIR="$home/cdk"
    row "CDK$with, movies" node "$compare/cdk/movies.js"
    for stacks in 1 10; do
        row "CDK$with, $stacks x 450 resources" node "$compare/cdk/large.js" $stacks
    done
done

# that all of them make as much
cargo run --quiet --release -- synth --out "$home/formwork" >"$home/log"
"$python" - "$home" <<'PYTHON'
import json, sys
from pathlib import Path
print('\nresources of each template:')
for path in sorted(Path(sys.argv[1]).glob('*/*.template.json')):
    print(f'  {path.parent.name:12} {path.name:24} {len(json.loads(path.read_text())["Resources"])}')
PYTHON
