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

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
