from collections import Counter
from unittest import TestCase

from models import MODELS, Author, fill
from running import run


# region
class CountTest(TestCase):
    async def statements(self, expected: int) -> str:
        try:
            with self.assertLogs("tortoise.db_client", "DEBUG") as log:
                await Author.all().prefetch_related("books")
            self.assertEqual(len(log.records), expected)
        except AssertionError:
            return "failed"
        return "passed"


async def task() -> dict[str, int]:
    test = CountTest()
    return Counter([await test.statements(2), await test.statements(1)])


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
