"""Runs a program on a terminal of its own, for tests: python3 pty.py COLUMNS ROWS PROGRAM [ARGUMENT...]

What the terminal shows comes out of standard output, byte for byte. Orders come in on standard input, one a line as JSON:
{"send": text}, {"resize": [columns, rows]}, {"signal": number}, {"hangup": true}. At the end one line goes to file
descriptor 3: {"code": of the exit or null, "signal": that killed it or null, "restored": whether the terminal's settings
are as they were before}.
"""

import fcntl
import json
import os
import select
import struct
import sys
import termios


def set_size(terminal: int, columns: int, rows: int) -> None:
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def main() -> None:
    columns, rows, *command = sys.argv[1:]
    master, slave = os.openpty()
    set_size(slave, int(columns), int(rows))
    before = termios.tcgetattr(slave)
    child = os.fork()
    if child == 0:
        os.close(master)
        take_terminal(slave)
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    exited = os.pidfd_open(child)
    output = [master]
    orders = b""
    ended = None
    while ended is None or output:
        watched = [*output, 0] + ([exited] if ended is None else [])
        readable, _, _ = select.select(watched, [], [], 0 if ended is not None else None)
        if ended is not None and not set(readable) & set(output):
            break
        if output and master in readable:
            try:
                data = os.read(master, 65536)
            except OSError:
                data = b""
            if data:
                os.write(1, data)
            else:
                output = []
        if ended is None and exited in readable:
            ended = os.waitpid(child, 0)[1]
        if 0 in readable:
            data = os.read(0, 65536)
            if not data:  # whoever ran this is gone
                if ended is None:
                    os.kill(child, 9)
                return
            *lines, orders = (orders + data).split(b"\n")
            for line in lines:
                order = json.loads(line)
                if "send" in order and output:
                    os.write(master, order["send"].encode())
                if "resize" in order and output:
                    set_size(master, *order["resize"])
                if "signal" in order and ended is None:
                    os.kill(child, order["signal"])
                if "hangup" in order:
                    os.close(slave)
                    os.close(master)
                    output = []
    restored = None
    if output:
        restored = termios.tcgetattr(slave) == before
    how = {
        "code": os.WEXITSTATUS(ended) if os.WIFEXITED(ended) else None,
        "signal": os.WTERMSIG(ended) if os.WIFSIGNALED(ended) else None,
        "restored": restored,
    }
    os.write(3, json.dumps(how).encode())


def take_terminal(slave: int) -> None:
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for number in range(3):
        os.dup2(slave, number)
    if slave > 2:
        os.close(slave)


main()
