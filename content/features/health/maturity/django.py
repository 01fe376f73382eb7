from importlib.metadata import metadata

from models import MODELS, fill
from running import run


# region
async def task():
    prefix = "Development Status :: "
    classifiers = metadata("Django").get_all("Classifier")
    said = [c.removeprefix(prefix) for c in classifiers if c.startswith(prefix)]
    assert said == ["5 - Production/Stable"], said or "no development status"
    return said


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
