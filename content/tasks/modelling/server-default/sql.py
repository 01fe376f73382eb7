from running import ID, execute, run

# region
CREATE = (
    f"CREATE TABLE parcel (id {ID}, recipient VARCHAR(50) NOT NULL, "
    "status VARCHAR(10) NOT NULL DEFAULT 'open')"
)


def task():
    status = execute(
        "INSERT INTO parcel (recipient) VALUES (%s) RETURNING status", "Ada"
    ).fetchone()[0]
    execute("INSERT INTO parcel (recipient) VALUES (%s)", "Ben")
    parcels = execute("SELECT recipient, status FROM parcel ORDER BY id")
    return [status, parcels.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, ["parcel"], create=lambda: execute(CREATE))
