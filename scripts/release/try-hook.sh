#!/usr/bin/env bash
# Tries .pre-commit-hooks.yaml for real: pre-commit installs this commit from a clone and must find a fault in the second of two
# files, then pass once it is fixed. Needs pre-commit on the PATH. Usage: bash scripts/release/try-hook.sh
set -euo pipefail
root=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PRE_COMMIT_HOME="$work/cache" GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=protocol.file.allow GIT_CONFIG_VALUE_0=always

git clone --quiet "$root" "$work/khabar"
mkdir -p "$work/news/a/jsonl" "$work/news/b/jsonl"
cd "$work/news"
record=$(node -e 'console.log(JSON.stringify(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))))' \
  "$root/schema/examples/valid/everything.json")
printf '%s\n' "$record" > a/jsonl/good.jsonl
printf '%s\n{"id": 2}\n' "$record" > b/jsonl/bad.jsonl
printf 'repos:\n- repo: %s\n  rev: %s\n  hooks: [{id: khabar-validate}]\n' \
  "$work/khabar" "$(git -C "$work/khabar" rev-parse HEAD)" > .pre-commit-config.yaml
git init --quiet .
git add .

if pre-commit run --all-files > "$work/log" 2>&1; then
  cat "$work/log"
  echo 'FAILED: the planted fault was not found'
  exit 1
fi
grep -q 'b/jsonl/bad.jsonl:2' "$work/log" || { cat "$work/log"; echo 'FAILED: the fault is not reported at its line'; exit 1; }

printf '%s\n' "$record" > b/jsonl/bad.jsonl
git add .
pre-commit run --all-files || { echo 'FAILED: valid records do not pass'; exit 1; }
echo 'The hook installs, finds the fault in the second file and passes without it.'
