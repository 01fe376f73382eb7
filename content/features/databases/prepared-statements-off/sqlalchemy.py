from models import Base, Book, fill
from running import run, url
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine


# region
async def task() -> list[str | int]:
    no_cache = {"statement_cache_size": 0}  # asyncpg's own.
    engine = create_async_engine(url, connect_args=no_cache)
    try:
        async with AsyncSession(engine) as session:
            for _ in range(6):
                solaris = select(Book.title).where(Book.id == 7)
                title = await session.scalar(solaris)
            prepared = select(func.count()).select_from(
                text("pg_prepared_statements")
            )
            return [title, await session.scalar(prepared)]
    finally:
        await engine.dispose()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
