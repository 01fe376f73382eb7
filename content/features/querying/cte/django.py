from models import MODELS, Author, fill
from running import run

# region
QUERY = """
WITH stock AS (
    SELECT author_id, SUM(stock) AS total FROM bookshop_book GROUP BY author_id
)
SELECT author.*, stock.total FROM bookshop_author AS author
JOIN stock ON stock.author_id = author.id
WHERE stock.total > %s ORDER BY author.id
"""


async def task():
    authors = Author.objects.raw(QUERY, [7])
    # MariaDB's sum of integers is a decimal.
    return [(author.name, int(author.total)) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
