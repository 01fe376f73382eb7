from models import MODELS, Book, fill
from running import run
from tortoise import get_connection
from tortoise.expressions import RawSQL

# region
JOINED = {
    "postgres": "STRING_AGG(title, '; ' ORDER BY title)",
    "mysql": "GROUP_CONCAT(title ORDER BY title SEPARATOR '; ')",
}


async def task() -> list[tuple[str, str]]:
    dialect = get_connection("default").capabilities.dialect
    books = Book.filter(author_id__lte=2)
    rows = (
        await books.annotate(titles=RawSQL(JOINED[dialect]))
        .group_by("author_id", "author__name")
        .order_by("author_id")
        .values("author__name", "titles")
    )
    return [(row["author__name"], row["titles"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
