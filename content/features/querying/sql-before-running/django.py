from models import MODELS, Book, fill
from running import run


# region
async def task():
    books = Book.objects.filter(title="If on a winter's night a traveler")
    sql = str(books.values("id").query)
    return sql.endswith("= If on a winter's night a traveler")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
