from models import Author, Base, fill
from running_sync import new_session, run
from sqlalchemy import select


# region
def task() -> list[str]:
    with new_session() as session:
        names = session.scalars(select(Author.name).order_by(Author.id))
        return list(names)


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
