from models import Author, Base, fill
from running_sync import new_session, run


# region
def task() -> tuple[str, str, Author | None]:
    with new_session() as session:
        lem = session.get_one(Author, 4)
        again = session.get_one(Author, 4)
        nobody = session.get(Author, 99)  # None, not an error
        return lem.name, again.name, nobody


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
