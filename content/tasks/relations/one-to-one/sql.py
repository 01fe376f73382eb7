from running import execute, run
from tables import TABLES, create

# region setup
PROFILE_TABLES = [*TABLES, "profile"]


def create_profiles():
    create()
    execute(PROFILE)
    execute("INSERT INTO profile (author_id, site) VALUES (4, 'lem.pl')")


# endregion


# region naive
def naive():
    profile = execute("SELECT site FROM profile WHERE author_id = 10")
    return profile.fetchone()[0]


# endregion

# region
PROFILE = """CREATE TABLE profile (
    author_id INTEGER PRIMARY KEY,
    site VARCHAR(50) NOT NULL,
    FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE
)"""


def task():
    forward = execute(
        "SELECT author.name FROM profile "
        "JOIN author ON author.id = profile.author_id WHERE site = 'lem.pl'"
    ).fetchone()
    back = execute(
        "SELECT author.name, profile.site FROM author "
        "LEFT JOIN profile ON profile.author_id = author.id "
        "WHERE author.id IN (4, 10) ORDER BY author.id"
    ).fetchall()
    return [*forward, back]


# endregion

if __name__ == "__main__":
    run(task, PROFILE_TABLES, create=create_profiles, naive=naive)
