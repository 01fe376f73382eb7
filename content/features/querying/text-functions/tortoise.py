from models import MODELS, Book, fill
from running import run
from tortoise.expressions import RawSQL
from tortoise.functions import Length, Trim, Upper


# region
async def task() -> list[str | int]:
    mort = Book.filter(title="Mort").annotate(
        upper=Upper("title"),
        length=Length("title"),
        replaced=RawSQL("REPLACE(title, 'M', 'F')"),
        start=RawSQL("SUBSTR(title, 1, 2)"),
        trimmed=Trim(RawSQL("REPLACE(title, 'M', ' ')")),
        left=RawSQL("LTRIM(REPLACE(title, 'M', ' '))"),
        right=RawSQL("RTRIM(REPLACE(title, 't', ' '))"),
    )
    names = ["upper", "length", "replaced", "start", "trimmed", "left", "right"]
    (row,) = await mort.values_list(*names)
    return list(row)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
