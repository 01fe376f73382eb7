import re
from importlib.metadata import PackageNotFoundError, distribution

from models import TABLES, fill
from running import run


# region
def add_required(package, found):
    """Adds what is installed along with it; extras are asked for by name."""
    for line in distribution(package).requires or []:
        name = re.match(r"[\w.-]+", line)[0].lower().replace("_", "-")
        if "extra ==" in line or name in found:
            continue
        try:
            distribution(name)
        except PackageNotFoundError:
            continue  # For another platform, or another Python.
        found.add(name)
        add_required(name, found)


async def task():
    found = set()
    add_required("piccolo", found)
    known = sorted(found & {"black", "jinja2", "pydantic"})
    return [len(found), *known]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
