import warnings

from engine import DB
from piccolo.columns import ForeignKey, Varchar
from piccolo.table import Table
from running import run

# region
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")

    class User(Table, db=DB):
        name = Varchar(length=30)


class Post(Table, db=DB):
    user = ForeignKey(references=User)


async def task() -> list[str]:
    user = User(name="Ada")
    await user.save()
    await Post(user=user).save()
    return [str(warning.message).split(" as ")[-1] for warning in caught]


# endregion

if __name__ == "__main__":
    run(task, [User, Post])
