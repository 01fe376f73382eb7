from concurrent.futures import ThreadPoolExecutor

from asgiref.sync import sync_to_async
from django.db import connection, models
from models import MODELS, Author, fill
from running import run


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
async def naive():
    author = await Author.objects.filter(name="Han Kang").afirst()
    if author is None:
        await sync_to_async(another_writer)()  # is faster
        author = await Author.objects.acreate(name="Han Kang")
    return author.country, await Author.objects.filter(name="Han Kang").acount()


# endregion


# region
# Django calls it when it has found nothing.
def country():
    another_writer()  # is faster
    return "ZZ"


async def task():
    author, created = await Author.objects.aget_or_create(
        name="Han Kang", defaults={"country": country}
    )
    return author.country, await Author.objects.filter(name="Han Kang").acount()


# endregion


# region way_not_unique
def country_of_reader():
    another_writer(Reader)  # is faster
    return "ZZ"


async def way_not_unique():
    reader, created = await Reader.objects.aget_or_create(
        name="Han Kang", defaults={"country": country_of_reader}
    )
    # There are two of her now.
    reader, created = await Reader.objects.aget_or_create(name="Han Kang")


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, Reader], fill=fill, naive=naive, ways=[way_not_unique])
