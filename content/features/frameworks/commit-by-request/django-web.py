from decimal import Decimal

from django.conf import settings
from django.http import HttpResponse
from django.urls import path
from models import Book
from running import client, run

# region
settings.DATABASES["default"]["ATOMIC_REQUESTS"] = True


def sell(request):
    Book.objects.filter(title="Mort").update(price=Decimal("1.00"))
    return HttpResponse("sold")


urlpatterns = [path("sell", sell)]


def task():
    answer = client.post("/sell")
    return answer.status_code, Book.objects.get(title="Mort").price


# endregion

if __name__ == "__main__":
    run(task)
