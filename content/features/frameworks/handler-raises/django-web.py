from decimal import Decimal

from django.conf import settings
from django.urls import path
from models import Book
from running import client, run

# region
settings.DATABASES["default"]["ATOMIC_REQUESTS"] = True


seen = []


def sell(request):
    Book.objects.filter(title="Mort").update(price=Decimal("1.00"))
    seen.append(Book.objects.get(title="Mort").price)
    raise RuntimeError("the printer is on fire")


urlpatterns = [path("sell", sell)]


def task():
    answer = client.post("/sell")
    return answer.status_code, *seen, Book.objects.get(title="Mort").price


# endregion

if __name__ == "__main__":
    run(task)
