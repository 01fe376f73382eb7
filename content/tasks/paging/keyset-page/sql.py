from running import DATABASE, execute, run
from tables import TABLES, create

# region setup
EXPLAIN = "EXPLAIN QUERY PLAN" if DATABASE == "sqlite" else "EXPLAIN"
# How each says that it goes to a place in the index, and reads on from there.
STARTS = {"sqlite": "SEARCH", "postgresql": "Index Cond", "mysql": "range"}


def create_all():
    create()
    execute("CREATE TABLE print (id INTEGER PRIMARY KEY, year INTEGER)")
    rows = ", ".join(f"({id}, {1900 + id % 100})" for id in range(1, 10001))
    execute(f"INSERT INTO print (id, year) VALUES {rows}")
    execute("CREATE INDEX print_page ON print (year, id)")
    execute("ANALYZE TABLE print" if DATABASE == "mysql" else "ANALYZE print")


# endregion


# region naive
def naive():
    return execute(
        "SELECT year, title FROM book WHERE year > %s "
        "ORDER BY year, id LIMIT 3",
        1979,
    ).fetchall()


# endregion


# region
def task():
    return execute(
        "SELECT year, title FROM book WHERE (year, id) > (%s, %s) "
        "ORDER BY year, id LIMIT 3",
        1979,
        4,
    ).fetchall()


# endregion


# region way_index
def starts_in_index(condition):
    plan = execute(
        f"{EXPLAIN} SELECT id FROM print WHERE {condition} "
        "ORDER BY year, id LIMIT 3"
    )
    return STARTS[DATABASE] in str(plan.fetchall())


def way_index():
    written_out = "(year > 1979 OR year = 1979 AND id > 4)"
    return {
        "OR": starts_in_index(written_out),
        "year >= and OR": starts_in_index(f"year >= 1979 AND {written_out}"),
        "tuple": starts_in_index("(year, id) > (1979, 4)"),
    }


# endregion

if __name__ == "__main__":
    run(
        task,
        [*TABLES, "print"],
        create=create_all,
        naive=naive,
        ways=[way_index],
    )
