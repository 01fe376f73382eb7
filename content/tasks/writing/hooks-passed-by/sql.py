from running import DATABASE, execute, run
from tables import TABLES, create

# region setup
SET_UP = {
    "sqlite": [
        "CREATE TRIGGER log_price AFTER UPDATE OF price ON book "
        "BEGIN INSERT INTO price_log (title) VALUES (NEW.title); END"
    ],
    "mysql": [
        "CREATE TRIGGER log_price AFTER UPDATE ON book FOR EACH ROW "
        "IF NEW.price <> OLD.price THEN "
        "INSERT INTO price_log (title) VALUES (NEW.title); END IF"
    ],
    "postgresql": [
        "CREATE OR REPLACE FUNCTION log_price() RETURNS trigger AS $$ "
        "BEGIN INSERT INTO price_log (title) VALUES (NEW.title); "
        "RETURN NEW; END $$ LANGUAGE plpgsql",
        "CREATE TRIGGER log_price AFTER UPDATE OF price ON book "
        "FOR EACH ROW EXECUTE FUNCTION log_price()",
    ],
}[DATABASE]


def create_log():
    create()
    execute("CREATE TABLE price_log (title VARCHAR(200) NOT NULL)")


def logged():
    rows = execute("SELECT title FROM price_log ORDER BY title").fetchall()
    return [title for (title,) in rows]


# endregion


# region naive
def set_price(book_id, price):
    execute("UPDATE book SET price = %s WHERE id = %s", price, book_id)
    execute(
        "INSERT INTO price_log (title) SELECT title FROM book WHERE id = %s",
        book_id,
    )


def naive():
    # Someone else has not heard of set_price().
    execute("UPDATE book SET price = 9.5 WHERE author_id = 7")
    return logged()


# endregion


# region
def task():
    for statement in SET_UP:  # A trigger on the table.
        execute(statement)
    execute("UPDATE book SET price = 9.5 WHERE author_id = 7")
    return logged()


# endregion

if __name__ == "__main__":
    run(task, [*TABLES, "price_log"], create=create_log, naive=naive)
