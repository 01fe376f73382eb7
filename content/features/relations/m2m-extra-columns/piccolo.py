from engine import DB
from piccolo.columns import (
    M2M,
    ForeignKey,
    Integer,
    LazyTableReference,
    Serial,
    Varchar,
)
from piccolo.table import Table
from running import run


# region setup
class Tag(Table, db=DB):
    id: Serial
    name = Varchar(length=50)


# endregion


# region
class Book(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    tags = M2M(LazyTableReference("Tagging", module_path=__name__))


class Tagging(Table, db=DB):
    id: Serial
    book = ForeignKey(Book)
    tag = ForeignKey(Tag)
    position = Integer()


async def task() -> list[tuple[str, int]]:
    book = await Book.objects().create(title="Solaris")
    for position, name in [(2, "science fiction"), (1, "classic")]:
        extra = {Tagging.position: position}
        await book.add_m2m(
            Tag(name=name), m2m=Book.tags, extra_column_values=extra
        )
    tags = await (
        Tagging.select(Tagging.tag.name, Tagging.position)
        .where(Tagging.book == book)
        .order_by(Tagging.position)
    )
    return [(tag["tag.name"], tag["position"]) for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, [Tag, Book, Tagging])
