#!/bin/sh
# Python writes, C++ reads.
exec "$(dirname "$0")/one-way.sh" python cpp
