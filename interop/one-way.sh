#!/bin/sh
# What one language writes, another one reads: `one-way.sh cpp python`. The first one's testee makes one structure of
# each kind, fills it and ends; then the second one's reads all of it. Says what differs, and fails.

set -eu
folder=$(cd "$(dirname "$0")" && pwd)
writer=$1
reader=$2
segment="zeroipc-test-one-way-$$"
work=$(mktemp -d)
trap 'rm -rf "$work" "/dev/shm/$segment"' EXIT
trap 'exit 1' HUP INT TERM

# --- the testees ---

# An interpreter that has NumPy: PYTHON, the one that the tests have made, or the system's.
python=${PYTHON:-$folder/../python/.venv/bin/python}
command -v "$python" >/dev/null || python=python3

prepare() {
  case $1 in
    cpp)
      cmake -S "$folder/testees/cpp" -B "$folder/testees/cpp/build" --log-level=WARNING >"$work/build"
      cmake --build "$folder/testees/cpp/build" --parallel 2 >>"$work/build" 2>&1 || {
        cat "$work/build" >&2
        exit 1
      }
      ;;
    c) make -C "$folder/testees/c" --no-print-directory -s ;;
    python)
      "$python" -c 'import numpy' 2>/dev/null && return
      # The environment of the tests, which is made where it is not there.
      node "$folder/../scripts/python.mjs"
      python=$folder/../python/.venv/bin/python
      ;;
    *)
      echo "one-way.sh: there is no testee \"$1\"" >&2
      exit 2
      ;;
  esac
}

testee() {
  case $1 in
    python) (cd "$folder/testees/python" && exec timeout 60 "$python" -m testee) ;;
    *) timeout 60 "$folder/testees/$1/build/testee" ;;
  esac
}

# --- what is said, and answered: each line has a command, or a command and its answer ---

cat >"$work/writer" <<END
["memory","create","/$segment","1048576","0","0","writer"]
["create","array","temperatures","f64","3"]
["temperatures","set","1","-0.125"]
["temperatures","set","2","1024.5"]
["create","array","counter","u64","1"]
["counter","store","0","18446744073709551615"]
["create","queue","jobs","nested","3"]
["jobs","put-many","true:-2:0.5:1,2,3:9","false:32767:-1.25:0,65535,1:255"]
["create","stack","undo","record","3"]
["undo","put","1:1.5:first"]
["undo","put","2:2.5:twelve-bytes"]
["create","ring","texts","text16","2"]
["texts","put","Grüße"]
["create","messages","mail","256"]
["mail","write","say \"hi\""]
["mail","write",""]
["create","map","prices","text16","record","4"]
["prices","set","bread","7:7.5:seven"]
["create","set","seen","u64","4"]
["seen","add","9007199254740993"]
["create","pool","blocks","record","2"]
["create","queue","handles","u64","2"]
["blocks","produce","8","8","handles"]
["create","future","answer","f64"]
["answer","set","42.5"]
["create","future","trouble","u32"]
["trouble","fail","no café"]
["create","lazy","sum","u32","41"]
["create","stream","prices-now","f64","4"]
["prices-now","put-many","0.5","1.5"]
["prices-now","end"]
["create","channel","orders","bool","4"]
["orders","put","true"]
["orders","end"]
END

cat >"$work/reader" <<END
["memory","try-open","/$segment"] -> {"ok":true}
["open","array","temperatures","f64"] -> {"ok":true}
["temperatures","get","0"] -> {"ok":"0"}
["temperatures","get","1"] -> {"ok":"-0.125"}
["temperatures","get","2"] -> {"ok":"1024.5"}
["open","array","counter","u64"] -> {"ok":true}
["counter","load","0"] -> {"ok":"18446744073709551615"}
["open","queue","jobs","nested"] -> {"ok":true}
["jobs","take"] -> {"ok":"true:-2:0.5:1,2,3:9"}
["jobs","take"] -> {"ok":"false:32767:-1.25:0,65535,1:255"}
["jobs","try-take"] -> {"none":"empty"}
["open","stack","undo","record"] -> {"ok":true}
["undo","take"] -> {"ok":"2:2.5:twelve-bytes"}
["undo","take"] -> {"ok":"1:1.5:first"}
["open","ring","texts","text16"] -> {"ok":true}
["texts","take"] -> {"ok":"Grüße"}
["open","messages","mail"] -> {"ok":true}
["mail","read"] -> {"ok":"say \"hi\""}
["mail","read"] -> {"ok":""}
["open","map","prices","text16","record"] -> {"ok":true}
["prices","entries"] -> {"ok":["bread=7:7.5:seven"]}
["prices","get","salt"] -> {"none":"absent"}
["open","set","seen","u64"] -> {"ok":true}
["seen","values"] -> {"ok":["9007199254740993"]}
["seen","add","9007199254740993"] -> {"none":"present"}
["open","pool","blocks","record"] -> {"ok":true}
["open","queue","handles","u64"] -> {"ok":true}
["blocks","allocated"] -> {"ok":"1"}
["create","array","marks","u32","16"] -> {"ok":true}
["blocks","produce","9","9","handles"] -> {"ok":true}
["blocks","mark","9","marks","handles"] -> {"ok":"1"}
["marks","get","8"] -> {"ok":"1"}
["open","future","answer","f64"] -> {"ok":true}
["answer","get"] -> {"ok":"42.5"}
["answer","set","1"] -> {"error":"EXISTS"}
["open","future","trouble","u32"] -> {"ok":true}
["trouble","get"] -> {"error":"FAILED","why":"no café"}
["open","lazy","sum","u32","41"] -> {"ok":true}
["sum","force"] -> {"ok":"41"}
["open","stream","prices-now","f64"] -> {"ok":true}
["prices-now","subscribe","oldest"] -> {"ok":true}
["prices-now","take-many","9"] -> {"ok":["0.5","1.5"]}
["prices-now","take"] -> {"none":"ended"}
["open","channel","orders","bool"] -> {"ok":true}
["orders","take"] -> {"ok":"true"}
["orders","take"] -> {"none":"ended"}
["orders","put","true"] -> {"error":"ENDED"}
["close","temperatures"] -> {"ok":true}
["open","queue","temperatures","f64"] -> {"error":"KIND_MISMATCH"}
["memory","unlink"] -> {"ok":true}
END

# Fails where a testee's answers to these commands are not as expected. A language may write a blank behind a colon.
play() {
  language=$1 commands=$2 expected=$3
  status=0
  testee "$language" <"$commands" >"$work/answers" || status=$?
  sed 's/":  */":/g' "$work/answers" | paste -d ' ' "$commands" - >"$work/got"
  paste -d ' ' "$commands" "$expected" | diff -u - "$work/got" >"$work/difference" && [ "$status" -eq 0 ] && return
  echo "the testee $language ended with $status; expected, and got:" >&2
  cat "$work/difference" >&2
  exit 1
}

# --- the run ---

prepare "$writer"
prepare "$reader"
sed 's/.*/{"ok":true}/' "$work/writer" >"$work/expected"
play "$writer" "$work/writer" "$work/expected"
sed 's/ -> .*//' "$work/reader" >"$work/commands"
sed 's/.* -> //' "$work/reader" >"$work/expected"
play "$reader" "$work/commands" "$work/expected"
echo "$reader has read what $writer has written: $(wc -l <"$work/commands" | tr -d ' ') answers as expected"
