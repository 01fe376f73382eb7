from models import MODELS, Author, fill
from running import run


# region
async def task():
    homer = await Author.objects.aget(name="Homer")
    homer.country = "GR"
    await homer.asave()
    author = await Author.objects.acreate(name="Nobody", country="GR")
    await author.adelete()
    authors = Author.objects.filter(country="GR").values_list("name", "country")
    return [author async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
