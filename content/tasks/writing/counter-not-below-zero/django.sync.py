from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    mine = Book.objects.get(pk=8)
    theirs = Book.objects.get(pk=8)
    answers = []
    for book in [theirs, mine]:
        answers.append("sold" if book.stock > 0 else "sold out")
        if book.stock > 0:
            book.stock -= 1
            book.save()
    return [*answers, Book.objects.get(pk=8).stock]


# endregion


# region
def sell(book_id):
    in_stock = Book.objects.filter(pk=book_id, stock__gt=0)
    sold = in_stock.update(stock=F("stock") - 1)
    return "sold" if sold == 1 else "sold out"


def task():
    answers = [sell(8), sell(8)]
    return [*answers, Book.objects.get(pk=8).stock]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
