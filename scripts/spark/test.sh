#!/usr/bin/env bash
# Runs test_spark.py in a virtual environment of its own; its arguments are passed on. Needs Java 17 and `npm run build`.
set -euo pipefail
cd "$(dirname "$0")/../.."

java -version 2> /dev/null || { apt-get update -qq && apt-get install -y -qq default-jre-headless > /dev/null; }
venv=${VENV:-$(mktemp -d)}
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check -r scripts/spark/requirements.txt
"$venv/bin/python" scripts/spark/test_spark.py "$@"
