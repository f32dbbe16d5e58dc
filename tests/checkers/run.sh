#!/usr/bin/env bash
# npm run checkers [-- SCHEMA.xsd]: exports everything in each format and has the field's own tools in Python read it.
# Asks the running app, as npm run export does. The schema of StratML Part 1 is not in this repository.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check --requirement tests/checkers/requirements.txt
for format in csv xlsx stratml sssom turtle jsonld graphml; do
  npm run --silent export -- --format "$format" --out "$folder/plumbline.$format"
done
"$folder/venv/bin/python" tests/checkers/check.py "$folder" "$@"
