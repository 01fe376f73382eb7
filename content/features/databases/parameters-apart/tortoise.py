from models import MODELS, Book, fill
from running import run
from tortoise.expressions import RawSQL


# region
async def task() -> list[tuple[str, bool]]:
    books = Book.filter(title="Kindred").annotate(sql=RawSQL("current_query()"))
    return [(book.title, "Kindred" not in book.sql) for book in await books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
