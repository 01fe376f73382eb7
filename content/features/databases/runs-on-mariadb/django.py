from models import MODELS, Author, fill
from running import run


# region
async def task():
    await Author.objects.acreate(name="Ali Smith", country="GB")
    british = Author.objects.filter(country="GB").order_by("id")
    return [(author.name, author.country) async for author in british]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
