from django.db import models
from running import run


# region naive
class Subscriber(models.Model):
    email = models.EmailField(max_length=100)

    def save(self, **options):
        self.email = self.email.lower()
        super().save(**options)


async def naive():
    await Subscriber(email="Ada@Example.com").asave()
    emails = Subscriber.objects.order_by("id").values_list("email", flat=True)
    saved = [email async for email in emails]
    ada = Subscriber.objects.filter(email="ada@example.com")
    await ada.aupdate(email="Ada@Example.org")
    await Subscriber.objects.abulk_create([Subscriber(email="Lem@Example.com")])
    return [*saved, *[email async for email in emails.all()]]


# endregion


# region
class LowerCaseEmailField(models.EmailField):
    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        return value and value.lower()


class Customer(models.Model):
    email = LowerCaseEmailField(max_length=100)


async def task():
    await Customer(email="Ada@Example.com").asave()
    emails = Customer.objects.order_by("id").values_list("email", flat=True)
    saved = [email async for email in emails]
    ada = Customer.objects.filter(email="ADA@Example.com")
    await ada.aupdate(email="Ada@Example.org")
    await Customer.objects.abulk_create([Customer(email="Lem@Example.com")])
    return [*saved, *[email async for email in emails.all()]]


# endregion

if __name__ == "__main__":
    run(task, [Subscriber, Customer], naive=naive)
