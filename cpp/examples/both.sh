#!/bin/sh
# Runs two programs side by side on a segment of their own, the second a little later than the first, and compares what
# they print with what their sources say.
#
#   both.sh <first program> <its source> <second program> <its source>
set -eu
segment=/zeroipc-example-$$
out=$(mktemp -d)
trap 'rm -rf "$out" "/dev/shm$segment"' EXIT

said() { sed -n 's|^//   > ||p' "$1"; }

"$1" "$segment" >"$out/first" &
first=$!
sleep 0.2
"$3" "$segment" >"$out/second" || { kill "$first" || true; exit 1; }
wait "$first"
said "$2" | diff - "$out/first"
said "$4" | diff - "$out/second"
if [ -e "/dev/shm$segment" ]; then
  echo "the segment is still there" >&2
  exit 1
fi
