from typing import Any

from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select


# region
def task() -> dict[str, Any]:
    titles = select(Book.title).where(Book.author_id == 7).order_by(Book.id)
    years = titles.add_columns(Book.year)
    writers = titles.join(Book.author).add_columns(Author.name.label("writer"))
    with new_session() as session:
        return {
            "scalars": session.scalars(titles).all(),
            "tuples": [tuple(row) for row in session.execute(years)],
            "dicts": [dict(row) for row in session.execute(writers).mappings()],
        }


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
