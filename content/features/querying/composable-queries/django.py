from django.db.models import Q
from models import MODELS, Book, fill
from running import run

# region
OLD = Q(year__lt=1970)


def few(most):
    return Q(stock__lt=most)


async def task():
    every = Book.objects.all()
    old = every.filter(OLD)
    rare = old.filter(few(2))
    return [await query.acount() for query in (every, old, rare, every)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
