from models import MODELS, Book, fill
from running import run


# region
async def task() -> bool:
    query = Book.filter(title="50% of winter's night").values("id")
    sql = query.sql(params_inline=True)
    return sql.endswith("='50% of winter''s night'")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
