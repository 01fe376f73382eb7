from memory import PART, measured, share
from models import MODELS, Author
from running import run


# region setup
async def fill() -> None:
    names = [f"Author {number}" for number in range(1, 30_001)]
    await Author.bulk_create([Author(name=name) for name in names], 5000)


# endregion


# region naive
@measured
async def naive() -> list[int | str]:
    count = 0
    async for _ in Author.all().order_by("id"):
        count += 1
    return [count, share()]


# endregion


# region
@measured
async def task() -> list[int | str]:
    count, last = 0, 0
    query = Author.all().order_by("id").limit(500)
    while page := await query.filter(id__gt=last):
        count += len(page)
        last = page[-1].id
    return [count, share()]


# endregion

if __name__ == "__main__":
    run(
        task,
        [] if PART else MODELS,
        create=not PART,
        fill=None if PART else fill,
        naive=naive,
    )
