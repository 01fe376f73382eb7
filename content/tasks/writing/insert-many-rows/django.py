from many import ROWS
from models import MODELS, Author, fill
from running import run

# region setup
NAMES = [f"New author {number}" for number in range(1, (ROWS or 5) + 1)]
# endregion


# region naive
async def naive():
    authors = [await Author.objects.acreate(name=name) for name in NAMES]
    return [author.pk for author in authors]


# endregion


# region
async def task():
    authors = [Author(name=name) for name in NAMES]
    await Author.objects.abulk_create(authors)
    return [author.pk for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
