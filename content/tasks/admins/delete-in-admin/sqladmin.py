from browsing import picture
from models import Author, Base, Book, fill
from playwright.async_api import Page
from running import admin
from sqladmin import ModelView
from sqlalchemy import ForeignKey, String, select
from sqlalchemy.ext.asyncio import async_object_session
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship
from starlette.requests import Request
from titles import titles_in
from visiting import run

# region setup
DISCWORLD = ("Mort", "Guards! Guards!", "Small Gods")


async def ask(page: Page, view: str, name: str) -> str:
    await page.goto(f"/admin/{view}/list")
    row = page.get_by_role("row", name=name)
    await row.locator("[data-bs-target='#modal-delete']").click()
    question = page.get_by_text("This will permanently delete")
    await question.wait_for()
    return await question.inner_text()


async def confirm(page: Page) -> str:
    """What the list says above its rows, if anything."""
    async with page.expect_navigation():
        await page.get_by_role("button", name="Delete").click()
    return "".join(await page.get_by_role("alert").all_inner_texts())


async def shown(page: Page, view: str) -> int:
    await page.goto(f"/admin/{view}/list")
    return await page.get_by_label("Select item").count()


class Issue(Base):
    __tablename__ = "issue"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    magazine_id: Mapped[int] = mapped_column(ForeignKey("magazine.id"))


class IssueAdmin(ModelView, model=Issue):
    column_list = ("title",)


admin.add_view(IssueAdmin)


def fill_all(session: Session) -> None:
    fill(session)
    volumes = [Volume(title=title) for title in DISCWORLD]
    session.add(Saga(name="Discworld", volumes=volumes))
    issues = [Issue(title=title) for title in DISCWORLD]
    session.add(Magazine(name="Discworld", issues=issues))


# endregion


# region
class AuthorAdmin(ModelView, model=Author):
    column_list = ("name", "country")

    async def on_model_delete(self, model: Author, request: Request) -> None:
        titles = select(Book.title).where(Book.author_id == model.id)
        session = async_object_session(model)
        books = list(await session.scalars(titles.order_by(Book.id)))
        if books:
            raise ValueError(f"First delete {', '.join(books)}")


admin.add_view(AuthorAdmin)


async def task(page: Page) -> list:
    await ask(page, "author", "Terry Pratchett")
    await picture(page, "asked")
    named = titles_in(await confirm(page))
    await picture(page, "refused")
    left = await shown(page, "author")
    # Nothing refers to Homer.
    await ask(page, "author", "Homer")
    await confirm(page)
    return [named, left, await shown(page, "author")]


# endregion


# region way_default
class Saga(Base):
    __tablename__ = "saga"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    volumes: Mapped[list["Volume"]] = relationship()


class Volume(Base):
    __tablename__ = "volume"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    saga_id: Mapped[int] = mapped_column(ForeignKey("saga.id"))


class SagaAdmin(ModelView, model=Saga):
    column_list = ("name",)


admin.add_view(SagaAdmin)


async def way_default(page: Page) -> dict:
    asked = await ask(page, "saga", "Discworld")
    return {"asked": asked, "told": await confirm(page)}


# endregion


# region way_cascade
class Magazine(Base):
    __tablename__ = "magazine"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    issues: Mapped[list["Issue"]] = relationship(cascade="all, delete-orphan")


class MagazineAdmin(ModelView, model=Magazine):
    column_list = ("name",)


admin.add_view(MagazineAdmin)


async def way_cascade(page: Page) -> dict:
    asked = await ask(page, "magazine", "Discworld")
    told = await confirm(page)
    return {"asked": asked, "told": told, "left": await shown(page, "issue")}


# endregion

if __name__ == "__main__":
    run(task, fill=fill_all, ways=[way_default, way_cascade])
