#!/usr/bin/env bash
# Installs the libraries that `npm run bench -- --peers DIR` compares with, apart from the project: those that need no download of models.
set -u
dir=${1:?a folder for them}
mkdir -p "$dir"
[ -d "$dir/venv" ] || python3 -m venv "$dir/venv"
# One by one: what does not install on this machine is listed as absent.
for package in hazm rishe lxml_html_clean trafilatura pysbd; do
  "$dir/venv/bin/pip" install --quiet --disable-pip-version-check "$package" || echo "$package: not installed" >&2
done
[ -f "$dir/package.json" ] || echo '{"private": true}' > "$dir/package.json"
for package in virastar persianjs; do
  npm install --silent --ignore-scripts --prefix "$dir" "$package" || echo "$package: not installed" >&2
done
