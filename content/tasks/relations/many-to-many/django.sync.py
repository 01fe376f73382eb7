from decimal import Decimal

from models import MODELS, Book, Tag, fill
from running_sync import run


# region naive
def naive():
    fiasco = Book(title="Fiasco", author_id=4, price=Decimal("9"), year=1986)
    tags = Tag.objects.filter(id__in=[1, 4])
    fiasco.tags.add(*tags)
    fiasco.save()


# endregion


# region
def names(tags):
    return [tag.name for tag in tags.order_by("name")]


def task():
    tags = Tag.objects.order_by("id")
    fiction, _, stories, classic = tags
    fiasco = Book.objects.create(
        title="Fiasco", author_id=4, price=Decimal("9"), year=1986
    )
    fiasco.tags.add(fiction, classic)
    fiasco.tags.remove(fiction)
    edited = names(fiasco.tags)
    fiasco.tags.set([stories, classic])
    replaced = names(fiasco.tags)
    fiasco.tags.clear()
    return [edited, replaced, names(fiasco.tags)]


# endregion


# region way_assigned
def way_assigned():
    book = Book.objects.get(pk=7)
    book.tags = [1, 4]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_assigned])
