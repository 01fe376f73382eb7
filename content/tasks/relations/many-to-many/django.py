from decimal import Decimal

from models import MODELS, Book, Tag, fill
from running import run


# region naive
async def naive():
    fiasco = Book(title="Fiasco", author_id=4, price=Decimal("9"), year=1986)
    tags = Tag.objects.filter(id__in=[1, 4])
    await fiasco.tags.aadd(*[tag async for tag in tags])
    await fiasco.asave()


# endregion


# region
async def names(tags):
    return [tag.name async for tag in tags.order_by("name")]


async def task():
    tags = Tag.objects.order_by("id")
    fiction, _, stories, classic = [tag async for tag in tags]
    fiasco = await Book.objects.acreate(
        title="Fiasco", author_id=4, price=Decimal("9"), year=1986
    )
    await fiasco.tags.aadd(fiction, classic)
    await fiasco.tags.aremove(fiction)
    edited = await names(fiasco.tags)
    await fiasco.tags.aset([stories, classic])
    replaced = await names(fiasco.tags)
    await fiasco.tags.aclear()
    return [edited, replaced, await names(fiasco.tags)]


# endregion


# region way_assigned
async def way_assigned():
    book = await Book.objects.aget(pk=7)
    book.tags = [1, 4]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_assigned])
