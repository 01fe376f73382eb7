from models import Author, Base
from running import new_session, run


# region
async def task() -> list[int]:
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    authors = [Author(name=name) for name in names]
    async with new_session.begin() as session:
        session.add_all(authors)
    return [author.id for author in authors]


# endregion

if __name__ == "__main__":
    run(task, Base)
