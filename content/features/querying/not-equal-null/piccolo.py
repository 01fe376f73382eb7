from models import TABLES, Author, fill
from running import run


# region
async def task() -> list[str]:
    elsewhere = (Author.country != "US") | Author.country.is_null()
    authors = Author.select(Author.name).where(elsewhere).order_by(Author.id)
    return await authors.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
