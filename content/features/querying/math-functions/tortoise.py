from models import MODELS, Book, fill
from running import run
from tortoise.expressions import RawSQL

# region
FUNCTIONS = [
    *["ABS(stock)", "CEIL(stock)", "FLOOR(stock)", "SIGN(stock)"],
    *["SQRT(stock)", "POWER(stock, 2)", "MOD(stock, 4)"],
    *["EXP(stock)", "LN(stock)", "SIN(stock)", "COS(stock)", "TAN(stock)"],
    *["ASIN(SIGN(stock))", "ACOS(SIGN(stock))"],
    *["ATAN(stock)", "ATAN2(stock, 4)"],
    *["RADIANS(stock)", "DEGREES(stock)", "PI()"],
]


async def task() -> list[float]:
    names = {f"f{i}": RawSQL(sql) for i, sql in enumerate(FUNCTIONS)}
    mort = Book.filter(title="Mort").annotate(**names)
    (row,) = await mort.values_list(*names)
    return [round(float(value), 4) for value in row]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
