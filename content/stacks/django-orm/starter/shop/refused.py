"""An answer that undoes what the request has written."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse


class Refused(Exception):
    """Raised out of a view, since a response that is returned is committed."""

    def __init__(self, status: int, detail: object) -> None:
        self.status = status
        self.detail = detail


class RefusedMiddleware:
    def __init__(
        self, get_response: Callable[[HttpRequest], HttpResponse]
    ) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponse | None:
        """Called when the transaction has been rolled back."""
        if not isinstance(exception, Refused):
            return None
        detail = {"detail": exception.detail}
        return JsonResponse(detail, status=exception.status)
