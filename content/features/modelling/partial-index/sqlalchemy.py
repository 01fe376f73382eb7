from running import engine, new_session, run
from sqlalchemy import Index, String, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


async def definition(index: str) -> str:
    """Ask the database how the index is defined."""
    catalogue = {
        "sqlite": f"SELECT sql FROM sqlite_master WHERE name = '{index}'",
        "postgresql": (
            f"SELECT indexdef FROM pg_indexes WHERE indexname = '{index}'"
        ),
    }
    async with new_session() as session:
        return await session.scalar(text(catalogue[engine.dialect.name])) or ""


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    stock: Mapped[int] = mapped_column()

    __table_args__ = (
        Index(
            "sold_out",
            title,
            sqlite_where=stock == 0,
            postgresql_where=stock == 0,
        ),
    )


async def task() -> bool:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    return "WHERE" in await definition("sold_out")


# endregion

if __name__ == "__main__":
    run(task, Base, create=False)
