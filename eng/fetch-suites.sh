#!/bin/sh
# Fetches the official test suites of the data formats into eng/suites (ignored by git), where the tests find them.
#
#   eng/fetch-suites.sh BASE
#
# BASE is the address below which the repositories are found as OWNER/NAME: a git host, a mirror, or a folder of clones.
set -eu

base=${1:?"usage: eng/fetch-suites.sh BASE (the address of a git host or mirror)"}
target=$(dirname "$0")/suites
mkdir -p "$target"

for repository in yaml/yaml-test-suite toml-lang/toml-test json-schema-org/JSON-Schema-Test-Suite; do
    name=${repository#*/}
    if [ -d "$target/$name" ]; then
        echo "$name is there already"
        continue
    fi
    git clone --quiet --depth 1 "$base/$repository" "$target/$name.new"
    rm -rf "$target/$name.new/.git"
    mv "$target/$name.new" "$target/$name"
    echo "$name fetched"
done
