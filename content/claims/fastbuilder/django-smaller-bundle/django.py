from importlib.metadata import files

from models import MODELS, fill
from running import run


# region
async def task():
    installed = [
        file.locate().stat().st_size
        for file in files("django") or []
        if file.suffix != ".pyc"
    ]
    size = "more" if sum(installed) > 20_000_000 else "less"
    count, limit = len(installed), 3000 if len(installed) > 3000 else 300
    return [
        f"{size} than 20 MB",
        f"{'more' if count > limit else 'less'} than {limit} files",
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
