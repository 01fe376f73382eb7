from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, Author
from running import run
from shell import EXPLAIN, paste

# region setup
NAME = "O'Hara: 50% :off"


def fill():
    Author.objects.create(name=NAME)


# endregion


# region naive
async def naive():
    authors = Author.objects.filter(name=NAME).values_list("name")
    return paste(str(authors.query))


# endregion


# region
@sync_to_async
def shown(queryset):
    sql, params = queryset.query.sql_with_params()
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            return connection.ops.last_executed_query(cursor, sql, params)
        return cursor.mogrify(sql, params)  # the driver's


async def task():
    authors = Author.objects.filter(name=NAME).values_list("name")
    return paste(await shown(authors))


# endregion


# region way_explain
async def way_explain():
    authors = Author.objects.filter(name=NAME).values_list("name")
    plan = paste(f"{EXPLAIN} {await shown(authors)}")
    return "author" in " ".join(plan)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_explain])
