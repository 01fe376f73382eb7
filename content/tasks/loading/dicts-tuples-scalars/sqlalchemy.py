from typing import Any

from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> dict[str, Any]:
    titles = select(Book.title).where(Book.author_id == 7).order_by(Book.id)
    years = titles.add_columns(Book.year)
    writers = titles.join(Book.author).add_columns(Author.name.label("writer"))
    async with new_session() as session:
        return {
            "scalars": (await session.scalars(titles)).all(),
            "tuples": [tuple(row) for row in await session.execute(years)],
            "dicts": [
                dict(row) for row in (await session.execute(writers)).mappings()
            ],
        }


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
