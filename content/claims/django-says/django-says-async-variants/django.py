from django.db.models import QuerySet
from models import MODELS
from running import run

# region
# What its documentation lists as methods that return no queryset, each of
# which asks the database.
ASKS = [
    "get",
    "create",
    "get_or_create",
    "update_or_create",
    "bulk_create",
    "bulk_update",
    "count",
    "in_bulk",
    "iterator",
    "latest",
    "earliest",
    "first",
    "last",
    "aggregate",
    "exists",
    "contains",
    "update",
    "delete",
    "explain",
]


async def task():
    without = [name for name in ASKS if not hasattr(QuerySet, f"a{name}")]
    return [len(ASKS), without]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
