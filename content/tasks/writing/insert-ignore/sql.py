from running import DATABASE, execute, run
from tables import TABLES, create


# region naive
def naive():
    execute(
        "INSERT INTO author (name, country) VALUES (%s, %s), (%s, %s)",
        *["Han Kang", "KR", "Homer", "GR"],
    )


# endregion


# region
INSERT = "INSERT INTO author (name, country) VALUES (%s, %s), (%s, %s)"
INSERT_OR_IGNORE = (
    INSERT.replace("INSERT", "INSERT IGNORE")
    if DATABASE == "mysql"
    else f"{INSERT} ON CONFLICT (name) DO NOTHING"
)


def task():
    execute(INSERT_OR_IGNORE, "Han Kang", "KR", "Homer", "GR")
    return execute(
        "SELECT name, country FROM author WHERE name IN (%s, %s) ORDER BY name",
        "Han Kang",
        "Homer",
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
