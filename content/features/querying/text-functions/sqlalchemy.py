from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[str | int]:
    x = Book.title
    query = select(
        func.upper(x),
        func.length(x),
        func.replace(x, "M", "F"),
        func.substr(x, 1, 2),
        func.trim(func.replace(x, "M", " ")),
        func.ltrim(func.replace(x, "M", " ")),
        func.rtrim(func.replace(x, "t", " ")),
    ).where(x == "Mort")
    async with new_session() as session:
        return list((await session.execute(query)).one())


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
