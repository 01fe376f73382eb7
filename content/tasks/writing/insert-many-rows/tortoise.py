from many import ROWS
from models import MODELS, Author, fill
from running import run
from tortoise.transactions import in_transaction

# region setup
NAMES = [f"New author {number}" for number in range(1, (ROWS or 5) + 1)]
# endregion


# region naive
async def naive() -> list[int]:
    authors = [await Author.create(name=name) for name in NAMES]
    return [author.id for author in authors]


# endregion


# region
async def task() -> list[int]:
    await Author.bulk_create(Author(name=name) for name in NAMES)
    # The objects don't learn their keys: read them by what is unique.
    keys = dict(await Author.filter(name__in=NAMES).values_list("name", "id"))
    return [keys[name] for name in NAMES]


# endregion


# region way_transaction
async def way_transaction() -> list[int]:
    async with in_transaction():
        authors = [await Author.create(name=name) for name in NAMES]
    return [author.id for author in authors]


# endregion


# region way_bulk_create
async def way_bulk_create() -> list[int | None]:
    authors = [Author(name=name) for name in NAMES]
    await Author.bulk_create(authors)
    return [author.id for author in authors]


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=fill,
        naive=naive,
        ways=[way_transaction, way_bulk_create],
    )
