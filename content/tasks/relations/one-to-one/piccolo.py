from engine import DB
from piccolo.columns import ForeignKey, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Author(Table, db=DB):
    id: Serial
    name = Varchar(length=100)


async def fill() -> None:
    lem = Author(id=4, name="Stanisław Lem")
    await Author.insert(lem, Author(id=10, name="Homer"))
    await Profile.insert(Profile(author=4, site="lem.pl"))


# endregion


# region
class Profile(Table, db=DB):
    id: Serial
    author = ForeignKey(Author, null=False, unique=True)
    site = Varchar(length=50)


async def task() -> list:
    lem = await Profile.objects(Profile.author).get(Profile.site == "lem.pl")
    profile = Author.id.join_on(Profile.author)
    back = await (
        Author.select(Author.name, profile.site.as_alias("site"))
        .where(Author.id.is_in([4, 10]))
        .order_by(Author.id)
    )
    return [lem.author.name, [(row["name"], row["site"]) for row in back]]


# endregion


# region naive
async def naive() -> str:
    homer = await Author.objects().get(Author.id == 10)
    profile = await Profile.objects().get(Profile.author == homer)
    return profile.site


# endregion

if __name__ == "__main__":
    run(task, [Author, Profile], fill=fill, naive=naive)
