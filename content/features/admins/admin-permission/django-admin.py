from django.contrib import admin
from models import Book, fill
from running import browser, run


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    fields = ("title", "author", "price")


def task():
    from django.contrib.auth.models import Permission, User
    from django.contrib.contenttypes.models import ContentType

    kind = ContentType.objects.get_for_model(Book)
    look, _ = Permission.objects.get_or_create(
        content_type=kind, codename="view_book"
    )
    User.objects.update(is_superuser=False)
    ada = User.objects.get(username="ada")
    ada.user_permissions.add(look)
    page = browser.get("/admin/bookshop/book/")
    form = {"title": "Mort", "author": 7, "price": "8.50"}
    change = browser.post("/admin/bookshop/book/11/change/", form)
    return page.status_code, change.status_code, Book.objects.get(pk=11).price


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
