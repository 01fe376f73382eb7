from running import DATABASE, execute, run
from tables import TABLES, create

# region
ON_CONFLICT = "ON CONFLICT (name) DO UPDATE SET country = excluded.country"
UPSERT = "INSERT INTO author (name, country) VALUES (%s, %s), (%s, %s) " + (
    "ON DUPLICATE KEY UPDATE country = VALUES(country)"
    if DATABASE == "mysql"
    else ON_CONFLICT
)


def task():
    execute(UPSERT, "Homer", "GR", "Han Kang", "KR")
    return execute(
        "SELECT name, country FROM author WHERE name IN (%s, %s) ORDER BY name",
        "Han Kang",
        "Homer",
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
