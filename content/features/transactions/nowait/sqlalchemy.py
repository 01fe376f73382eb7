from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError


# region
async def edit(solaris) -> str:
    try:
        async with new_session.begin() as session:
            await session.scalars(solaris.with_for_update(nowait=True))
            return "free"
    except DBAPIError:  # OperationalError on MariaDB
        return "locked by somebody else"


async def task() -> list[str]:
    solaris = select(Book).where(Book.id == 7)
    async with new_session.begin() as session:
        book = (await session.scalars(solaris.with_for_update())).one()
        return [book.title, await edit(solaris)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
