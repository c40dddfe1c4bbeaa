#!/bin/sh
# Plants each fault in a copy of the sources and looks whether its scenario finds it. $1: the folder of the build, in which
# explore and plant are; the compiler's call is the rest.
set -eu
build=$1
shift
failed=0
found=0
separator=$(printf '\037')
"./$build/explore" --mutants > "$build/mutants.txt"
while IFS=$separator read -r world name file find replace scenario; do
  rm -rf "$build/mutant"
  mkdir -p "$build/mutant"
  cp -r src include tests "$build/mutant"
  "./$build/plant" "$build/mutant/src/$file" "$find" "$replace"
  sources=$(ls "$build"/mutant/src/*.c | grep -v /system.c)
  # shellcheck disable=SC2086
  (cd "$build/mutant" && "$@" -w -DZEROIPC_STEPS -Iinclude -Isrc -Itests $(ls tests/interleavings/*.c | grep -v /plant.c) tests/harness.c \
    $(ls src/*.c | grep -v /system.c) -lpthread -o explore)
  # shellcheck disable=SC2086
  if "$build/mutant/explore" --scenario "$world" $scenario > "$build/mutant/out.txt" 2>&1; then
    echo "FAIL $world: not found: $name"
    failed=$((failed + 1))
  else
    echo "ok   $world: $name: $(grep -h '^FAIL\|watchdog' "$build/mutant/out.txt" | tail -1 | sed 's/.*: //')"
    found=$((found + 1))
  fi
done < "$build/mutants.txt"
echo "$found planted faults found, $failed not"
[ "$failed" = 0 ]
