"""Which view answers what."""

from django.urls import path

from shop.views import add, sell

urlpatterns = [
    path("books", add),
    path("books/<int:id>/sell", sell),
]
