from decimal import Decimal

from models import MODELS, Book, Tag, fill
from running import run
from tortoise.transactions import in_transaction


# region naive
async def naive() -> None:
    fiasco = Book(title="Fiasco", author_id=4, price=Decimal(9), year=1986)
    await fiasco.tags.add(*await Tag.filter(id__in=[1, 4]).order_by("id"))
    await fiasco.save()


# endregion


# region
async def names(book: Book) -> list[str]:
    return await book.tags.order_by("name").values_list("name", flat=True)


async def task() -> list[list[str]]:
    fiction, _, stories, classic = await Tag.all().order_by("id")
    fiasco = await Book.create(
        title="Fiasco", author_id=4, price=Decimal(9), year=1986
    )
    await fiasco.tags.add(fiction, classic)
    await fiasco.tags.remove(fiction)
    edited = await names(fiasco)
    async with in_transaction():  # No set().
        await fiasco.tags.clear()
        await fiasco.tags.add(stories, classic)
    replaced = await names(fiasco)
    await fiasco.tags.clear()
    return [edited, replaced, await names(fiasco)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
