from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import raiseload


# region
def task() -> list[str]:
    with new_session() as session:
        book = session.get_one(Book, 7, options=[raiseload("*")])
        try:
            return [book.title, book.author.name]
        except InvalidRequestError:
            return [book.title, "refused"]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
