from models import MODELS, Author, Book, fill
from running import run
from tortoise import fields
from tortoise.models import Model

# region
KINDS: dict[str, type[Model]] = {"author": Author, "book": Book}


class Note(Model):
    id = fields.IntField(primary_key=True)
    text = fields.CharField(max_length=100)
    kind = fields.CharField(max_length=20)
    row_id = fields.IntField()

    async def about(self) -> Model:
        return await KINDS[self.kind].get(id=self.row_id)


async def task() -> list[tuple[str, str]]:
    await Note.create(text="Read it twice", kind="book", row_id=7)
    await Note.create(text="Born in Lwów", kind="author", row_id=4)
    notes = await Note.all().order_by("id")
    book, author = [await note.about() for note in notes]
    return [(notes[0].text, book.title), (notes[1].text, author.name)]


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, Note], fill=fill)
