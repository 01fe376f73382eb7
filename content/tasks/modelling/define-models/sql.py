from running import ID, execute, run

# region
DDL = [
    f"CREATE TABLE magazine (id {ID}, name VARCHAR(100) NOT NULL UNIQUE)",
    f"CREATE TABLE subscription ("
    f"id {ID}, email VARCHAR(200) NOT NULL, price NUMERIC(6, 2) NOT NULL, "
    f"ends DATE, magazine_id INTEGER NOT NULL, "
    f"FOREIGN KEY (magazine_id) REFERENCES magazine (id))",
    "CREATE INDEX subscription_email ON subscription (email)",
]


def task():
    for statement in DDL:
        execute(statement)
    return execute(
        "SELECT subscription.email, subscription.price, subscription.ends, "
        "magazine.name FROM subscription "
        "JOIN magazine ON magazine.id = subscription.magazine_id"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, ["magazine", "subscription"])
