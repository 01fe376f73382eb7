from typing import Any

from models import Base, Tag, fill
from running import engine, run, url
from sqlalchemy import UpdateBase, event, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session, SessionTransaction
from sqlalchemy.pool import NullPool

# region setup
replica = create_async_engine(url, poolclass=NullPool)  # The same database.
# endregion


# region
class RoutingSession(Session):
    def get_bind(self, mapper=None, *, clause=None, bind=None, **_: Any):
        if bind is not None:  # session.execute(…, bind_arguments={"bind": …})
            return bind
        if self._flushing or isinstance(clause, UpdateBase):
            self.info["written"] = True
        return (engine if "written" in self.info else replica).sync_engine


@event.listens_for(RoutingSession, "after_transaction_end")
def forget(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop("written", None)


new_session = async_sessionmaker(sync_session_class=RoutingSession)


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))
    async with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4)  # It had four before.
        return list(await session.scalars(tags))


# endregion


# region way_inside
async def way_inside() -> list[str]:
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))
        tags = select(Tag.name).where(Tag.id > 4)
        return list(await session.scalars(tags))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_inside])
