from models import MODELS, Author, Book, fill
from running import run
from tortoise.expressions import Subquery


# region
async def task() -> list[str]:
    sold_out = Book.filter(stock=0).values("author_id")
    authors = Author.filter(id__in=Subquery(sold_out)).order_by("id")
    return [author.name async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
