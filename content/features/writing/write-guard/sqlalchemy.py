from models import Base, Book, book_tag, fill
from running import new_session, run
from sqlalchemy import delete, event, update
from sqlalchemy.orm import ORMExecuteState, Session


# region
@event.listens_for(Session, "do_orm_execute")
def guard(state: ORMExecuteState) -> None:
    by_key = isinstance(state.parameters, list)  # update(Book), [{"id": 7, …}]
    if by_key or state.execution_options.get("every_row"):
        return
    if state.is_update and state.statement.whereclause is None:
        raise RuntimeError("UpdateError")
    if state.is_delete and state.statement.whereclause is None:
        raise RuntimeError("DeletionError")


async def task() -> list[str]:
    refusals = []
    for statement in [update(Book).values(stock=0), delete(book_tag)]:
        try:
            async with new_session.begin() as session:
                await session.execute(statement)
        except RuntimeError as error:
            refusals.append(str(error))
    return refusals


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
