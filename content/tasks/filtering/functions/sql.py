from datetime import date

from running import DATABASE, ID, execute, run

# region setup
ROWS = [
    ("Tove", "Jansson", "FI", date(1914, 8, 9)),
    ("Italo", "Calvino", "IT", date(1923, 10, 15)),
    ("Jorge Luis", "Borges", None, date(1899, 8, 24)),
]


def create():
    execute(
        f"CREATE TABLE person (id {ID}, given VARCHAR(50), family VARCHAR(50), "
        "country VARCHAR(2), born DATE)"
    )
    for given, family, country, born in ROWS:
        execute(
            "INSERT INTO person (given, family, country, born) "
            "VALUES (%s, %s, %s, %s)",
            given,
            family,
            country,
            born.isoformat(),
        )


# endregion


# region
def task():
    name, month = "CONCAT(given, ' ', family)", "EXTRACT(MONTH FROM born)"
    if DATABASE == "sqlite":
        name = "given || ' ' || family"
        month = "CAST(strftime('%m', born) AS INTEGER)"
    return execute(
        f"SELECT LOWER({name}), COALESCE(country, '?') FROM person "
        f"WHERE {month} = 8 ORDER BY id"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, ["person"], create=create)
