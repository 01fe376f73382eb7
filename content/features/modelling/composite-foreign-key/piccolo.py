from engine import DB
from piccolo.columns import ForeignKey, Integer, Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run


# region
class Line(Table, db=DB):
    id: Serial
    number = Integer()
    position = Integer()
    title = Varchar(length=50)


class Remark(Table, db=DB):
    id: Serial
    line = ForeignKey(Line, target_column=(Line.number, Line.position))
    text = Varchar(length=50)


async def task() -> list[tuple[str, int, str]]:
    await create_db_tables(Line, Remark)
    line = Line(number=1001, position=2, title="Solaris")
    await line.save()
    await Remark(line=line, text="in stock").save()
    remarks = await Remark.objects(Remark.line)
    return [(r.line.title, r.line.position, r.text) for r in remarks]


# endregion

if __name__ == "__main__":
    run(task, [Line, Remark], create=False)
