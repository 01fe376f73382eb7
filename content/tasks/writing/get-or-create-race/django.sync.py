from concurrent.futures import ThreadPoolExecutor

from django.db import connection, models
from models import MODELS, Author, fill
from running_sync import run


# region setup
class Reader(models.Model):
    name = models.CharField(max_length=100)  # not unique
    country = models.CharField(max_length=2, null=True)


def another_writer(model=Author):
    def write():
        try:
            model.objects.create(name="Han Kang", country="KR")
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as another_thread:
        another_thread.submit(write).result()


# endregion


# region naive
def naive():
    author = Author.objects.filter(name="Han Kang").first()
    if author is None:
        another_writer()  # is faster
        author = Author.objects.create(name="Han Kang")
    return author.country, Author.objects.filter(name="Han Kang").count()


# endregion


# region
# Django calls it when it has found nothing.
def country():
    another_writer()  # is faster
    return "ZZ"


def task():
    author, created = Author.objects.get_or_create(
        name="Han Kang", defaults={"country": country}
    )
    return author.country, Author.objects.filter(name="Han Kang").count()


# endregion


# region way_not_unique
def country_of_reader():
    another_writer(Reader)  # is faster
    return "ZZ"


def way_not_unique():
    reader, created = Reader.objects.get_or_create(
        name="Han Kang", defaults={"country": country_of_reader}
    )
    # There are two of her now.
    reader, created = Reader.objects.get_or_create(name="Han Kang")


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, Reader], fill=fill, naive=naive, ways=[way_not_unique])
