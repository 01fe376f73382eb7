"""Imports packages once, and forks a process for each case that would import them.

The lab starts it as `python -c`, with room in its arguments and its environment for
what a case puts there, and talks to it through file descriptor 3: a JSON object a
line. First comes what to import, then case after case; of each it is told the process
and how that ended. What such a process does to be a case is in forked_case.py.
"""

import fcntl
import gc
import importlib
import json
import os
import select
import socket
import sys

import channel
import phases
from forked_case import Room, become


def main() -> None:
    control = socket.socket(fileno=fcntl.fcntl(3, fcntl.F_DUPFD_CLOEXEC, channel.HIGH))
    os.close(3)
    requests = _Requests(control)
    early: list[dict] = []
    while not early:
        early = requests.take()
    order, *early = early
    refused = _prepare(**order)
    room = Room()
    _tell(control, refused=refused)
    if refused:
        # What was imported may hang, or do something, at an orderly end.
        os._exit(0)
    become(_serve(control, requests, early), room)


def _prepare(
    witness: str, imports: list[dict], driver: str | None = None
) -> str | None:
    """Import it all, watched as a case is. Returns why nothing can be forked then."""
    # python -c would find modules in the working directory.
    sys.path.remove("")
    phases.watch()
    if witness == "sqlite":
        import sqlite_witness

        sqlite_witness.watch()
    held = _holds()
    # Packages of drivers are called as their modules, but for capital letters.
    drivers = [{"module": driver.lower(), "names": []}] if driver else []
    for imported in [*imports, *drivers]:
        name = imported["module"]
        try:
            importlib.import_module(name)
            # Imports those of the names that are modules, and minds no others.
            __import__(name, fromlist=imported["names"])
        except BaseException as error:
            if driver and name == driver.lower() == getattr(error, "name", None):
                continue
            return f"{name} can't be imported there: {type(error).__name__}: {error}"
        if len(os.listdir("/proc/self/task")) > 1:
            return f"{name} starts a thread when it is imported"
        if _holds() != held:
            return f"{name} opens a file or starts a process when it is imported"
    tempfile = sys.modules.get("tempfile")
    if tempfile and tempfile.tempdir is not None:
        return "one of the packages remembers the folder for temporary files"
    # What imports left for it would be collected by each case anew.
    gc.collect()
    return None


def _holds() -> tuple[int, bool]:
    """How many files it has open, and whether it has started a process."""
    try:
        os.waitpid(-1, os.WNOHANG)
        started = True
    except ChildProcessError:
        started = False
    return len(os.listdir("/proc/self/fd")), started


def _serve(control: socket.socket, requests: "_Requests", waiting: list[dict]) -> dict:
    """Fork a process for each request. Returns in that process alone."""
    poll = select.poll()
    poll.register(control, select.POLLIN)
    running: dict[int, tuple[int, str]] = {}
    while True:
        for case in waiting:
            pid = os.fork()
            if pid == 0:
                for ended in running:
                    os.close(ended)
                control.close()
                return case
            ended = os.pidfd_open(pid)
            running[ended] = (pid, case["run"])
            poll.register(ended, select.POLLIN)
            _tell(control, run=case["run"], pid=pid)
        waiting = []
        for fd, _ in poll.poll():
            if fd in running:
                pid, run = running.pop(fd)
                poll.unregister(fd)
                os.close(fd)
                code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
                _tell(control, run=run, code=code)
            else:
                waiting = requests.take()


def _tell(control: socket.socket, **fields: object) -> None:
    control.sendall((json.dumps(fields) + "\n").encode())


class _Requests:
    """What the lab asks for."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._rest = b""

    def take(self) -> list[dict]:
        """Wait for some, or for a part of one. Where the lab is gone, end."""
        chunk = self._control.recv(1 << 16)
        if not chunk:
            os._exit(0)
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        return [json.loads(line) for line in lines]
