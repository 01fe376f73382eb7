from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Owned:
    owner = Varchar(length=20, default="shop")


class Novel(Owned, Table, db=DB):
    id: Serial
    title = Varchar(length=50)


class Magazine(Owned, Table, db=DB):
    id: Serial
    title = Varchar(length=50)


async def task() -> list[tuple[str, str]]:
    await Novel(title="Kindred").save()
    await Magazine(title="Locus").save()
    rows = [*await Novel.select(), *await Magazine.select()]
    return [(row["title"], row["owner"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, [Novel, Magazine])
