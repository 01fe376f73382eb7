from running import ID, execute, run


# region setup
def create():
    execute(f"CREATE TABLE customer (id {ID}, email VARCHAR(100) NOT NULL)")


def emails():
    rows = execute("SELECT email FROM customer ORDER BY id").fetchall()
    return [email for (email,) in rows]


# endregion


# region naive
def save(email):
    execute("INSERT INTO customer (email) VALUES (%s)", email.lower())


def naive():
    save("Ada@Example.com")
    saved = emails()
    execute(
        "UPDATE customer SET email = %s WHERE email = %s",
        "Ada@Example.org",
        "ada@example.com",
    )
    execute("INSERT INTO customer (email) VALUES (%s)", "Lem@Example.com")
    return [*saved, *emails()]


# endregion


# region
def task():
    insert = "INSERT INTO customer (email) VALUES (LOWER(%s))"
    execute(insert, "Ada@Example.com")
    saved = emails()
    execute(
        "UPDATE customer SET email = LOWER(%s) WHERE email = LOWER(%s)",
        "Ada@Example.org",
        "ADA@Example.com",
    )
    execute(insert, "Lem@Example.com")
    return [*saved, *emails()]


# endregion

if __name__ == "__main__":
    run(task, ["customer"], create=create, naive=naive)
