from models import Author, Base
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import Session


# region setup
def fill_many(session: Session) -> None:
    session.add_all(Author(name=f"Author {number}") for number in range(1, 121))


# endregion


# region
async def task() -> tuple[int, str]:
    count, last = 0, ""
    authors = select(Author).order_by(Author.id).execution_options(yield_per=50)
    async with new_session() as session:
        async for author in await session.stream_scalars(authors):
            count, last = count + 1, author.name
    return count, last


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill_many)
