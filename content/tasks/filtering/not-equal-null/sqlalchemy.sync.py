from models import Author, Base, fill
from running_sync import new_session, run
from sqlalchemy import select


# region naive
def naive() -> list[str]:
    elsewhere = select(Author.name).where(Author.country != "US")
    with new_session() as session:
        return list(session.scalars(elsewhere.order_by(Author.id)))


# endregion


# region
def task() -> list[str]:
    elsewhere = select(Author.name).where(Author.country.is_distinct_from("US"))
    with new_session() as session:
        return list(session.scalars(elsewhere.order_by(Author.id)))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
