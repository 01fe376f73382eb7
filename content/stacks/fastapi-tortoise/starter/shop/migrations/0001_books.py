"""Books."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Book",
            fields=[
                (
                    "id",
                    fields.IntField(
                        generated=True,
                        primary_key=True,
                        unique=True,
                        db_index=True,
                    ),
                ),
                ("title", fields.CharField(unique=True, max_length=200)),
                ("stock", fields.IntField()),
            ],
            options={"table": "book", "app": "shop", "pk_attr": "id"},
            bases=["Model"],
        ),
    ]
