from models import MODELS, Book, fill
from running import run
from tortoise.transactions import in_transaction


# region
async def task() -> list[tuple[str, int]]:
    solaris = Book.filter(title="Solaris")
    async with in_transaction():
        book = await solaris.select_for_update().get()
        if book.stock > 0:
            book.stock -= 1
            await book.save(update_fields=["stock"])
    return await solaris.values_list("title", "stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
