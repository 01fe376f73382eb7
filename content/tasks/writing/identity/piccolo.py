from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> tuple[int, int]:
    mine = await Book.objects().get(Book.id == 7)
    by_author = Book.objects().where(Book.author == 4).order_by(Book.id)
    yours = await by_author.first()
    assert mine == yours and mine is not yours
    mine.stock = 12
    yours.year = 1970
    await mine.save()
    await yours.save()
    solaris = await Book.objects().get(Book.id == 7)
    return solaris.year, solaris.stock


# endregion


# region
async def task() -> tuple[int, int]:
    mine = await Book.objects().get(Book.id == 7)
    by_author = Book.objects().where(Book.author == 4).order_by(Book.id)
    yours = await by_author.first()
    mine.stock = 12
    yours.year = 1970
    await mine.save([Book.stock])
    await yours.save([Book.year])
    solaris = await Book.objects().get(Book.id == 7)
    return solaris.year, solaris.stock


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
