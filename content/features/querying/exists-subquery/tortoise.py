from models import MODELS, Author, fill
from running import run
from tortoise.expressions import RawSQL


# region
async def task() -> list[str]:
    sold_out = RawSQL(
        "EXISTS (SELECT 1 FROM book WHERE author_id = author.id AND stock = 0)"
    )
    authors = Author.annotate(sold_out=sold_out).filter(sold_out=True)
    return [author.name async for author in authors.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
