from models import MODELS, Book, fill
from running import run


# region
async def task():
    books = Book.objects.filter(title="50% of winter's night")
    sql = str(books.values("id").query)
    return sql.endswith("= 50% of winter's night")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
