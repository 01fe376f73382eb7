"""Connects SQLAlchemy 1.3 to SQLite and runs a sample."""

from database import DATABASE_URL
from results_sync import show_results
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

engine = create_engine(DATABASE_URL)
new_session = sessionmaker(engine, expire_on_commit=False)


def run(task, base, *, create=True, fill=None, naive=None):
    """Run the code before, if any, and the task: each on fresh tables."""

    def call(work):
        try:
            if create:
                base.metadata.create_all(engine)
            if fill:
                session = new_session()
                fill(session)
                session.commit()
                session.close()
            return work()
        finally:
            base.metadata.drop_all(engine)

    try:
        with engine.connect():
            pass  # The first connection asks the server about itself.
        show_results(call, task, naive)
    finally:
        engine.dispose()
