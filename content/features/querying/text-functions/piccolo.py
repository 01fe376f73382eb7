from models import TABLES, Book, fill
from piccolo.query.functions import Length, Ltrim, Replace, Rtrim, Upper
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[str | int]:
    x = Book.title
    row = (
        await Book.select(
            Upper(x, alias="upper"),
            Length(x, alias="length"),
            Replace(x, "M", "F", alias="replaced"),
            QueryString("SUBSTR({}, 1, 2)", x, alias="start"),
            QueryString("TRIM({})", Replace(x, "M", " "), alias="trimmed"),
            Ltrim(Replace(x, "M", " "), alias="left"),
            Rtrim(Replace(x, "t", " "), alias="right"),
        )
        .where(x == "Mort")
        .first()
    )
    return list(row.values()) if row else []


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
