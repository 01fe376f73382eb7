from models import MODELS, Author, fill
from running import run


# region naive
async def naive():
    await Author.objects.abulk_create(
        [
            Author(name="Han Kang", country="KR"),
            Author(name="Homer", country="GR"),
        ]
    )


# endregion


# region
async def task():
    await Author.objects.abulk_create(
        [
            Author(name="Han Kang", country="KR"),
            Author(name="Homer", country="GR"),
        ],
        ignore_conflicts=True,
    )
    names = Author.objects.filter(name__in=["Han Kang", "Homer"])
    authors = names.order_by("name").values_list("name", "country")
    return [author async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
