from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[str]:
    matches = QueryString(
        "to_tsvector('english', {}) @@ plainto_tsquery('english', {})",
        Book.title,
        "god",
    )
    return await Book.select(Book.title).where(matches).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
