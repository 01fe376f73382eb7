from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
async def fill() -> None:
    lem = await Author.create(id=4, name="Stanisław Lem")
    await Author.create(id=10, name="Homer")
    await Profile.create(author=lem, site="lem.pl")


# endregion


# region
class Author(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100)
    profile: fields.BackwardOneToOneRelation["Profile"]


class Profile(Model):
    author: fields.OneToOneRelation[Author] = fields.OneToOneField(
        "models.Author", related_name="profile", primary_key=True
    )
    site = fields.CharField(max_length=50)


async def task() -> list:
    lem = await Profile.get(site="lem.pl").select_related("author")
    authors = await Author.all().select_related("profile").order_by("id")
    return [
        lem.author.name,
        [(a.name, a.profile.site if a.profile else None) for a in authors],
    ]


# endregion


# region naive
async def naive() -> str:
    homer = await Author.get(id=10).select_related("profile")
    return homer.profile.site


# endregion

if __name__ == "__main__":
    run(task, [Author, Profile], fill=fill, naive=naive)
