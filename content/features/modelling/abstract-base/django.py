from django.db import models
from running import run


# region
class Owned(models.Model):
    owner = models.CharField(max_length=20, default="shop")

    class Meta:
        abstract = True


class Novel(Owned):
    title = models.CharField(max_length=50)


class Magazine(Owned):
    title = models.CharField(max_length=50)


async def task():
    await Novel.objects.acreate(title="Kindred")
    await Magazine.objects.acreate(title="Locus")
    novel = await Novel.objects.aget()
    magazine = await Magazine.objects.aget()
    return [(novel.title, novel.owner), (magazine.title, magazine.owner)]


# endregion

if __name__ == "__main__":
    run(task, [Novel, Magazine])
