#!/usr/bin/env bash
# Reviews a change: synth, check, diff against where the branch left its base. Knows nothing of AWS accounts.
#
# FORMWORK          how formwork is run (default: cargo run --quiet --locked --)
# FORMWORK_BASE     branch or commit to compare with (default: origin's head)
# FORMWORK_FAIL_ON  what `formwork diff --fail-on` takes, several with spaces between them
# FORMWORK_COMMENT  number of the GitHub pull request whose comment is written (needs `gh`, GH_TOKEN, GITHUB_REPOSITORY)
# FORMWORK_OUT      directory of the reports (default: target/formwork)
set -euo pipefail

read -r -a formwork <<< "${FORMWORK:-cargo run --quiet --locked --}"
read -r -a fail_on <<< "${FORMWORK_FAIL_ON:-}"
out=${FORMWORK_OUT:-target/formwork}
mkdir -p "$out/sarif"

fail=0

# a stale out/ would show the reader another change than the one that deploys
echo "::group::formwork synth --check"
"${formwork[@]}" synth --check || fail=1
echo "::endgroup::"

echo "::group::formwork check"
"${formwork[@]}" check out --format github || fail=1
"${formwork[@]}" check out --format sarif > "$out/sarif/check.sarif" || [ $? -eq 1 ]
echo "::endgroup::"

base=${FORMWORK_BASE:-}
if [ -z "$base" ]; then
    base=$(git symbolic-ref --quiet --short refs/remotes/origin/HEAD || echo origin/main)
fi
if ! git cat-file -e "$base^{commit}" 2> /dev/null; then
    git fetch --quiet --no-tags origin "$base"
    git cat-file -e "$base^{commit}" 2> /dev/null || base=FETCH_HEAD
fi
# a shallow clone does not know where the branches part
if ! merge_base=$(git merge-base HEAD "$base" 2> /dev/null); then
    if [ "$(git rev-parse --is-shallow-repository)" = true ]; then
        git fetch --quiet --no-tags --unshallow origin
    fi
    merge_base=$(git merge-base HEAD "$base")
fi

arguments=()
for condition in "${fail_on[@]}"; do
    arguments+=(--fail-on "$condition")
done
prefix=$(git rev-parse --show-prefix)
status=0
rm -f "$out"/diff*.md
"${formwork[@]}" diff "git:$merge_base:${prefix}out/" out --format github \
    --out "markdown=$out/diff.md" --out "html=$out/diff.html" --out "json=$out/diff.json" --out "sarif=$out/sarif/diff.sarif" \
    "${arguments[@]+"${arguments[@]}"}" || status=$?
if [ "$status" -eq 3 ]; then
    echo "::error title=formwork::the change meets what must not be merged unseen (${FORMWORK_FAIL_ON})"
elif [ "$status" -ne 0 ]; then
    exit "$status"
fi

if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    cat "$out"/diff*.md >> "$GITHUB_STEP_SUMMARY"
fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
    {
        echo "markdown=$PWD/$out"
        echo "html=$PWD/$out/diff.html"
        echo "sarif=$PWD/$out/sarif"
        echo "status=$status"
    } >> "$GITHUB_OUTPUT"
fi

# one comment, found again by how it begins; a report too long for one has a file, and a comment, for each stack, whose first line is its own
if [ -n "${FORMWORK_COMMENT:-}" ]; then
    comments="repos/$GITHUB_REPOSITORY/issues/$FORMWORK_COMMENT/comments"
    reports=("$out"/diff*.md)
    for report in "${reports[@]}"; do
        begins='<!-- diff:'
        if [ "${#reports[@]}" -gt 1 ]; then
            begins=$(head -n 1 "$report")
        fi
        if ! ids=$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$begins\")) | .id"); then
            echo "::warning title=formwork::the comments of the pull request cannot be read; the report is in the job summary"
            break
        fi
        id=${ids%%[!0-9]*}
        if [ -n "$id" ]; then
            request=(--method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id")
        else
            request=(--method POST "$comments")
        fi
        gh api --silent "${request[@]}" --field "body=@$report" ||
            echo "::warning title=formwork::the comment cannot be written; the report is in the job summary"
    done
fi

[ "$fail" -eq 0 ] && [ "$status" -eq 0 ]
