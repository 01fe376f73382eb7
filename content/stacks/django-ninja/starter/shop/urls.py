"""Which view answers what: all of it is the API's."""

from django.urls import path

from shop.api import api

urlpatterns = [path("", api.urls)]
