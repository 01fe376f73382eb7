from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import func, select


# region
def search(words: str) -> list[str]:
    vector = func.to_tsvector("english", Book.title)
    query = func.websearch_to_tsquery("english", words)
    titles = select(Book.title).where(vector.bool_op("@@")(query))
    with new_session() as session:
        return list(session.scalars(titles.order_by(Book.id)))


def task() -> list[list[str]]:
    return [search("stars hour"), search("summers or gods -small")]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
