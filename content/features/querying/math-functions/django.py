from django.db.models.functions import (
    Abs,
    ACos,
    ASin,
    ATan,
    ATan2,
    Ceil,
    Cos,
    Degrees,
    Exp,
    Floor,
    Ln,
    Mod,
    Pi,
    Power,
    Radians,
    Sign,
    Sin,
    Sqrt,
    Tan,
)
from models import MODELS, Book, fill
from running import run


# region
async def task():
    x = "stock"
    rounded = [Abs(x), Ceil(x), Floor(x), Sign(x)]
    powers = [Sqrt(x), Power(x, 2), Mod(x, 4), Exp(x), Ln(x)]
    angles = [Sin(x), Cos(x), Tan(x), ASin(Sign(x)), ACos(Sign(x))]
    angles += [ATan(x), ATan2(x, 4), Radians(x), Degrees(x), Pi()]
    mort = Book.objects.filter(title="Mort")
    row = await mort.values_list(*rounded, *powers, *angles).aget()
    return [round(float(value), 4) for value in row]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
