from collections import Counter
from unittest.mock import patch

from engine import DB
from models import TABLES, Author, Book, fill
from running import run


# region
async def statements(expected: int) -> str:
    engine = type(DB)
    with patch.object(
        engine,
        "run_querystring",
        autospec=True,
        side_effect=engine.run_querystring,
    ) as sent:
        authors = await Author.select()
        ids = [author["id"] for author in authors]
        await Book.select().where(Book.author.is_in(ids))
    try:
        assert sent.await_count == expected, sent.await_args_list
    except AssertionError:
        return "failed"
    return "passed"


async def task() -> dict[str, int]:
    return Counter([await statements(2), await statements(1)])


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
