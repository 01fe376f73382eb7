from models import MODELS, Book, fill
from running import run
from tortoise.expressions import Q

# region
OLD = Q(year__lt=1970)


def few(most: int) -> Q:
    return Q(stock__lt=most)


async def task() -> list[int]:
    every = Book.all()
    old = every.filter(OLD)
    rare = old.filter(few(2))
    return [await query.count() for query in (every, old, rare, every)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
