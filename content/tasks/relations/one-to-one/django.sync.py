import project
from django.db import models
from running_sync import run


# region setup
class Author(models.Model):
    name = models.CharField(max_length=100)


def fill():
    lem = Author.objects.create(id=4, name="Stanisław Lem")
    Author.objects.create(id=10, name="Homer")
    Profile.objects.create(author=lem, site="lem.pl")


# endregion


# region
class Profile(models.Model):
    author = models.OneToOneField(
        Author, models.CASCADE, primary_key=True, related_name="profile"
    )
    site = models.CharField(max_length=50)


def task():
    lem = Profile.objects.select_related("author").get(site="lem.pl")
    back = []
    authors = Author.objects.select_related("profile").order_by("id")
    for author in authors:
        try:
            site = author.profile.site
        except Profile.DoesNotExist:
            site = None
        back.append([author.name, site])
    return [lem.author.name, back]


# endregion


# region naive
def naive():
    homer = Author.objects.select_related("profile").get(id=10)
    return homer.profile.site if homer.profile else None


# endregion

if __name__ == "__main__":
    run(task, [Author, Profile], fill=fill, naive=naive)
