from django.db.models import Value as V
from django.db.models.functions import (
    Length,
    LTrim,
    Replace,
    RTrim,
    Substr,
    Trim,
    Upper,
)
from models import MODELS, Book, fill
from running import run


# region
async def task():
    mort = Book.objects.filter(title="Mort")
    row = await mort.values_list(
        Upper("title"),
        Length("title"),
        Replace("title", V("M"), V("F")),
        Substr("title", 1, 2),
        Trim(Replace("title", V("M"), V(" "))),
        LTrim(Replace("title", V("M"), V(" "))),
        RTrim(Replace("title", V("t"), V(" "))),
    ).aget()
    return list(row)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
