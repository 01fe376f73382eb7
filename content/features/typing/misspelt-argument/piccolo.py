from models import TABLES, Author, fill
from running import run


# region
async def task() -> bool:
    try:
        Author(nam="Octavia Butler")
    except ValueError:
        return True
    raise AssertionError("nam was taken")


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
