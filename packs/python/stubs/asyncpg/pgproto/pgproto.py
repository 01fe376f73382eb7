"""Piccolo takes UUIDs of this class for its own."""

from uuid import UUID

__all__ = ["UUID"]
