from database import DATABASE_URL
from engine import DB, connect
from models import TABLES, Tag, fill
from piccolo.engine.postgres import PostgresEngine
from running import run

# region setup
REPLICA = connect(DATABASE_URL)  # Here the same database once more.
# endregion


# region
if isinstance(DB, PostgresEngine):
    # Where the engine is made: PostgresEngine(config, extra_nodes={…})
    DB.extra_nodes = {"replica": REPLICA}


# SQLite's engine has no nodes, and ignores the name of one.
class ReplicaTag(Tag, tablename="tag", db=REPLICA):
    pass


async def task() -> list[str]:
    await Tag.insert(Tag(name="essays"))
    # The shop had four tags before.
    if isinstance(DB, PostgresEngine):
        tags = await Tag.objects().where(Tag.id > 4).run(node="replica")
    else:
        tags = await ReplicaTag.objects().where(ReplicaTag.id > 4)
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
