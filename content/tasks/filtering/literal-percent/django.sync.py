from models import MODELS, Tag
from running_sync import run

# region setup
NAMES = ["50% off", "500 pages", "snake_case", "snake case", "C:\\new", "C:new"]


def fill():
    Tag.objects.bulk_create(Tag(name=name) for name in NAMES)


# endregion


# region naive
def find(part):
    tags = Tag.objects.filter(name__contains=f"%{part}%").order_by("id")
    return [tag.name for tag in tags]


def naive():
    return [find("50%"), find("e_c"), find("C:\\n")]


# endregion


# region
def find_text(part):
    tags = Tag.objects.filter(name__contains=part).order_by("id")
    return [tag.name for tag in tags]


def task():
    parts = ["50%", "e_c", "C:\\n"]
    return [find_text(part) for part in parts]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
