from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[str]:
    newest = (
        Book.select(Book.title)
        .distinct(on=[Book.author])
        .order_by(Book.author)
        .order_by(Book.year, ascending=False)
    )
    return await newest.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
