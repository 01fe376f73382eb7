from models import TABLES, Book, fill
from piccolo.columns import Column
from piccolo.columns.combination import Where, WhereRaw
from running import run


# region
def is_in(column: Column, values: list[int]) -> Where | WhereRaw:
    return column.is_in(values) if values else WhereRaw("1 = 0")


def not_in(column: Column, values: list[int]) -> Where | WhereRaw:
    return column.not_in(values) if values else WhereRaw("1 = 1")


async def task() -> list[int]:
    there = await Book.objects().where(is_in(Book.id, []))
    others = await Book.objects().where(not_in(Book.id, []))
    return [len(there), len(others)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
