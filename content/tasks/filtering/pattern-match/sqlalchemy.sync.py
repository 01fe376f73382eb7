from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select


# region
def task() -> list[str]:
    titles = (
        select(Book.title)
        .where(Book.title.regexp_match(r"(?i)^the \w+$"))
        .order_by(Book.id)
    )
    with new_session() as session:
        return list(session.scalars(titles))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
