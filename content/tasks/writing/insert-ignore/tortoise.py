from models import MODELS, Author, fill
from running import run


# region naive
async def naive() -> None:
    await Author.bulk_create(
        [
            Author(name="Han Kang", country="KR"),
            Author(name="Homer", country="GR"),
        ]
    )


# endregion


# region
async def task() -> list[tuple[str, str | None]]:
    await Author.bulk_create(
        [
            Author(name="Han Kang", country="KR"),
            Author(name="Homer", country="GR"),
        ],
        ignore_conflicts=True,
    )
    authors = Author.filter(name__in=["Han Kang", "Homer"]).order_by("name")
    return await authors.values_list("name", "country")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
