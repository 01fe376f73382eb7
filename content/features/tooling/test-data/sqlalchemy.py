import json
from pathlib import Path

from models import Author, Base
from running import new_session, run
from sqlalchemy import insert, select

# region
Path("authors.json").write_text(
    """[
        {"name": "Homer", "country": null},
        {"name": "Han Kang", "country": "KR"}
    ]"""
)


async def task() -> list[tuple[str, str | None]]:
    rows = json.loads(Path("authors.json").read_text())
    async with new_session.begin() as session:
        await session.execute(insert(Author), rows)
        authors = select(Author.name, Author.country).order_by(Author.name)
        return [tuple(row) for row in await session.execute(authors)]


# endregion

if __name__ == "__main__":
    run(task, Base)
