from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> tuple[int, int]:
    mort = await Book.objects().get(Book.id == 11)
    assert mort
    changed = (
        await Book.update({Book.stock: Book.stock + 5})
        .where(Book.author == 7)
        .returning(Book.id)
    )
    return len(changed), mort.stock


# endregion


# region
async def task() -> tuple[int, int]:
    mort = await Book.objects().get(Book.id == 11)
    assert mort
    changed = (
        await Book.update({Book.stock: Book.stock + 5})
        .where(Book.author == 7)
        .returning(Book.id)
    )
    await mort.refresh([Book.stock])
    return len(changed), mort.stock


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
