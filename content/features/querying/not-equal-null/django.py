from models import MODELS, Author, fill
from running import run


# region
async def task():
    elsewhere = Author.objects.exclude(country="US").order_by("id")
    return [author.name async for author in elsewhere]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
