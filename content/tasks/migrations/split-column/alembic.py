from models import MODELS, TITLE
from project import TABLES, execute, rows, run
from rows import AUTHORS
from seen import schema
from terminal import edit, rewrite, shell

# region setup
NAME = TITLE.replace("title", "name")
FIRST = "first_name: Mapped[str | None] = mapped_column(String(50))"
LAST = "last_name: Mapped[str | None] = mapped_column(String(50))"
AUTHOR = MODELS.replace("Book", "Author").replace('"book"', '"author"')
AUTHOR = AUTHOR.replace(TITLE, NAME)


def fill():
    for author in AUTHORS[:3]:
        execute(f"INSERT INTO author (name) VALUES ('{author['name']}')")


def result():
    shell("alembic check")
    names = "SELECT id, first_name, last_name FROM author ORDER BY id"
    return [schema("author"), rows(names)]


# endregion


# region naive
def naive():
    edit("models.py", NAME, f"{FIRST}\n    {LAST}")
    shell("alembic revision --autogenerate -m split --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion


# region
SPLIT = """author = sa.table("author", *map(sa.column, COLUMNS))
for id, name in op.get_bind().execute(sa.select(author.c.id, author.c.name)):
    first, _, last = name.partition(" ")
    op.execute(
        author.update()
        .where(author.c.id == id)
        .values(first_name=first, last_name=last)
    )""".replace("COLUMNS", '["id", "name", "first_name", "last_name"]')


def task():
    edit("models.py", NAME, f"{NAME}\n    {FIRST}\n    {LAST}")
    shell("alembic revision --autogenerate -m add --rev-id 0002")
    shell("alembic revision -m split --rev-id 0003")
    rewrite("migrations/versions/0003_split.py", upgrade=SPLIT)
    shell("alembic upgrade head")
    edit("models.py", f"    {NAME}\n", "")
    shell("alembic revision --autogenerate -m drop --rev-id 0004")
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, AUTHOR, fill=fill, tables=["author", *TABLES[1:]], naive=naive)
