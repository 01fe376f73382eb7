from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import models
from running_sync import run

# region setup
# A project has this folder beside its models.
Path("migrations").mkdir(exist_ok=True)
Path("migrations/__init__.py").touch()
settings.MIGRATION_MODULES = {"bookshop": "migrations"}
# endregion


# region
class Publisher(models.Model):
    name = models.CharField(max_length=100)


def task():
    call_command("makemigrations", "bookshop")
    call_command("migrate", "bookshop")
    Publisher.objects.create(name="Ace Books")
    return list(Publisher.objects.values_list("name", flat=True))


# endregion

if __name__ == "__main__":
    run(task, [Publisher], create=False)
