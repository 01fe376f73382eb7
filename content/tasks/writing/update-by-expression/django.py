from django.db.models import F
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    mort = await Book.objects.aget(pk=11)
    books = Book.objects.filter(author=7)
    changed = await books.aupdate(stock=F("stock") + 5)
    return changed, mort.stock


# endregion


# region
async def task():
    mort = await Book.objects.aget(pk=11)
    books = Book.objects.filter(author=7)
    changed = await books.aupdate(stock=F("stock") + 5)
    await mort.arefresh_from_db(fields=["stock"])
    return changed, mort.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
