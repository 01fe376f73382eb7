from models import MODELS, Author, Book, fill
from running import run


# region naive
async def naive():
    result = []
    async for book in Book.objects.filter(author__country="US").order_by("id"):
        # book.author would raise SynchronousOnlyOperation here.
        author = await Author.objects.aget(id=book.author_id)
        result.append((book.title, author.name))
    return result


# endregion


# region
async def task():
    books = (
        Book.objects.filter(author__country="US")
        .select_related("author")
        .order_by("id")
    )
    return [(book.title, book.author.name) async for book in books]


# endregion


# region way_values
async def way_values():
    books = Book.objects.filter(author__country="US").order_by("id")
    rows = books.values_list("title", "author__name")
    return [row async for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_values])
