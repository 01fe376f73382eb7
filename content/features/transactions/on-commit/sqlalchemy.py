from contextlib import suppress

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import event

mails: list[str] = []


# region
async def add_tag(name: str, *, fail: bool = False) -> None:
    async with new_session.begin() as session:

        @event.listens_for(session.sync_session, "after_commit")
        def send_mail(session) -> None:
            if not session.in_nested_transaction():
                mails.append(f"mail about {name}")

        session.add(Tag(name=name))
        async with session.begin_nested():
            session.add(Tag(name=f"new {name}"))
        if fail:
            raise RuntimeError("Something else went wrong.")


async def task() -> list[str]:
    await add_tag("essays")
    with suppress(RuntimeError):
        await add_tag("poetry", fail=True)
    return mails


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
