from models import TABLES, Tag, fill
from running import run


# region
async def task() -> list[str]:
    await Tag.raw(
        "INSERT INTO tag (name) SELECT title FROM book "
        "WHERE author = {} ORDER BY id",
        7,
    )
    tags = Tag.select(Tag.name).where(Tag.id > 4).order_by(Tag.id)
    return await tags.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
