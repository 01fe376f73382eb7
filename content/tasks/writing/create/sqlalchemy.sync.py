from models import Author, Base, fill
from running_sync import new_session, run


# region
def task() -> tuple[int, str]:
    with new_session() as session:
        author = Author(name="Han Kang", country="KR")
        session.add(author)
        session.commit()
        return author.id, author.name


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
