from contextlib import suppress

from models import Base, Tag, fill
from running_sync import engine, new_session, run
from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction, sessionmaker

# region setup
seen: list[str] = []
jobs: list[int] = []


def send_job(id: int) -> None:
    """Hand the job to a worker, with a connection of its own, at once."""
    with new_session() as session:
        tag = session.get(Tag, id)
        seen.append(tag.name if tag else "no such tag")


def add_in(session: Session, name: str) -> int:
    tag = Tag(name=name)
    session.add(tag)
    session.flush()
    return tag.id


class JobSession(Session):
    """The jobs in its info wait for the outermost commit."""


job_session = sessionmaker(engine, class_=JobSession)


# endregion


# region naive
def add_tag_naively(name: str, *, fail: bool = False) -> None:
    with new_session.begin() as session:
        tag = Tag(name=name)
        session.add(tag)
        session.flush()
        send_job(tag.id)
        if fail:
            raise RuntimeError("Something else went wrong.")


def naive() -> list[str]:
    seen.clear()
    add_tag_naively("essays")
    with suppress(RuntimeError):
        add_tag_naively("poetry", fail=True)
    return seen


# endregion


# region
def add_tag(name: str, *, fail: bool = False) -> None:
    with new_session.begin() as session:
        tag = Tag(name=name)
        session.add(tag)
        session.flush()
        id = tag.id
        if fail:
            raise RuntimeError("Something else went wrong.")
    send_job(id)


def task() -> list[str]:
    seen.clear()
    add_tag("essays")
    with suppress(RuntimeError):
        add_tag("poetry", fail=True)
    return seen


# endregion


# region way_after_commit
@event.listens_for(JobSession, "after_commit")
def release_jobs(session: Session) -> None:
    if not session.in_nested_transaction():  # A savepoint fires it too.
        jobs.extend(session.info.pop("jobs", ()))


@event.listens_for(JobSession, "after_transaction_end")
def drop_jobs(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop("jobs", None)


def way_after_commit() -> list[str]:
    seen.clear()
    with job_session() as session:
        session.info["jobs"] = [add_in(session, "poetry")]
        session.rollback()
        session.info["jobs"] = [add_in(session, "essays")]
        session.commit()
    for id in jobs:
        send_job(id)
    return seen


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_after_commit])
