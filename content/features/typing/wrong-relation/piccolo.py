from engine import DB
from models import TABLES, Author, Tag, fill
from piccolo.columns import ForeignKey, Varchar
from piccolo.table import Table
from running import run


# region
class Reference(ForeignKey):
    def __set__(self, obj, value) -> None:
        wanted = self._foreign_key_meta.resolved_references
        if isinstance(value, Table) and not isinstance(value, wanted):
            raise TypeError(f"{value!r} is no {wanted.__name__}")
        super().__set__(obj, value)


class Item(Table, db=DB):
    title = Varchar(length=50)
    author = Reference(Author)
    editor = ForeignKey(Author)


async def task() -> bool:
    author, tag = await Author.objects().first(), await Tag.objects().first()
    # A ForeignKey takes the tag, and stores its key.
    mort = Item(title="Mort", author=author, editor=tag)
    await mort.save()
    try:
        mort.author = tag
    except TypeError:
        return mort.author is author
    raise AssertionError("a tag was taken for an author")


# endregion

if __name__ == "__main__":
    run(task, [*TABLES, Item], fill=fill)
