from models import TABLES, Author, fill
from running import run


# region
async def task() -> list[str]:
    names = Author.select(Author.name).order_by(Author.id)
    return await names.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
