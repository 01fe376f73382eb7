from database import DATABASE_URL
from models import MODELS, Book, fill
from running import run

# region
if DATABASE_URL.startswith("sqlite:"):
    DATABASE_URL += "?install_regexp_functions=true"


async def task() -> list[str]:
    books = Book.filter(title__posix_regex=r"(?i)^the \w+$").order_by("id")
    return [book.title async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
