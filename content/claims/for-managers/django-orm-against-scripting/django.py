from django.http import HttpResponse
from django.template import Context, Engine
from models import MODELS, Author, fill
from running import run

# region
SCRIPT = "<script>alert(1)</script>"


async def task():
    await Author.objects.acreate(name=SCRIPT, country="PL")
    author = await Author.objects.aget(name=SCRIPT)
    template = Engine().from_string("<p>{{ author.name }}</p>")
    by_template = template.render(Context({"author": author}))
    by_hand = HttpResponse(f"<p>{author.name}</p>").content.decode()
    return [
        "stored as it is" if author.name == SCRIPT else "changed",
        "not by a template"
        if SCRIPT in by_template
        else "escaped by a template",
        "not without one" if SCRIPT in by_hand else "escaped",
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
