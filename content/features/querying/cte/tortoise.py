from models import MODELS, Author, Book, fill
from pypika_tortoise import AliasedQuery, Query
from pypika_tortoise.functions import Sum
from running import run
from tortoise.query_api import execute_pypika


# region
async def task() -> list[tuple[str, int]]:
    author, book, stock = (
        Author.get_table(),
        Book.get_table(),
        AliasedQuery("stock"),
    )
    totals = (
        Query.from_(book)
        .select(book.author_id, Sum(book.stock).as_("total"))
        .groupby(book.author_id)
    )
    query = (
        Query.with_(totals, "stock")
        .from_(author)
        .join(stock)
        .on(stock.author_id == author.id)
        .select(author.name, stock.total)
        .where(stock.total > 7)
        .orderby(author.id)
    )
    rows = (await execute_pypika(query)).rows
    # MariaDB's sum of integers is a decimal.
    return [(row["name"], int(row["total"])) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
