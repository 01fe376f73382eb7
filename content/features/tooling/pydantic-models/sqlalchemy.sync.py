from pydantic import ValidationError
from running_sync import new_session, run
from sqlmodel import Field, SQLModel

# region


class BookBase(SQLModel):
    title: str = Field(max_length=200)
    year: int


class Book(BookBase, table=True):  # A table's own class checks nothing.
    id: int | None = Field(default=None, primary_key=True)


def task() -> list[str]:
    with new_session.begin() as session:
        session.add(Book(id=7, title="Solaris", year=1961))
    with new_session() as session:
        row = session.get_one(Book, 7).model_dump()
    book = BookBase.model_validate(row)
    try:
        BookBase.model_validate({**row, "year": "the sixties"})
    except ValidationError as error:
        wrong = [f"{e['loc'][0]}: {e['type']}" for e in error.errors()]
    return [book.title, *wrong]


# endregion

if __name__ == "__main__":
    run(task, SQLModel)
