from models import TABLES, fill
from {{running}} import run


# region
async def task() -> list[str]:
    raise NotImplementedError("return the names of the authors, in the order of ids")


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
