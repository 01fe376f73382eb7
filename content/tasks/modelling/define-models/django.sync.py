from django.db import connection, models
from running_sync import run


# region
class Magazine(models.Model):
    name = models.CharField(max_length=100, unique=True)


class Subscription(models.Model):
    email = models.CharField(max_length=200)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    ends = models.DateField(null=True)
    magazine = models.ForeignKey(Magazine, on_delete=models.CASCADE)

    class Meta:
        indexes = [models.Index(fields=["email"], name="subscription_email")]


def task():
    with (
        connection.schema_editor() as editor
    ):  # In a project, migrations do this.
        editor.create_model(Magazine)
        editor.create_model(Subscription)
    subscriptions = Subscription.objects.select_related("magazine")
    return [subscription.email for subscription in subscriptions]


# endregion

if __name__ == "__main__":
    run(task, [Magazine, Subscription], create=False)
