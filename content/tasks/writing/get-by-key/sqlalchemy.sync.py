from models import Author, Base, fill
from running_sync import new_session, run
from sqlalchemy import select


# region
def task() -> tuple[str, str, Author | None]:
    with new_session() as session:
        lem = session.get_one(Author, 4)
        again = session.get_one(Author, 4)
        nobody = session.get(Author, 99)  # None, not an error
        return lem.name, again.name, nobody


# endregion


# region way_required
def way_required() -> tuple[str, str]:
    with new_session() as session:
        lem = session.get_one(Author, 4)
        nobody = session.get_one(Author, 99)
        return lem.name, nobody.name


# endregion


# region way_several
def way_several() -> str:
    with new_session() as session:
        from_japan = select(Author).where(Author.country == "US")
        author = session.scalars(from_japan).one()
        return author.name


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_required, way_several])
