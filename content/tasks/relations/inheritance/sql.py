from running import ID, execute, run

# region setup
TABLES = ["employee", "manager", "worker", "foreman"]


def create():
    for name in ("employee", "worker"):
        execute(f"CREATE TABLE {name} (id {ID}, name VARCHAR(50) NOT NULL)")
    execute(MANAGER)
    execute(
        f"CREATE TABLE foreman "
        f"(id {ID}, name VARCHAR(50) NOT NULL, budget INTEGER NOT NULL)"
    )


# endregion


# region naive
def naive():
    # Two tables with the same columns, and one more.
    execute("INSERT INTO worker (name) VALUES ('Ada')")
    execute("INSERT INTO foreman (name, budget) VALUES ('Eve', 9)")
    staff = execute("SELECT name FROM worker ORDER BY name").fetchall()
    return [[name, False, None] for (name,) in staff]


# endregion

# region
MANAGER = """CREATE TABLE manager (
    employee_id INTEGER PRIMARY KEY,
    budget INTEGER NOT NULL,
    FOREIGN KEY (employee_id) REFERENCES employee (id) ON DELETE CASCADE
)"""


def task():
    execute("INSERT INTO employee (id, name) VALUES (1, 'Ada'), (2, 'Eve')")
    execute("INSERT INTO manager (employee_id, budget) VALUES (2, 9)")
    staff = execute(
        "SELECT employee.name, manager.employee_id, manager.budget "
        "FROM employee LEFT JOIN manager ON manager.employee_id = employee.id "
        "ORDER BY employee.name"
    ).fetchall()
    return [[name, key is not None, budget] for name, key, budget in staff]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
