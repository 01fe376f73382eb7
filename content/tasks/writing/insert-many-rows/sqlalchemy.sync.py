from many import ROWS
from models import Author, Base, fill
from running_sync import new_session, run
from sqlalchemy import insert

# region setup
NAMES = [f"New author {number}" for number in range(1, (ROWS or 5) + 1)]
# endregion


# region naive
def naive() -> list[int]:
    keys = []
    with new_session() as session:
        for name in NAMES:
            author = Author(name=name)
            session.add(author)
            session.commit()
            keys.append(author.id)
    return keys


# endregion


# region
def task() -> list[int]:
    rows = [{"name": name} for name in NAMES]
    with new_session.begin() as session:
        authors = session.scalars(insert(Author).returning(Author), rows)
        keys = {author.name: author.id for author in authors}  # In any order
    return [keys[name] for name in NAMES]


# endregion


# region way_add_all
def way_add_all() -> list[int]:
    with new_session.begin() as session:
        authors = [Author(name=name) for name in NAMES]
        session.add_all(authors)
        session.flush()
        return [author.id for author in authors]


# endregion


# region way_execute
def way_execute() -> str:
    rows = [{"name": name} for name in NAMES]
    with new_session.begin() as session:
        session.execute(insert(Author), rows)
    return "no keys"


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_add_all, way_execute])
