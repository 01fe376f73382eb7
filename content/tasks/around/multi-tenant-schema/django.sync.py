from django.db import connection, models, transaction
from running_sync import run


# region setup
class Book(models.Model):
    title = models.CharField(max_length=200)


def fill():
    Book.objects.create(title="Ficciones")
    table = Book._meta.db_table
    with connection.cursor() as cursor:
        for schema, title in {"north": "Kindred", "south": "Mort"}.items():
            cursor.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
            cursor.execute(f"CREATE SCHEMA {schema}")
            cursor.execute(
                f"CREATE TABLE {schema}.{table} "
                "(id integer PRIMARY KEY, title varchar(200) NOT NULL)"
            )
            cursor.execute(
                f"INSERT INTO {schema}.{table} VALUES (1, %s)", [title]
            )


def titles():
    books = Book.objects.order_by("id")
    return list(books.values_list("title", flat=True))


# endregion


# region naive
def titles_naively(tenant):
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('search_path', %s, false)", [tenant])
    return titles()


def naive():
    result = []
    for tenant in ["north", "south"]:
        result.append(titles_naively(tenant))
    try:
        return [*result, titles()]  # Without a tenant.
    finally:
        connection.close()


# endregion


# region
@transaction.atomic
def titles_of(tenant):
    with connection.cursor() as cursor:
        # The last argument: until the end of the transaction only.
        cursor.execute("SELECT set_config('search_path', %s, true)", [tenant])
    return titles()


def task():
    result = []
    for tenant in ["north", "south"]:
        result.append(titles_of(tenant))
    return [*result, titles()]  # Without a tenant.


# endregion

if __name__ == "__main__":
    run(task, [Book], fill=fill, naive=naive)
