from models import MODELS, Book, fill
from running import run
from tortoise.exceptions import FieldError


# region
async def task() -> bool:
    try:
        await Book.filter(titel="Mort").first()
    except FieldError:
        return True
    raise AssertionError("titel was taken")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
