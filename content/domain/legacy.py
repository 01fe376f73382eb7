"""A database that was there before: what real ones hold, on each database."""

from database import DATABASE_URL

DATABASE = DATABASE_URL.partition(":")[0]
NAME = '"order"' if DATABASE != "mysql" else "`order`"  # A reserved word.

STATUS = {
    "sqlite": "VARCHAR(4) CHECK (status IN ('new', 'paid', 'sent'))",
    "postgresql": "order_status",
    "mysql": "ENUM('new', 'paid', 'sent')",
}[DATABASE]

LEGACY = [
    *(
        ["CREATE TYPE order_status AS ENUM ('new', 'paid', 'sent')"]
        if DATABASE == "postgresql"
        else []
    ),
    "CREATE TABLE product (id INTEGER PRIMARY KEY, "
    "title VARCHAR(100) NOT NULL UNIQUE, price DECIMAL(8, 2) NOT NULL)",
    f"CREATE TABLE {NAME} (id INTEGER PRIMARY KEY, "
    f"customer VARCHAR(50) NOT NULL, status {STATUS} NOT NULL, "
    f"details {'JSONB' if DATABASE == 'postgresql' else 'JSON'} NOT NULL)",
    # The key of product has no index.
    f"CREATE TABLE order_line (order_id INTEGER NOT NULL, "
    f"line_no INTEGER NOT NULL, product_id INTEGER NOT NULL, "
    f"quantity INTEGER NOT NULL, PRIMARY KEY (order_id, line_no), "
    f"FOREIGN KEY (order_id) REFERENCES {NAME} (id), "
    f"FOREIGN KEY (product_id) REFERENCES product (id))",
    "CREATE VIEW order_total AS "
    "SELECT order_id, SUM(quantity * price) AS total "
    "FROM order_line JOIN product ON product.id = product_id "
    "GROUP BY order_id",
    "INSERT INTO product VALUES (1, 'Solaris', 8.40), (2, 'Mort', 7.99)",
    f"INSERT INTO {NAME} VALUES "
    """(1, 'Ada', 'paid', '{"gift": true}'), """
    """(2, 'Grace', 'new', '{"gift": false}')""",
    "INSERT INTO order_line VALUES (1, 1, 1, 2), (1, 2, 2, 1), (2, 1, 2, 3)",
]

DROPPED = [
    "DROP VIEW IF EXISTS order_total",
    "DROP TABLE IF EXISTS order_line",
    f"DROP TABLE IF EXISTS {NAME}",
    "DROP TABLE IF EXISTS product",
    *(["DROP TYPE IF EXISTS order_status"] if DATABASE == "postgresql" else []),
]
