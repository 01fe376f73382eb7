from models import TABLES, Book, fill
from running import run


# region
async def task() -> bool:
    try:
        await Book.objects().where(Book.titel == "Mort").first()
    except AttributeError:
        return True
    raise AssertionError("titel was taken")


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
