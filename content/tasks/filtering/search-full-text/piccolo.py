from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def search(words: str) -> list[str]:
    found = QueryString(
        "to_tsvector('english', {}) @@ websearch_to_tsquery('english', {})",
        Book.title,
        words,
    )
    titles = Book.select(Book.title).where(found).order_by(Book.id)
    return await titles.output(as_list=True)


async def task() -> list[list[str]]:
    return [await search("stars hour"), await search("summers or gods -small")]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
