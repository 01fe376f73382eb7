from django.contrib import admin
from models import Tag, fill
from running import browser, run


# region
@admin.register(Tag)
class TagAdmin(admin.ModelAdmin):
    pass


def task():
    page = browser.get("/admin/bookshop/tag/").content.decode()
    urls = [url.name for url in admin.site.get_model_admin(Tag).urls]
    assert "file" in page, f"its pages are {urls}"
    return urls


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
