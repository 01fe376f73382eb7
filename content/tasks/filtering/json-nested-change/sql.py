import json

from running import DATABASE, ID, execute, run


# region setup
def create():
    execute(
        f"CREATE TABLE item (id {ID}, label VARCHAR(20), details JSON NOT NULL)"
    )
    details = {"size": "A4", "shelf": {"row": 1, "side": "left"}}
    execute(
        "INSERT INTO item (label, details) VALUES (%s, %s)",
        "Atlas",
        json.dumps(details),
    )


def stored():
    (text,) = execute("SELECT details FROM item WHERE id = 1").fetchone()
    return text if isinstance(text, dict) else json.loads(text)


# endregion


# region naive
def naive():
    details = stored()
    details["shelf"]["row"] = 2
    execute("UPDATE item SET details = %s WHERE id = 1", json.dumps(details))
    return stored()


# endregion


# region
def task():
    if DATABASE == "postgresql":
        changed = "jsonb_set(details::jsonb, '{shelf,row}', '2')::json"
    else:
        changed = "json_set(details, '$.shelf.row', 2)"
    execute(f"UPDATE item SET details = {changed} WHERE id = 1")
    return stored()


# endregion

if __name__ == "__main__":
    run(task, ["item"], create=create, naive=naive)
