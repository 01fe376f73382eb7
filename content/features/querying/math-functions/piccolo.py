from models import TABLES, Book, fill
from piccolo.query.functions import Abs, Ceil, Floor
from piccolo.querystring import QueryString
from running import run

# region
OTHERS = [
    *["SIGN({})", "SQRT({})", "POWER({}, 2)", "MOD({}, 4)", "EXP({})"],
    *["LN({})", "SIN({})", "COS({})", "TAN({})", "ASIN(SIGN({}))"],
    *["ACOS(SIGN({}))", "ATAN({})", "ATAN2({}, 4)"],
    *["RADIANS({})", "DEGREES({})"],
]


async def task() -> list[float]:
    x = Book.stock
    row = (
        await Book.select(
            Abs(x, alias="abs"),
            Ceil(x, alias="ceil"),
            Floor(x, alias="floor"),
            *[
                QueryString(sql, x, alias=f"f{i}")
                for i, sql in enumerate(OTHERS)
            ],
            QueryString("PI()", alias="pi"),
        )
        .where(Book.title == "Mort")
        .first()
    )
    return [round(float(value), 4) for value in row.values()] if row else []


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
