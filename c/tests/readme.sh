#!/bin/sh
# Compiles the README's program, runs it, and compares what it prints with what the README says. $1: the folder of the
# build; the compiler's call is the rest.
set -eu
build=$1
shift
part() { awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } /^```/ { inside = 0 } inside' README.md; }
part c > "$build/readme.c"
part text > "$build/readme.expected"
"$@" "$build/readme.c" "$build/libzeroipc.a" -lpthread -o "$build/readme"
"./$build/readme" > "$build/readme.out"
diff "$build/readme.expected" "$build/readme.out"
echo "ok  README.md"
