from running import execute, run
from tables import TABLES, create


# region
def task():
    page, size = 3, 4
    (total,) = execute("SELECT COUNT(*) FROM book WHERE stock > 0").fetchone()
    rows = execute(
        "SELECT title FROM book WHERE stock > 0 "
        "ORDER BY year, id LIMIT %s OFFSET %s",
        size,
        (page - 1) * size,
    )
    return total, [title for (title,) in rows.fetchall()]


# endregion


# region way_window
def way_window():
    page, size = 3, 4
    rows = execute(
        "SELECT title, COUNT(*) OVER () FROM book WHERE stock > 0 "
        "ORDER BY year, id LIMIT %s OFFSET %s",
        size,
        (page - 1) * size,
    ).fetchall()
    # A page after the last has no rows, and so no total.
    return rows[0][1] if rows else 0, [title for title, _ in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, ways=[way_window])
