from models import Author, Base, fill
from running import run


# region
async def task() -> bool:
    try:
        Author(nam="Octavia Butler")
    except TypeError:
        return True
    raise AssertionError("nam was taken")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
