"""Prints what a package says of itself, what it brings along and what importing it
costs, as JSON.

Arguments: the package, and the module that one imports of it.
"""

import json
import re
import statistics
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution

ROUNDS = 9
# Processor time and peak memory of a whole process: another that is busy beside it
# changes neither.
COUNTED = """
import resource, {module}
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


def required(name: str, found: dict[str, int]) -> dict[str, int]:
    """Bytes of the package and of all that it requires, by name."""
    try:
        dist = distribution(name)
    except PackageNotFoundError:
        return found  # For another platform, or another Python.
    key = re.sub(r"[-_.]+", "-", dist.metadata["Name"]).lower()
    if key in found:
        return found
    paths = [file.locate() for file in dist.files or [] if file.suffix != ".pyc"]
    found[key] = sum(path.stat().st_size for path in paths if path.exists())
    for requirement in dist.requires or []:
        if "extra ==" not in requirement:
            required(re.match(r"[\w.-]+", requirement)[0], found)
    return found


def classified(name: str, prefix: str) -> list[str]:
    """What its classifiers on PyPI say behind this."""
    said = distribution(name).metadata.get_all("Classifier") or []
    return [one.removeprefix(prefix) for one in said if one.startswith(prefix)]


def stage(name: str) -> str | None:
    """The makers' own word for how far it is."""
    return next(iter(classified(name, "Development Status :: ")), None)


def pythons(name: str) -> list[str]:
    """The releases of Python that its makers say it is for."""
    said = classified(name, "Programming Language :: Python :: ")
    named = [one for one in said if re.fullmatch(r"3\.\d+", one)]
    return sorted(named, key=lambda one: int(one[2:]))


def licence(name: str) -> str | None:
    """As the package itself names it."""
    metadata = distribution(name).metadata
    return metadata.get("License-Expression") or metadata.get("License")


def typed(name: str) -> bool:
    """Whether type checkers read its own hints: PEP 561."""
    return any(file.name == "py.typed" for file in distribution(name).files or [])


def cost(module: str) -> tuple[float, float]:
    command = [sys.executable, "-c", COUNTED.format(module=module)]
    seconds, kilobytes = subprocess.check_output(command, text=True).split()
    return float(seconds), float(kilobytes)


package, module = sys.argv[1:]
sizes = required(package, {})
# One of each by turns, so that both meet the same machine.
pairs = [(cost(module), cost("sqlite3")) for _ in range(ROUNDS)]


def median_ratio(part: int) -> float:
    return round(statistics.median(own[part] / plain[part] for own, plain in pairs), 1)


print(
    json.dumps(
        {
            "stage": stage(package),
            "licence": licence(package),
            "pythons": pythons(package),
            "typed": typed(package),
            "requires": [name for name in sorted(sizes) if name != package.lower()],
            "installed": sum(sizes.values()),
            "importing": {
                "time": median_ratio(0),
                "memory": median_ratio(1),
            },
        }
    )
)
