import io
import logging

from models import MODELS, Book, fill
from running import run

# region
LOG = io.StringIO()
logging.basicConfig(stream=LOG)
logging.getLogger("tortoise.db_client").setLevel(logging.DEBUG)


async def task() -> dict[str, bool]:
    await Book.filter(title="Small Gods").first()
    log = LOG.getvalue()
    return {"statement": "WHERE " in log, "value": "Small Gods" in log}


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
