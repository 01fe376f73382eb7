from contextlib import suppress

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError, PendingRollbackError


# region
async def task() -> str:
    # This block sends COMMIT, stores nothing, and ends without a word.
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))
        await session.flush()
        with suppress(IntegrityError):
            await session.execute(insert(Tag).values(name="fantasy"))
    # After a failed flush() commit() speaks; a block of begin() would not.
    async with new_session() as session:
        session.add(Tag(name="essays"))
        await session.flush()
        with suppress(IntegrityError):
            session.add(Tag(name="fantasy"))  # This one is taken.
            await session.flush()
        try:
            await session.commit()
        except PendingRollbackError:
            return "an error"
    return "nothing"


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
