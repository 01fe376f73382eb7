"""The address of PgBouncer, beside that of the server."""

import os
import sys

POOLER_URL = os.environ.get("POOLER_URL") or sys.exit(
    "This script needs PgBouncer, with pool_mode = transaction, before the "
    "PostgreSQL of DATABASE_URL. Set POOLER_URL to its address, such as "
    "postgresql://shop:shop@127.0.0.1:6432/shop"
)
