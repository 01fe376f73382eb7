from asgiref.sync import sync_to_async
from django.db import connection
from django.test.utils import CaptureQueriesContext
from models import MODELS, Author, fill
from running import run


# region
def words_sent(author: Author) -> str:
    with CaptureQueriesContext(connection) as sent:
        author.save()
    words = [query["sql"].split()[0] for query in sent.captured_queries]
    return ", ".join(word for word in words if word in ("INSERT", "UPDATE"))


def saved_three_times() -> list[str]:
    author = Author(name="Ada Lovelace", country="GB")
    words = [words_sent(author), words_sent(author)]
    return [
        *words,
        words_sent(Author(id=77, name="Mary Shelley", country="GB")),
    ]


async def task():
    return await sync_to_async(saved_three_times)()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
