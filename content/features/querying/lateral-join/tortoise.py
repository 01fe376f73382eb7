from models import MODELS, fill
from running import run
from tortoise import get_connection

# region
QUERY = """
SELECT author.name, newest.title FROM author
CROSS JOIN LATERAL (
    SELECT title FROM book WHERE author_id = author.id
    ORDER BY year DESC LIMIT 2
) AS newest
WHERE author.country IN ($1, $2) ORDER BY author.id
"""


async def task() -> list[tuple[str, str]]:
    rows = await get_connection("default").execute_query_dict(
        QUERY, ["IT", "GB"]
    )
    return [(row["name"], row["title"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
