import io
from contextlib import redirect_stdout

from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def task() -> dict[str, bool]:
    DB.log_queries = True  # as SQLiteEngine(…, log_queries=True)
    with redirect_stdout(io.StringIO()) as out:
        await Book.objects().where(Book.title == "Small Gods")
    DB.log_queries = False
    log = out.getvalue()
    return {"statement": "WHERE " in log, "value": "Small Gods" in log}


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
