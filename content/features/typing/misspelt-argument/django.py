from models import MODELS, Author, fill
from running import run


# region
async def task():
    try:
        Author(nam="Octavia Butler")
    except TypeError:
        return True
    raise AssertionError("nam was taken")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
