from models import MODELS, Book, fill
from pypika_tortoise import CustomFunction
from running import run
from tortoise.expressions import Function


# region
class NullIf(Function):
    database_func = CustomFunction("NULLIF", ["value", "other"])


async def task() -> list[tuple[str, int | None]]:
    books = Book.filter(id__in=[2, 3, 12]).order_by("id")
    return await books.annotate(left=NullIf("stock", 0)).values_list(
        "title", "left"
    )


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
