from models import Author, Base, fill
from running import new_session, run


# region
async def task() -> tuple[int, str]:
    async with new_session() as session:
        author = Author(name="Han Kang", country="KR")
        session.add(author)
        await session.commit()
        return author.id, author.name


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
