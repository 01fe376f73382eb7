from models import Author, Base
from running import new_session, run
from sqlalchemy import select


# region
async def task() -> list[str]:
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    async with new_session() as session:
        session.add_all(Author(name=name) for name in names)
        await session.commit()
        return list(await session.scalars(select(Author.name).order_by(Author.id)))


# endregion

if __name__ == "__main__":
    run(task, Base)
