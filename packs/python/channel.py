"""Stands in for the lab's line: what the witness tells goes to the page."""

import json


def hear(_line: str) -> None:
    """Be replaced by the page."""


def tell(event: str, **fields: object) -> None:
    hear(json.dumps({"event": event, **fields}, default=str))


# The lab marks a place in a server's log before it answers. There is no server here.
ask = tell
