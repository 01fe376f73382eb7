from models import Author, Base, fill
from running import new_session, run
from sqlalchemy import event

# region
heard: list[str] = []


@event.listens_for(Author, "before_insert")
def before(mapper, connection, author: Author) -> None:
    heard.append(f"before {author.name}")


@event.listens_for(Author, "after_insert")
def after(mapper, connection, author: Author) -> None:
    heard.append(f"after {author.name}")


async def task() -> list[str]:
    heard.clear()
    async with new_session.begin() as session:
        session.add(Author(name="Mort"))
    return heard


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
