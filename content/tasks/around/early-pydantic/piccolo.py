from engine import DB
from models import TABLES, Book, fill
from piccolo.columns import ForeignKey, LazyTableReference, Varchar
from piccolo.table import Table
from piccolo.utils.pydantic import create_pydantic_model
from running import run


# region naive
async def naive() -> list[str | None]:
    class Novel(Table, db=DB):
        title = Varchar(length=200)
        author = ForeignKey(LazyTableReference("Writer", module_path=__name__))

    # Writer is further down in the module.
    NovelSchema = create_pydantic_model(Novel, nested=True)
    return list(NovelSchema.model_fields)


# endregion


# region
# Below both tables.
BookSchema = create_pydantic_model(Book, nested=True)


async def task() -> list[str | None]:
    query = Book.select(*Book.all_columns(), *Book.author.all_columns())
    rows = query.where(Book.title == "Solaris").output(nested=True)
    book = BookSchema(**await rows.first()).model_dump()
    return [book["title"], book["author"]["name"]]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
