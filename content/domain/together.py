"""A function in the database that tells whether two statements meet in it.

The first to call together() waits there for another, though not for ever, and
the other waits for the first. They return how many they were, 1 or 2: the
server itself says whether the statements overlapped, and no clock is asked.
"""

from database import DATABASE_URL

ON_POSTGRESQL = """
CREATE OR REPLACE FUNCTION together() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE met integer := 1;
BEGIN
  IF pg_try_advisory_lock(1) THEN
    FOR look IN 1..70 LOOP
      IF NOT pg_try_advisory_lock(2) THEN
        met := 2;
        EXIT;
      END IF;
      PERFORM pg_advisory_unlock(2), pg_sleep(0.01);
    END LOOP;
    PERFORM pg_advisory_unlock(1);
    RETURN met;
  END IF;
  PERFORM pg_advisory_lock(2);
  PERFORM pg_advisory_lock(1);
  PERFORM pg_advisory_unlock(1), pg_advisory_unlock(2);
  RETURN 2;
END $$
"""

# The log of MariaDB has each statement within a function: this is one, and the
# looks are its rows.
ON_MARIADB = """
CREATE OR REPLACE FUNCTION together() RETURNS INTEGER NOT DETERMINISTIC
RETURN IF(
  GET_LOCK(CONCAT(DATABASE(), 1), 0),
  (
    WITH RECURSIVE looks AS (
      SELECT 1 AS look, IS_USED_LOCK(CONCAT(DATABASE(), 2)) AS other
      UNION ALL
      SELECT look + 1,
        IS_USED_LOCK(CONCAT(DATABASE(), 2 + SLEEP(0.01 * SIGN(look))))
      FROM looks WHERE look < 70 AND other IS NULL
    )
    SELECT MAX(other) IS NOT NULL FROM looks
  ) + RELEASE_LOCK(CONCAT(DATABASE(), 1)),
  GET_LOCK(CONCAT(DATABASE(), 2), 10)
    + GET_LOCK(CONCAT(DATABASE(), 1), 10)
    + RELEASE_LOCK(CONCAT(DATABASE(), 1))
    - RELEASE_LOCK(CONCAT(DATABASE(), 2))
)
"""

TOGETHER = (
    ON_POSTGRESQL if DATABASE_URL.startswith("postgresql:") else ON_MARIADB
)
