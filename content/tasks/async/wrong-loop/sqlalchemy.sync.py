from models import Base, Book, fill
from running_sync import new_session, run
from testing import results


# region naive
class TestWithoutLoop:
    def test_first(self) -> None:
        with new_session() as session:
            assert session.get(Book, 7)

    def test_second(self) -> None:
        with new_session() as session:
            assert session.get(Book, 7)


def naive() -> list[str]:
    return results("TestWithoutLoop")


# endregion


# region
def task() -> list[str]:
    return results("TestWithoutLoop")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
