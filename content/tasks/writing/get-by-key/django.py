from models import MODELS, Author, fill
from running import run


# region
async def task():
    lem = await Author.objects.aget(pk=4)
    again = await Author.objects.aget(pk=4)
    try:
        nobody = await Author.objects.aget(pk=99)
    except Author.DoesNotExist:
        nobody = None
    return lem.name, again.name, nobody


# endregion


# region way_required
async def way_required():
    lem = await Author.objects.aget(pk=4)
    nobody = await Author.objects.aget(pk=99)
    return lem.name, nobody.name


# endregion


# region way_several
async def way_several():
    author = await Author.objects.aget(country="US")
    return author.name


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_required, way_several])
