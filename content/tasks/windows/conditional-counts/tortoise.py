from models import MODELS, Author, fill
from running import run
from tortoise.expressions import Q
from tortoise.functions import Count


# region naive
async def naive() -> list[tuple[str, int, int, int]]:
    authors = Author.filter(id__in=[1, 2, 7]).annotate(
        every=Count("books"),
        sold_out=Count(Q(books__stock=0)),
        cheap=Count(Q(books__price__lt=10)),
    )
    return await authors.order_by("id").values_list(
        "name", "every", "sold_out", "cheap"
    )


# endregion


# region
async def task() -> list[tuple[str, int, int, int]]:
    authors = Author.filter(id__in=[1, 2, 7]).annotate(
        every=Count("books"),
        sold_out=Count("books", _filter=Q(books__stock=0)),
        cheap=Count("books", _filter=Q(books__price__lt=10)),
    )
    return await authors.order_by("id").values_list(
        "name", "every", "sold_out", "cheap"
    )


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
