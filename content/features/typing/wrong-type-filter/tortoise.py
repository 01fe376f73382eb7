from contextlib import suppress
from datetime import date

from models import MODELS, Book, fill
from running import run


# region
async def task() -> bool:
    with suppress(TypeError):
        found = await Book.filter(year__gt=date(1979, 1, 1)).count()
        raise AssertionError(f"{found} books were found")
    return True


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
