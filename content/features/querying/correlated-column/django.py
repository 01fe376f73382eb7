from django.db.models import OuterRef, Q, Subquery
from models import MODELS, Author, Book, fill
from running import run


# region
async def task():
    books = Book.objects.filter(author=OuterRef("pk")).order_by("-year")
    authors = (
        Author.objects.annotate(newest=Subquery(books.values("title")[:1]))
        .filter(Q(country="US") | Q(country=None))
        .order_by("id")
    )
    return [(author.name, author.newest) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
