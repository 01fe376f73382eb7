from models import TABLES, Book, BookTag, fill
from piccolo.query.methods.delete import DeletionError
from piccolo.query.methods.update import UpdateError
from running import run


# region
async def task() -> list[str]:
    refusals = []
    for query in [Book.update({Book.stock: 0}), BookTag.delete()]:
        try:
            await query
        except (UpdateError, DeletionError) as error:
            refusals.append(type(error).__name__)
    return refusals


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
