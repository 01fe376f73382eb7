from models import MODELS, Author
from running import run


# region setup
def fill_many() -> None:
    numbers = range(1, 121)
    Author.objects.bulk_create(
        Author(name=f"Author {number}") for number in numbers
    )


# endregion


# region
async def task():
    count, last = 0, ""
    async for author in Author.objects.order_by("id").aiterator(chunk_size=50):
        count, last = count + 1, author.name
    return count, last


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_many)
