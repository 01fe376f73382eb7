from running import ID, execute, run

# region setup
TABLES = ["member", "loan"]


def create():
    execute(f"CREATE TABLE member (id {ID}, name VARCHAR(50) NOT NULL)")
    execute(
        f"CREATE TABLE loan (id {ID}, title VARCHAR(50) NOT NULL, "
        "member_id INTEGER, FOREIGN KEY (member_id) REFERENCES member (id))"
    )
    execute("INSERT INTO member (name) VALUES ('Ada')")
    insert = "INSERT INTO loan (title, member_id) VALUES (%s, %s)"
    execute(insert, "Solaris", 1)
    execute(insert, "Kitchen", None)


# endregion


# region naive
def naive():
    execute("BEGIN")
    loans = execute(
        "SELECT loan.title, member.name FROM loan "
        "LEFT JOIN member ON member.id = loan.member_id "
        "ORDER BY loan.id FOR UPDATE"
    ).fetchall()
    execute("COMMIT")
    return loans


# endregion


# region
def task():
    execute("BEGIN")
    loans = execute(
        "SELECT loan.title, member.name FROM loan "
        "LEFT JOIN member ON member.id = loan.member_id "
        "ORDER BY loan.id FOR UPDATE OF loan"
    ).fetchall()
    execute("COMMIT")
    return loans


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
