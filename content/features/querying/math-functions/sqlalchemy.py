from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[float]:
    x = Book.stock
    rounded = [func.abs(x), func.ceil(x), func.floor(x), func.sign(x)]
    powers = [func.sqrt(x), func.power(x, 2), func.mod(x, 4)]
    powers += [func.exp(x), func.ln(x)]
    angles = [func.sin(x), func.cos(x), func.tan(x)]
    angles += [func.asin(func.sign(x)), func.acos(func.sign(x))]
    angles += [func.atan(x), func.atan2(x, 4)]
    angles += [func.radians(x), func.degrees(x), func.pi()]
    query = select(*rounded, *powers, *angles).where(Book.title == "Mort")
    async with new_session() as session:
        row = (await session.execute(query)).one()
    return [round(float(value), 4) for value in row]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
