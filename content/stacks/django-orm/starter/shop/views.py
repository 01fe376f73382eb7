"""The views: each is one transaction, as ATOMIC_REQUESTS has it."""

import json

from django import forms
from django.db import IntegrityError, transaction
from django.db.models import F
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_POST

from shop.models import Book
from shop.refused import Refused


class NewBook(forms.ModelForm):
    class Meta:
        model = Book
        fields = ["title", "stock"]

    def validate_unique(self) -> None:
        """Leave it to the database: a SELECT would not see who comes next."""


def body_of(request: HttpRequest) -> dict[str, object]:
    try:
        body = json.loads(request.body)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refused(400, "A JSON object")
    return body


def shown(book: Book, status: int = 200) -> JsonResponse:
    fields = {"id": book.id, "title": book.title, "stock": book.stock}
    return JsonResponse(fields, status=status)


@require_POST
def add(request: HttpRequest) -> JsonResponse:
    form = NewBook(body_of(request))
    if not form.is_valid():
        raise Refused(400, form.errors)
    try:
        # A savepoint: the transaction goes on after an error in it.
        with transaction.atomic():
            book = form.save()
    except IntegrityError:
        raise Refused(409, "This title is there") from None
    return shown(book, status=201)


@require_POST
def sell(request: HttpRequest, id: int) -> JsonResponse:
    book = Book.objects.filter(id=id).first()
    if book is None:
        raise Refused(404, "There is no such book")
    book.stock = F("stock") - 1
    book.save(update_fields=["stock"])  # And the new number is read back.
    if book.stock < 0:
        raise Refused(409, "Sold out")  # And the UPDATE is undone.
    return shown(book)
