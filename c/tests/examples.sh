#!/bin/sh
# Runs every example and compares what it prints with what examples/README.md says, whatever the order of the lines:
# several processes print. $1: the folder of the build.
set -eu
build=$1
for source in examples/*.c; do
  name=$(basename "$source" .c)
  awk -v title="## $name" '/^## /{ here = $0 == title } here && /^```/ { inside = !inside; next } here && inside' \
    examples/README.md | LC_ALL=C sort > "$build/$name.expected"
  timeout 60 "./$build/example_$name" > "$build/$name.out"
  LC_ALL=C sort "$build/$name.out" | diff "$build/$name.expected" -
  echo "ok  examples/$name.c"
done
