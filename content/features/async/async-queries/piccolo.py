from models import TABLES, Author, fill
from running import run


# region
async def task() -> list[str]:
    await Author.insert(Author(name="N. K. Jemisin", country="US"))
    return await (
        Author.select(Author.name)
        .where(Author.country == "US")
        .order_by(Author.name)
        .output(as_list=True)
    )


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
