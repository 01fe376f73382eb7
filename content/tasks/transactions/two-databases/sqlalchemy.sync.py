from typing import Any

from models import Base, Tag, fill
from running_sync import engine, run, url
from sqlalchemy import UpdateBase, create_engine, event, select
from sqlalchemy.orm import Session, SessionTransaction, sessionmaker
from sqlalchemy.pool import NullPool

# region setup
replica = create_engine(url, poolclass=NullPool)  # The same database.
# endregion


# region
class RoutingSession(Session):
    def get_bind(self, mapper=None, *, clause=None, bind=None, **_: Any):
        if bind is not None:  # session.execute(…, bind_arguments={"bind": …})
            return bind
        if self._flushing or isinstance(clause, UpdateBase):
            self.info["written"] = True
        return engine if "written" in self.info else replica


@event.listens_for(RoutingSession, "after_transaction_end")
def forget(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop("written", None)


new_session = sessionmaker(class_=RoutingSession)


def task() -> list[str]:
    with new_session.begin() as session:
        session.add(Tag(name="essays"))
    with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4)  # It had four before.
        return list(session.scalars(tags))


# endregion


# region way_inside
def way_inside() -> list[str]:
    with new_session.begin() as session:
        session.add(Tag(name="essays"))
        tags = select(Tag.name).where(Tag.id > 4)
        return list(session.scalars(tags))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_inside])
