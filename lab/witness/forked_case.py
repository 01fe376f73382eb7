"""Makes a process that was forked the process of a case.

A case finds itself as if Python had been started on its script.
"""

import builtins
import os
import socket
import sys
from importlib.machinery import SourceFileLoader
from types import ModuleType

import channel
import phases

# The variable that keeps room for a case's own, which tells its processes from others.
ROOM = "LAB_ROOM"


def become(case: dict, room: "Room") -> None:
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
    for own in ("fork_server", "forked_case"):
        del sys.modules[own]
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


class Room:
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
