from inspect import iscoroutinefunction

from django.contrib import admin
from models import MODELS, Book, fill
from running import run


# region
async def task():
    site = admin.AdminSite()
    books = admin.ModelAdmin(Book, site)
    views = [site.index, books.changelist_view, books.change_view]
    return [iscoroutinefunction(view) for view in views]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
