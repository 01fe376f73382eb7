from models import TABLES, Author, fill
from running import run

# region
QUERY = """
WITH stock AS (
    SELECT author, SUM(stock) AS total FROM book GROUP BY author
)
SELECT author.name, stock.total FROM author
JOIN stock ON stock.author = author.id
WHERE stock.total > {} ORDER BY author.id
"""


async def task() -> list[tuple[str, int]]:
    rows = await Author.raw(QUERY, 7)
    return [(row["name"], row["total"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
