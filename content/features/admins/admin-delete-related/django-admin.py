import re

from django.contrib import admin
from models import Author, Book, fill
from running import browser, run

# region
admin.site.register(Author)
admin.site.register(Book)


def task():
    page = browser.get("/admin/bookshop/author/7/delete/").content.decode()
    named = [
        title
        for title in ("Mort", "Guards! Guards!", "Small Gods")
        if re.search(rf">{re.escape(title)}</a>", page)
    ]
    return named, Author.objects.filter(pk=7).exists()


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
