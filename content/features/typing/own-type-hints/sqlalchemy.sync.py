from importlib.resources import files

from models import Base
from running_sync import run


# region
def task() -> bool:
    return files("sqlalchemy").joinpath("py.typed").read_text() == ""


# endregion

if __name__ == "__main__":
    run(task, Base, create=False)
