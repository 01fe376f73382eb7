from models import MODELS, Author, fill
from running import run


# region
async def task() -> list[tuple[str, str | None]]:
    homer = await Author.get(name="Homer")
    homer.country = "GR"
    await homer.save()
    author = await Author.create(name="Nobody", country="GR")
    await author.delete()
    return await Author.filter(country="GR").values_list("name", "country")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
