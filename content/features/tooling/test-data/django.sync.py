from pathlib import Path

from django.core.management import call_command
from models import MODELS, Author
from running_sync import run

# region
Path("authors.json").write_text(
    """[
        {"model": "bookshop.author", "pk": 1,
         "fields": {"name": "Homer", "country": null}},
        {"model": "bookshop.author", "pk": 2,
         "fields": {"name": "Han Kang", "country": "KR"}}
    ]"""
)


def task():
    call_command("loaddata", "authors.json")
    return list(Author.objects.order_by("name").values_list("name", "country"))


# endregion

if __name__ == "__main__":
    run(task, MODELS)
