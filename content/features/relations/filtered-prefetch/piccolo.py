from collections import defaultdict

from models import TABLES, Author, Book, fill
from running import run


# region
async def task() -> list[tuple[str, list[str]]]:
    authors = await (
        Author.select(Author.id, Author.name)
        .where(Author.id <= 3)
        .order_by(Author.id)
    )
    in_stock = await (
        Book.select(Book.author, Book.title)
        .where(Book.author.is_in([author["id"] for author in authors]))
        .where(Book.stock > 0)
        .order_by(Book.id)
    )
    titles = defaultdict(list)
    for book in in_stock:
        titles[book["author"]].append(book["title"])
    return [(author["name"], titles[author["id"]]) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
