from typing import Any

from models import MODELS, Book, fill
from running import run


# region
async def task() -> dict[str, Any]:
    books = Book.filter(author_id=7).order_by("id")
    return {
        "scalars": await books.values_list("title", flat=True),
        "tuples": await books.values_list("title", "year"),
        "dicts": await books.values("title", writer="author__name"),
    }


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
