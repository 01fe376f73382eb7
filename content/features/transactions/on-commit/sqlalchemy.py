from collections.abc import Callable

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession

# region setup
mails: list[str] = []
# endregion


# region
def on_commit(session: AsyncSession, hook: Callable[[], None]) -> None:
    transaction = session.sync_session.get_transaction()

    @event.listens_for(session.sync_session, "after_commit")
    def committed(session) -> None:  # Also called for savepoints, and later commits.
        this_one = session.get_transaction() is transaction
        if this_one and not session.in_nested_transaction():
            hook()


async def task() -> list[str]:
    async with new_session() as session:
        for name, fail in [("essays", False), ("poetry", True), ("memoirs", False)]:
            session.add(Tag(name=name))
            async with session.begin_nested():
                session.add(Tag(name=f"new {name}"))
            if name != "memoirs":
                on_commit(session, lambda name=name: mails.append(f"mail about {name}"))
            await (session.rollback() if fail else session.commit())
    return mails


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
