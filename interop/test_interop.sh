#!/bin/sh
# C++ writes, Python reads.
exec "$(dirname "$0")/one-way.sh" cpp python
