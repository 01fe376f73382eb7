from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, fill
from running import run

# region
GROUPS = {
    "mysql": "author_id WITH ROLLUP",
    "postgresql": "ROLLUP (author_id) ORDER BY author_id NULLS LAST",
}

QUERY = f"""
SELECT author_id, SUM(stock) FROM bookshop_book WHERE author_id <= %s
GROUP BY {GROUPS[connection.vendor]}
"""


@sync_to_async
def task():
    with connection.cursor() as cursor:
        cursor.execute(QUERY, [2])
        # MariaDB's sum of integers is a decimal.
        return [(author, int(total)) for author, total in cursor.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
