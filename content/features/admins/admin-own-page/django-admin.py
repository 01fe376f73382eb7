from django.contrib import admin
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path
from models import Book, fill
from running import browser, run

# region
PAGE = """{% extends "admin/base_site.html" %}
{% block content %}{{ books }} books{% endblock %}"""


@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    def get_urls(self):
        report = self.admin_site.admin_view(self.report)
        return [path("report/", report), *super().get_urls()]

    def report(self, request):
        context = self.admin_site.each_context(request)
        context["books"] = Book.objects.count()
        page = engines["django"].from_string(PAGE)
        return HttpResponse(page.render(context, request))


def task():
    page = browser.get("/admin/bookshop/book/report/").content.decode()
    stranger = Client().get("/admin/bookshop/book/report/")
    return ["15 books" in page, "Log out" in page, stranger.status_code == 302]


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
