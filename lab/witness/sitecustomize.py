"""Watches one script from outside.

Python imports this file by itself, because its folder is on PYTHONPATH. It tells the
lab, through a socket that the lab has opened as file descriptor 3, when `naive`, `task`
and `way_…` begin and end, what they return or raise, and which statements SQLite ran.
It waits for the lab's answer before a part goes on, so that the lab can mark the place
in a server's log.
"""

import os

if os.environ.get("LAB_WITNESS"):
    import channel
    import phases

    channel.open_channel()
    phases.name_packages()
    phases.watch()
    if os.environ["LAB_WITNESS"] == "sqlite":
        import sqlite_witness

        sqlite_witness.watch()
