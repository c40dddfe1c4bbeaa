#!/bin/sh
# Plants each fault in a copy of the sources and looks whether its scenario finds it. $1: the folder of the build, in
# which explore and plant are; the compiler's call is the rest. Without that call it only looks whether each fault can
# be planted: whether the text that it changes is still there.
set -eu
build=$(cd "$1" && pwd)
shift
failed=0
found=0
separator=$(printf '\037')
copy=$build/mutant
sources="$(ls src/*.c | grep -v /system.c) $(ls tests/interleavings/*.c | grep -v /plant.c) tests/harness.c"

# Compiles these of the copy's sources to objects beside them.
compile() {
  for source; do
    (cd "$copy" && $call -w -DZEROIPC_STEPS -Iinclude -Isrc -Itests -c "$source" -o "${source%.c}.o")
  done
}

refresh() {
  rm -rf "$copy"
  mkdir "$copy"
  cp -r src include tests "$copy"
}

call=$*
# WORLDS="queue stack" plants the faults of these alone.
# shellcheck disable=SC2086
"$build/explore" --mutants ${WORLDS:-} > "$build/mutants.txt"
refresh
# shellcheck disable=SC2086
[ -z "$call" ] || compile $sources
while IFS=$separator read -r world name file find replace scenario; do
  if ! "$build/plant" "$copy/src/$file" "$find" "$replace"; then
    echo "FAIL $world: cannot be planted: $name"
    failed=$((failed + 1))
    continue
  fi
  if [ -n "$call" ]; then
    case $file in
    *.c) changed=src/$file ;;
    *) changed=$sources ;;
    esac
    # shellcheck disable=SC2086
    compile $changed
    # shellcheck disable=SC2086
    (cd "$copy" && $call $(echo $sources | sed 's/\.c\b/.o/g') -lpthread -o explore)
    # shellcheck disable=SC2086
    if "$copy/explore" --scenario "$world" $scenario > "$copy/out.txt" 2>&1; then
      echo "FAIL $world: not found: $name"
      failed=$((failed + 1))
    else
      echo "ok   $world: $name: $(grep -h '^FAIL\|watchdog' "$copy/out.txt" | tail -1 | sed 's/.*: //')"
      found=$((found + 1))
    fi
  fi
  cp "src/$file" "$copy/src/$file"
  # shellcheck disable=SC2086
  [ -z "$call" ] || compile $changed
done < "$build/mutants.txt"
if [ -n "$call" ]; then
  echo "$found planted faults found, $failed not"
elif [ "$failed" = 0 ]; then
  echo "ok  $(wc -l < "$build/mutants.txt") faults can be planted"
fi
[ "$failed" = 0 ]
