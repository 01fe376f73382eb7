from typing import Any

from models import Base, Tag, fill
from running import engine, run, url
from sqlalchemy import UpdateBase, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session

# region setup
replica = create_async_engine(url)  # Here the same database once more.
# endregion


# region
class RoutingSession(Session):
    def get_bind(self, mapper=None, *, clause=None, **arguments: Any):
        if self._flushing or isinstance(clause, UpdateBase):
            return engine.sync_engine
        return replica.sync_engine


new_session = async_sessionmaker(sync_session_class=RoutingSession)


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))
    async with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4)  # It had four before.
        names = list(await session.scalars(tags))
    await replica.dispose()
    return names


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
