from importlib.metadata import metadata

from models import TABLES, fill
from running import run


# region
async def task() -> list[str]:
    prefix = "Development Status :: "
    classifiers = metadata("piccolo").get_all("Classifier")
    said = [c.removeprefix(prefix) for c in classifiers if c.startswith(prefix)]
    assert said == ["5 - Production/Stable"], said or "no development status"
    return said


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
