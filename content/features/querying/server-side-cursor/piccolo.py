from models import TABLES, Author
from running import run


# region setup
async def fill_many() -> None:
    numbers = range(1, 121)
    await Author.insert(
        *(Author(name=f"Author {number}") for number in numbers)
    )


# endregion


# region
async def task() -> tuple[int, str]:
    count, last = 0, ""
    authors = Author.objects().order_by(Author.id)
    async with await authors.batch(batch_size=50) as batch:
        async for part in batch:
            count, last = count + len(part), part[-1].name if part else last
    return count, last


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill_many)
