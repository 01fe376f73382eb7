"""Piccolo takes UUIDs of this class for its own."""

import uuid
from types import SimpleNamespace

pgproto = SimpleNamespace(UUID=uuid.UUID)
