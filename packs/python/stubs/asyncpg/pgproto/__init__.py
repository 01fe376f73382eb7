"""Piccolo imports pgproto.pgproto of it."""
