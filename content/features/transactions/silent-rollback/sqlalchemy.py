from contextlib import suppress

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy.exc import IntegrityError, PendingRollbackError


# region
async def task() -> str:
    # With new_session.begin() in its place, the block would end without a word.
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
