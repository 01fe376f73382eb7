from models import Base, Book, fill
from running_sync import new_session, run


# region
def task() -> list[str]:
    with new_session() as session:
        book = session.get_one(Book, 7)
        return [book.title, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
