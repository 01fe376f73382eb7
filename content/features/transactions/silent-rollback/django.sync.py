from contextlib import contextmanager, suppress

from django.db import DatabaseError, IntegrityError, transaction
from models import MODELS, Tag, fill
from running_sync import run


# region
@contextmanager
def loud_atomic():
    with transaction.atomic():
        yield
        if transaction.get_rollback():
            raise transaction.TransactionManagementError("Nothing was stored.")


def task():
    try:
        with loud_atomic():
            Tag.objects.create(name="essays")
            with suppress(IntegrityError):
                Tag.objects.create(name="fantasy")  # This one is taken.
    except DatabaseError:
        return "an error"
    assert Tag.objects.filter(name="essays").exists(), (
        "rolled back without a word"
    )


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
