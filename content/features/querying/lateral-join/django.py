from models import MODELS, Author, fill
from running import run

# region
QUERY = """
SELECT author.*, newest.title FROM bookshop_author AS author
CROSS JOIN LATERAL (
    SELECT title FROM bookshop_book WHERE author_id = author.id
    ORDER BY year DESC LIMIT 2
) AS newest
WHERE author.country IN (%s, %s) ORDER BY author.id
"""


async def task():
    authors = Author.objects.raw(QUERY, ["IT", "GB"])
    return [(author.name, author.title) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
