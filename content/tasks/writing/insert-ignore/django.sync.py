from models import MODELS, Author, fill
from running_sync import run


# region naive
def naive():
    Author.objects.bulk_create(
        [
            Author(name="Han Kang", country="KR"),
            Author(name="Homer", country="GR"),
        ]
    )


# endregion


# region
def task():
    Author.objects.bulk_create(
        [
            Author(name="Han Kang", country="KR"),
            Author(name="Homer", country="GR"),
        ],
        ignore_conflicts=True,
    )
    names = Author.objects.filter(name__in=["Han Kang", "Homer"])
    authors = names.order_by("name").values_list("name", "country")
    return list(authors)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
