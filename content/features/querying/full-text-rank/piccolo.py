from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[str]:
    words = QueryString("to_tsvector('english', {})", Book.title)
    query = QueryString("websearch_to_tsquery('english', {})", "god or guard")
    best = (
        Book.select(Book.title)
        .where(QueryString("{} @@ {}", words, query))
        .order_by(QueryString("ts_rank({}, {})", words, query), ascending=False)
    )
    return await best.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
