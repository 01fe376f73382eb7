from models import Base, fill
from running_sync import engine, run
from sqlalchemy import text


# region naive
def find_unsafely(title: str) -> list[str]:
    with engine.connect() as connection:
        sql = text(
            f"SELECT title FROM book WHERE title = '{title}' ORDER BY id"
        )
        return list(connection.scalars(sql))


def naive() -> list[str]:
    return find_unsafely("x' OR stock = '0")


# endregion


# region
def find(title: str) -> list[str]:
    with engine.connect() as connection:
        sql = text("SELECT title FROM book WHERE title = :title ORDER BY id")
        return list(connection.scalars(sql, {"title": title}))


def task() -> list[list[str]]:
    return [
        find("x' OR stock = '0"),
        find("If on a winter's night a traveler"),
    ]


# endregion


# region way_string
def way_string() -> list[str]:
    with engine.connect() as connection:
        sql = "SELECT title FROM book WHERE title = :title ORDER BY id"
        return list(connection.scalars(sql, {"title": "Mort"}))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_string])
