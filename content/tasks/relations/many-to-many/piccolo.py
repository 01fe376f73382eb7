from engine import DB
from piccolo.columns import M2M, ForeignKey, LazyTableReference, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Tag(Table, db=DB):
    id: Serial
    name = Varchar(length=50)


class Book(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    tags = M2M(LazyTableReference("BookTag", module_path=__name__))
    labels = M2M(LazyTableReference("Label", module_path=__name__))


class BookTag(Table, db=DB):
    # add_m2m() makes a row without them first, so they can't be null=False.
    book = ForeignKey(Book)
    tag = ForeignKey(Tag)


class Label(Table, db=DB):
    book = ForeignKey(Book, null=False)
    tag = ForeignKey(Tag, null=False)


async def fill() -> None:
    names = ["science fiction", "fantasy", "short stories", "classic"]
    await Tag.insert(*(Tag(name=name) for name in names))


# endregion


# region naive
async def naive() -> list[dict]:
    fiasco = Book(title="Fiasco")
    tags = await Tag.objects().where(Tag.id.is_in([1, 4])).order_by(Tag.id)
    await fiasco.add_m2m(*tags, m2m=Book.tags)
    await fiasco.save()
    return await BookTag.select(BookTag.book, BookTag.tag).order_by(BookTag.id)


# endregion


# region
async def names(book: Book) -> list[str]:
    # get_m2m() gives them in no order.
    return sorted(tag.name for tag in await book.get_m2m(Book.tags))


async def task() -> list[list[str]]:
    fiction, _, stories, classic = await Tag.objects().order_by(Tag.id)
    fiasco = Book(title="Fiasco")
    await fiasco.save()
    await fiasco.add_m2m(fiction, classic, m2m=Book.tags)
    await fiasco.remove_m2m(fiction, m2m=Book.tags)
    edited = await names(fiasco)
    async with DB.transaction():  # No set(), and no clear().
        await BookTag.delete().where(BookTag.book == fiasco)
        await fiasco.add_m2m(stories, classic, m2m=Book.tags)
    replaced = await names(fiasco)
    await BookTag.delete().where(BookTag.book == fiasco)
    return [edited, replaced, await names(fiasco)]


# endregion


# region way_not_null
async def way_not_null() -> None:
    fiction = await Tag.objects().get(Tag.name == "science fiction")
    fiasco = Book(title="Fiasco")
    await fiasco.save()
    await fiasco.add_m2m(fiction, m2m=Book.labels)


# endregion

if __name__ == "__main__":
    run(
        task,
        [Tag, Book, BookTag, Label],
        fill=fill,
        naive=naive,
        ways=[way_not_null],
    )
