"""Runs a checks.py and prints, as JSON, the types of the values and the exceptions."""

import asyncio
import inspect
import json
import sys
import typing
from collections.abc import Sequence
from contextlib import AbstractContextManager

MARKS = json.loads(sys.argv[1])
CHECKS = "checks"


def describe(value: object) -> str:
    """Name the type of a value and of what is in it, as an annotation would."""
    if value is None:
        return "None"
    name = type(value).__name__
    if isinstance(value, dict):
        keys = union(describe(key) for key in value)
        return f"{name}[{keys}, {union(describe(one) for one in value.values())}]"
    if isinstance(value, list):
        return f"{name}[{union(describe(one) for one in value)}]"
    # A row of SQLAlchemy is no tuple, but a sequence.
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return f"{name}[{', '.join(describe(one) for one in value)}]"
    return name


def union(names: typing.Iterable[str]) -> str:
    """Join different types, None last."""
    return " | ".join(sorted(set(names), key=lambda name: (name == "None", name)))


seen: dict[str, set[str]] = {}
mistaken: dict[str, dict[str, str] | None] = {}
failures: list[str] = []


def question_at(line: int, kind: str) -> str | None:
    """Find the question whose statement is on the line."""
    for mark in MARKS:
        if mark["kind"] == kind and mark["from"] <= line <= mark["to"]:
            return mark["question"]
    return None


def observe(value: typing.Any) -> typing.Any:
    """Stand in for reveal_type."""
    question = question_at(sys._getframe(1).f_lineno, "ask")
    if question:
        seen.setdefault(question, set()).add(describe(value))
    return value


def settle(function: typing.Callable[[], object], error: Exception | None) -> None:
    """Note how a function ended: a mistake may raise, and nothing else may."""
    first = function.__code__.co_firstlineno
    last = max(line for *_, line in function.__code__.co_lines() if line)
    asked = {
        mark["question"]
        for mark in MARKS
        if mark["kind"] == "right" and first <= mark["from"] <= last
    }
    if error is None:
        mistaken.update(dict.fromkeys(asked))
        return
    lines = []
    trace = error.__traceback__
    while trace:
        if trace.tb_frame.f_code is function.__code__:
            lines.append(trace.tb_lineno)
        trace = trace.tb_next
    question = question_at(lines[-1], "ask") if lines else None
    if question in asked:
        mistaken[question] = {"type": type(error).__name__, "message": str(error)}
    else:
        at = f"{function.__name__}, line {lines[-1] if lines else '?'}"
        failures.append(f"{at}: {type(error).__name__}: {error}")


def functions() -> list[typing.Callable[[], typing.Any]]:
    """The functions of checks.py, in their order."""
    import checks

    members = vars(checks).values()
    return [
        one for one in members if inspect.isfunction(one) and one.__module__ == CHECKS
    ]


def run_all() -> None:
    for function in functions():
        try:
            function()
        except Exception as error:
            settle(function, error)
        else:
            settle(function, None)


async def run_all_async(opened: typing.Any) -> None:
    async with opened:
        for function in functions():
            try:
                await function()
            except Exception as error:
                settle(function, error)
            else:
                settle(function, None)


sys.path.insert(0, ".")
typing.reveal_type = observe
# It stands in the folder that can be imported from only now.
import prepare  # noqa: E402

opened = prepare.opened()
if isinstance(opened, AbstractContextManager):
    with opened:
        run_all()
else:
    asyncio.run(run_all_async(opened))

print(
    json.dumps(
        {
            "returned": {question: union(types) for question, types in seen.items()},
            "mistaken": mistaken,
            "failures": failures,
        }
    )
)
