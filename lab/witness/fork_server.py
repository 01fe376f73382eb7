"""Imports packages once, and forks a process for each case that would import them.

The lab starts it as `python -c`, with room in its arguments and its environment for
what a case puts there, and talks to it through file descriptor 3: a JSON object a
line. First comes what to import, then case after case; of each it is told the process
and how that ended. A case finds itself as if Python had been started on its script.
"""

import builtins
import fcntl
import gc
import importlib
import json
import os
import select
import socket
import sys
from importlib.machinery import SourceFileLoader
from types import ModuleType

import channel
import phases

# The variable that keeps room for a case's own, which tells its processes from others.
ROOM = "LAB_ROOM"


def main() -> None:
    control = socket.socket(fileno=fcntl.fcntl(3, fcntl.F_DUPFD_CLOEXEC, channel.HIGH))
    os.close(3)
    requests = _Requests(control)
    early: list[dict] = []
    while not early:
        early = requests.take()
    order, *early = early
    refused = _prepare(**order)
    room = _Room()
    _tell(control, refused=refused)
    if refused:
        # What was imported may hang, or do something, at an orderly end.
        os._exit(0)
    _become(_serve(control, requests, early), room)


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


def _become(case: dict, room: "_Room") -> None:
    """Be what Python is when it is started on the script of a case."""
    script, folder = case["script"], case["folder"]
    # Before all else: the lab ends a case with its group, which must not be this one's.
    os.setsid()
    for stream in (1, 2):
        _connect(case["socket"], stream)
    _connect(case["socket"], 3)
    room.fill([sys.orig_argv[0], script], f"HOME={folder}")
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(case["env"])
    sys.argv = [script]
    sys.orig_argv = [sys.orig_argv[0], script]
    sys.path.insert(0, folder)
    channel.open_channel()
    phases.name_packages()
    module = ModuleType("__main__")
    module.__dict__.update(
        __annotations__={},
        __builtins__=builtins,
        __cached__=None,
        __file__=script,
        __loader__=SourceFileLoader("__main__", script),
    )
    sys.modules["__main__"] = module
    del sys.modules["fork_server"]
    _run(script, module)


def _run(script: str, module: ModuleType) -> None:
    """Run it as Python does, which shows no frames beneath the script's own."""
    try:
        with open(script, "rb") as file:
            source = file.read()
        exec(compile(source, script, "exec", dont_inherit=True), module.__dict__)
        phases.end_at_once(0)
        return
    except SystemExit as end:
        _end(end.code)
        return
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        uncaught = error
    uncaught = uncaught.with_traceback(uncaught.__traceback__.tb_next)
    told = (type(uncaught), uncaught, uncaught.__traceback__)
    sys.last_exc = uncaught
    sys.last_type, sys.last_value, sys.last_traceback = told
    sys.excepthook(*told)
    phases.end_at_once(1)


def _end(code: object) -> None:
    """What sys.exit does with what it is given."""
    if code is None or isinstance(code, int):
        phases.end_at_once((code or 0) & 0xFF)
    else:
        print(code, file=sys.stderr)
        phases.end_at_once(1)


def _connect(path: str, fd: int) -> None:
    """Have a line of its own to the lab as this file descriptor."""
    line = socket.socket(socket.AF_UNIX)
    line.connect(path)
    if line.fileno() == fd:
        os.set_inheritable(line.detach(), True)
    else:
        with line:
            os.dup2(line.fileno(), fd)


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


class _Room:
    """The memory where the system looks for a process's arguments and environment.

    Both are what this process was started with, also in what it forks; by them the lab,
    and whoever asks ps, tell whose a process is.
    """

    def __init__(self) -> None:
        with open("/proc/self/stat") as file:
            # The 48th to 50th of proc(5); the second may hold anything, in parentheses.
            fields = file.read().rpartition(")")[2].split()
        self._arguments, end, environment = map(int, fields[45:48])
        self._length = end - self._arguments
        with open("/proc/self/environ", "rb") as file:
            text = file.read()
        at = text.index(f"{ROOM}=".encode())
        self._variable = environment + at
        self._most = text.index(b"\0", at) - at

    def fill(self, arguments: list[str], variable: str) -> None:
        memory = os.open("/proc/self/mem", os.O_RDWR)
        for text, at, most in (
            ("\0".join(arguments), self._arguments, self._length),
            (variable, self._variable, self._most),
        ):
            os.pwrite(memory, text.encode()[: most - 1].ljust(most, b"\0"), at)
        os.close(memory)
