"""Prints what a package brings along and what importing it costs, as JSON. Arguments: package, module."""

import json
import re
import statistics
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution

ROUNDS = 9
# Processor time and peak memory of a whole process: another that is busy beside it changes neither.
COUNTED = "import resource as r, {module}; u = r.getrusage(r.RUSAGE_SELF); print(u.ru_utime + u.ru_stime, u.ru_maxrss)"


def required(name: str, found: dict[str, int]) -> dict[str, int]:
    """Bytes of the package and of all that it requires, by name."""
    try:
        dist = distribution(name)
    except PackageNotFoundError:
        return found  # For another platform, or another Python.
    key = re.sub(r"[-_.]+", "-", dist.metadata["Name"]).lower()
    if key in found:
        return found
    files = [file for file in dist.files or [] if file.suffix != ".pyc"]
    found[key] = sum(path.stat().st_size for path in (file.locate() for file in files) if path.exists())
    for requirement in dist.requires or []:
        if "extra ==" not in requirement:
            required(re.match(r"[\w.-]+", requirement)[0], found)
    return found


def cost(module: str) -> tuple[float, float]:
    command = [sys.executable, "-c", COUNTED.format(module=module)]
    seconds, kilobytes = subprocess.check_output(command, text=True).split()
    return float(seconds), float(kilobytes)


package, module = sys.argv[1:]
sizes = required(package, {})
# One of each by turns, so that both meet the same machine.
pairs = [(cost(module), cost("sqlite3")) for _ in range(ROUNDS)]
print(
    json.dumps(
        {
            "requires": [name for name in sorted(sizes) if name != package.lower()],
            "installed": sum(sizes.values()),
            "importing": {
                "time": round(statistics.median(own[0] / plain[0] for own, plain in pairs), 1),
                "memory": round(statistics.median(own[1] / plain[1] for own, plain in pairs), 1),
            },
        }
    )
)
