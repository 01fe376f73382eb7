from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> bool:
    async with new_session() as session:
        try:
            await session.scalars(select(Book).where(Book.titel == "Mort"))
        except AttributeError:
            return True
    raise AssertionError("titel was taken")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
