from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver
from models import MODELS, Author, fill
from running import run

# region
heard = []


@receiver(pre_save, sender=Author)
def before(instance, **kwargs):
    heard.append(f"before {instance.name}")


@receiver(post_save, sender=Author)
def after(instance, **kwargs):
    heard.append(f"after {instance.name}")


async def task():
    heard.clear()
    await Author(name="Mort").asave()
    return heard


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
