#!/bin/sh
# Installs the library under the build's folder, compiles the README's program with what pkg-config says, and runs it
# with the shared library and with the static one, as C and as C++. $1: the folder of the build, in which
# tests/readme.sh has left the program; the compiler's call is the rest.
set -eu
build=$(cd "$1" && pwd)
shift

# --- what the shared library exports: the headers' functions, and nothing else ---

if command -v nm > /dev/null; then
  nm -D --defined-only "$build/libzeroipc.so" | awk '{ print $3 }' | LC_ALL=C sort > "$build/exported.txt"
  # A declaration has the function's name at the beginning of a line, behind its type.
  grep -ohE '^[a-z][A-Za-z0-9_ *]*zeroipc_[a-z0-9_]+\(' include/zeroipc/*.h | grep -vE '^(typedef|static)' |
    grep -oE 'zeroipc_[a-z0-9_]+\(' | tr -d '(' | LC_ALL=C sort -u > "$build/declared.txt"
  diff "$build/declared.txt" "$build/exported.txt"
  echo "ok  the shared library exports the $(wc -l < "$build/exported.txt") functions of the headers and nothing else"
else
  echo "skipped: there is no nm to see what the shared library exports"
fi

# --- an installed library ---

rm -rf "$build/installed"
MAKEFLAGS='' make -s install PREFIX="$build/installed" BUILD="$build"
if ! command -v pkg-config > /dev/null; then
  echo "skipped: there is no pkg-config to compile against the installed library with"
  exit 0
fi
PKG_CONFIG_PATH=$build/installed/lib/pkgconfig
export PKG_CONFIG_PATH

run() {
  LD_LIBRARY_PATH="$build/installed/lib" "$build/$1" > "$build/readme.out"
  diff "$build/readme.expected" "$build/readme.out"
  echo "ok  installed: $2"
}

# shellcheck disable=SC2046
"$@" "$build/readme.c" $(pkg-config --cflags --libs zeroipc) -o "$build/readme_shared"
run readme_shared "the README's program with the shared library"
# shellcheck disable=SC2046
"$@" "$build/readme.c" $(pkg-config --cflags zeroipc) "$(pkg-config --variable=libdir zeroipc)/libzeroipc.a" -lpthread \
  -o "$build/readme_static"
run readme_static "the README's program with the static library"
if command -v "${CXX:-g++}" > /dev/null; then
  # shellcheck disable=SC2046
  "${CXX:-g++}" -Wall -Wextra -Werror -x c++ "$build/readme.c" -x none $(pkg-config --cflags --libs zeroipc) \
    -o "$build/readme_cpp"
  run readme_cpp "the same as C++"
fi
