import asyncio
from typing import Any

from models import Author, Base, Book, fill
from running import engine, run
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker


# region
class OneAtATime(AsyncSession):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lock = asyncio.Lock()

    async def scalar(self, *args: Any, **kwargs: Any) -> Any:
        async with self.lock:
            return await super().scalar(*args, **kwargs)

    # And execute(), scalars(), flush() … in the same way.


new_session = async_sessionmaker(engine, class_=OneAtATime)


async def task() -> list[int]:
    await engine.dispose()  # Now the pool is as it was when the program began.
    async with new_session.begin() as session:
        return await asyncio.gather(
            session.scalar(select(func.count(Book.id))),
            session.scalar(select(func.count(Author.id))),
        )


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
