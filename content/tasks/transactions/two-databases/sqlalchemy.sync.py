from typing import Any

from models import Base, Tag, fill
from running_sync import engine, run, url
from sqlalchemy import UpdateBase, create_engine, select
from sqlalchemy.orm import Session, sessionmaker

# region setup
replica = create_engine(url)  # Here the same database once more.
# endregion


# region
class RoutingSession(Session):
    def get_bind(self, mapper=None, *, clause=None, **arguments: Any):
        if self._flushing or isinstance(clause, UpdateBase):
            return engine
        return replica


new_session = sessionmaker(class_=RoutingSession)


def task() -> list[str]:
    with new_session.begin() as session:
        session.add(Tag(name="essays"))
    with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4)  # It had four before.
        names = list(session.scalars(tags))
    replica.dispose()
    return names


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
