from engine import DB
from piccolo.columns import ForeignKey, Varchar
from piccolo.table import Table
from running import run


# region
class Reader(Table, db=DB):
    name = Varchar(length=30)


class Post(Table, db=DB):
    reader = ForeignKey(references=Reader)


async def task() -> list[str]:
    await Reader(name="Ada").save()
    [read] = await Reader.select().where(Reader.name == "Ada").run()
    await Post().save()  # Nothing refuses it.
    return [type(read).__name__, "a post without a reader"]


# endregion

if __name__ == "__main__":
    run(task, [Reader, Post])
