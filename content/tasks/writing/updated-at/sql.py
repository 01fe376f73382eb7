from running import DATABASE, ID, execute, run

# region setup
OLD = "2000-01-01 00:00:00"


def create():
    for table in ("item", "product"):
        execute(
            f"CREATE TABLE {table} (id {ID}, stock INTEGER NOT NULL, "
            "updated_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP)"
        )
        for _ in range(3):
            add = f"INSERT INTO {table} (stock, updated_at) VALUES (0, %s)"
            execute(add, OLD)


def stamped(table):
    later = f"SELECT updated_at > '2001-01-01' FROM {table} ORDER BY id"
    return [bool(changed) for (changed,) in execute(later).fetchall()]


# endregion


# region naive
def naive():
    execute("UPDATE product SET stock = 5 WHERE id = 1")
    execute("UPDATE product SET stock = 5 WHERE id IN (2, 3)")
    return stamped("product")


# endregion

# region
STAMP = {
    "sqlite": [
        "CREATE TRIGGER item_stamp AFTER UPDATE ON item "
        "WHEN NEW.updated_at = OLD.updated_at BEGIN UPDATE item "
        "SET updated_at = CURRENT_TIMESTAMP WHERE id = NEW.id; END"
    ],
    "postgresql": [
        "CREATE OR REPLACE FUNCTION stamp() RETURNS trigger AS $$ BEGIN "
        "NEW.updated_at = now(); RETURN NEW; END $$ LANGUAGE plpgsql",
        "CREATE TRIGGER item_stamp BEFORE UPDATE ON item "
        "FOR EACH ROW EXECUTE FUNCTION stamp()",
    ],
    "mysql": [
        "ALTER TABLE item MODIFY updated_at TIMESTAMP NOT NULL "
        "DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"
    ],
}


def task():
    for statement in STAMP[DATABASE]:
        execute(statement)
    execute("UPDATE item SET stock = 5 WHERE id = 1")
    execute("UPDATE item SET stock = 5 WHERE id IN (2, 3)")
    return stamped("item")


# endregion

if __name__ == "__main__":
    run(task, ["item", "product"], create=create, naive=naive)
