from models import TABLES, Author, fill
from running import run

# region
QUERY = """
SELECT author.name, newest.title FROM author
CROSS JOIN LATERAL (
    SELECT title FROM book WHERE author = author.id
    ORDER BY year DESC LIMIT 2
) AS newest
WHERE author.country IN ({}, {}) ORDER BY author.id
"""


async def task() -> list[tuple[str, str]]:
    rows = await Author.raw(QUERY, "IT", "GB")
    return [(row["name"], row["title"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
