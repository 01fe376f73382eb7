from concurrent.futures import ThreadPoolExecutor

from django.db import connection
from models import MODELS, Author, fill
from running_sync import run


# region setup
def another_writer_is_faster():  # Called after nothing was found
    with ThreadPoolExecutor(1) as another_thread:
        another_thread.submit(write).result()
    return "ZZ"


def write():
    try:
        Author.objects.create(name="Han Kang", country="KR")
    finally:
        connection.close()


# endregion


# region
def task():
    author, created = Author.objects.get_or_create(
        name="Han Kang", defaults={"country": another_writer_is_faster}
    )
    assert not created
    return author.country, Author.objects.filter(name="Han Kang").count()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
