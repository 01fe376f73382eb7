from django.db import models
from running_sync import run


# region naive
class Subscriber(models.Model):
    email = models.EmailField(max_length=100)

    def save(self, **options):
        self.email = self.email.lower()
        super().save(**options)


def naive():
    Subscriber(email="Ada@Example.com").save()
    emails = Subscriber.objects.order_by("id").values_list("email", flat=True)
    saved = list(emails)
    ada = Subscriber.objects.filter(email="ada@example.com")
    ada.update(email="Ada@Example.org")
    Subscriber.objects.bulk_create([Subscriber(email="Lem@Example.com")])
    return [*saved, *emails.all()]


# endregion


# region
class LowerCaseEmailField(models.EmailField):
    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        return value and value.lower()


class Customer(models.Model):
    email = LowerCaseEmailField(max_length=100)


def task():
    Customer(email="Ada@Example.com").save()
    emails = Customer.objects.order_by("id").values_list("email", flat=True)
    saved = list(emails)
    ada = Customer.objects.filter(email="ADA@Example.com")
    ada.update(email="Ada@Example.org")
    Customer.objects.bulk_create([Customer(email="Lem@Example.com")])
    return [*saved, *emails.all()]


# endregion

if __name__ == "__main__":
    run(task, [Subscriber, Customer], naive=naive)
