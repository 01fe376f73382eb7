import io
import logging

from django.conf import settings
from models import MODELS, Book, fill
from running import run

# region
settings.DEBUG = True  # DEBUG and LOGGING stand in settings.py
LOG = io.StringIO()
logging.basicConfig(stream=LOG)
logging.getLogger("django.db.backends").setLevel(logging.DEBUG)


async def task():
    await Book.objects.filter(title="Small Gods").afirst()
    log = LOG.getvalue()
    return {"statement": "WHERE " in log, "value": "Small Gods" in log}


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
