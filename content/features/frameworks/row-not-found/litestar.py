from advanced_alchemy.extensions.litestar import SQLAlchemyAsyncConfig
from advanced_alchemy.repository import SQLAlchemyAsyncRepository
from litestar import get
from models import Book
from running import URL, client, run
from sqlalchemy.ext.asyncio import AsyncSession


# region
class Books(SQLAlchemyAsyncRepository[Book]):
    model_type = Book


@get("/books/{id:int}")
async def show(db_session: AsyncSession, id: int) -> str:
    return (await Books(session=db_session).get(id)).title


async def task() -> list[int]:
    return [(await client().get(f"/books/{id}")).status_code for id in (11, 99)]


# endregion

if __name__ == "__main__":
    run(task, [show], SQLAlchemyAsyncConfig(connection_string=URL))
