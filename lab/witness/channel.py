"""The line to the lab: JSON objects, one a line; some are answered with one byte."""

import fcntl
import json
import os
import socket
import threading

# What the lab takes for: it cut the line.
CUT = 71
# Out of the way of those that close, or reuse, the first numbers.
HIGH = 100

_socket: socket.socket | None = None
_answer = threading.Semaphore(0)
_sending = threading.Lock()


def open_channel() -> None:
    global _socket
    _socket = socket.socket(fileno=fcntl.fcntl(3, fcntl.F_DUPFD_CLOEXEC, HIGH))
    os.close(3)
    threading.Thread(target=_listen, name="lab", daemon=True).start()


def tell(event: str, **fields: object) -> None:
    """Send one event to the lab and go on."""
    line = json.dumps({"event": event, **fields}, default=str) + "\n"
    with _sending:
        try:
            _socket.sendall(line.encode())
        except OSError:
            # Nobody would see what it does from now on.
            os._exit(CUT)


def ask(event: str, **fields: object) -> None:
    """Send one event to the lab and wait until it has dealt with it."""
    tell(event, **fields)
    _answer.acquire()


def _listen() -> None:
    try:
        while _socket.recv(1):
            _answer.release()
    except OSError:
        os._exit(CUT)
    # The lab is gone, perhaps killed: a script that nobody watches must not go on.
    os._exit(70)
