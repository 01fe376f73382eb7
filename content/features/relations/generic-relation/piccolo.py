from engine import DB
from models import TABLES, Author, Book, fill
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run

# region
KINDS: dict[str, type[Table]] = {"author": Author, "book": Book}


class Note(Table, db=DB):
    id: Serial
    text = Varchar(length=100)
    kind = Varchar(length=20)
    row_id = Integer()

    async def about(self) -> Table:
        table = KINDS[self.kind]
        return await table.objects().get(table._meta.primary_key == self.row_id)


async def task() -> list[tuple[str, str]]:
    await Note.insert(Note(text="Read it twice", kind="book", row_id=7))
    await Note.insert(Note(text="Born in Lwów", kind="author", row_id=4))
    notes = await Note.objects().order_by(Note.id)
    book, author = [await note.about() for note in notes]
    return [(notes[0].text, book.title), (notes[1].text, author.name)]


# endregion

if __name__ == "__main__":
    run(task, [*TABLES, Note], fill=fill)
