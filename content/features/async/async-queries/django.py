from models import MODELS, Author, fill
from running import run


# region
async def task():
    await Author.objects.acreate(name="N. K. Jemisin", country="US")
    names = Author.objects.filter(country="US").order_by("name")
    return [author.name async for author in names]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
