"""Django's ORM without Django's requests. Imported ahead of the models."""

import os
from collections.abc import Callable
from functools import wraps

import django
from django.db import close_old_connections, transaction

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
django.setup()


def in_transaction[**P, R](handler: Callable[P, R]) -> Callable[P, R]:
    """One transaction, and a connection that is given back after it.

    Both belong to a thread, so this is done in the thread of the handler.
    """

    @wraps(handler)
    def within(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            with transaction.atomic():
                return handler(*args, **kwargs)
        finally:
            close_old_connections()

    return within
