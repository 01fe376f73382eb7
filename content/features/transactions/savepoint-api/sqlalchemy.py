from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))
        await session.flush()
        savepoint = await session.begin_nested()
        session.add(Tag(name="memoirs"))
        await session.flush()
        await savepoint.rollback()
        savepoint = await session.begin_nested()
        session.add(Tag(name="poetry"))
        await savepoint.commit()
    async with new_session() as session:
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
        return list(await session.scalars(tags))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
