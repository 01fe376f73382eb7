from models import MODELS, Author, Book, fill
from running import run


# region
async def task():
    author = await Author.objects.aget(name="Stanisław Lem")
    book = await Book.objects.select_related("author").aget(title="Solaris")
    assert book.author is author, "two objects for one row"
    return [book.title, "one object"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
