from collections.abc import Callable

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

# region setup
mails: list[str] = []


async def add(session: AsyncSession, name: str, ask: Callable) -> None:
    def ask_for(mail: str) -> None:
        ask(session.sync_session, lambda: mails.append(mail))

    ask_for(f"mail about {name}")
    session.add(Tag(name=name))
    undone = await session.begin_nested()
    async with session.begin_nested():
        session.add(Tag(name=f"new {name}"))
        ask_for(f"mail about new {name}")
    await undone.rollback()
    await (session.rollback() if name == "poetry" else session.commit())


# endregion


# region
def on_commit(session: Session, hook: Callable[[], None]) -> None:
    if not session.in_transaction():
        session.begin()
    asked_in = [session.get_nested_transaction() or session.get_transaction()]
    while asked_in[-1].parent:
        asked_in.append(asked_in[-1].parent)
    waiting = [hook]

    @event.listens_for(session, "after_soft_rollback")
    def undone(session, previous) -> None:
        if previous in asked_in:
            waiting.clear()

    @event.listens_for(session, "after_commit")
    def committed(
        session,
    ) -> None:  # Also called for savepoints, and later commits.
        this_one = session.get_transaction() is asked_in[-1]
        if waiting and this_one and not session.in_nested_transaction():
            waiting.pop()()


async def task() -> list[str]:
    async with new_session() as session:
        for name in ["poetry", "essays"]:
            await add(session, name, on_commit)
    return mails


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
