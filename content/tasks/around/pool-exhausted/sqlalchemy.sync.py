from models import Base, Book, fill
from running_sync import engine, run, url
from shoppers_sync import Pay, all_at_once
from sqlalchemy import create_engine, text
from sqlalchemy.orm import sessionmaker

# region setup
CONNECTIONS = {
    "postgresql": "SELECT state, count(*) FROM pg_stat_activity "
    "WHERE usename = current_user AND pid <> pg_backend_pid() GROUP BY state",
    # One that is being refused is there for a moment.
    "mysql": "SELECT command, count(*) FROM information_schema.processlist "
    "WHERE id <> connection_id() AND command NOT IN ('Busy', 'Connect') "
    "GROUP BY command",
}


def look() -> dict[str, int]:
    """How many connections the server has, by what they do."""
    with engine.connect() as connection:
        sql = CONNECTIONS[url.get_backend_name()]
        return dict(connection.execute(text(sql)).tuples().all())


# As it comes: five connections and ten more, but 30 seconds of patience.
shop_engine = create_engine(url, pool_timeout=0.5)
new_session = sessionmaker(shop_engine)
# endregion


# region naive
def request_naively(pay: Pay) -> str:
    with new_session() as session:
        book = session.get_one(Book, 7)
        pay()
        return book.title


def naive() -> dict:
    return all_at_once(request_naively, look)


# endregion


# region
def request(pay: Pay) -> str:
    with new_session() as session:
        book = session.get_one(Book, 7)
    pay()
    return book.title


def task() -> dict:
    try:
        return all_at_once(request)
    finally:
        shop_engine.dispose()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
