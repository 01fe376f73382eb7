from models import MODELS, Book, fill
from running import run


# region
async def task() -> bool:
    query = Book.filter(title="If on a winter's night a traveler").values("id")
    sql = query.sql(params_inline=True)
    return sql.endswith("='If on a winter''s night a traveler'")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
