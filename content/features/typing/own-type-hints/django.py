from importlib.resources import files

from running import run


# region
async def task() -> bool:
    return files("django").joinpath("py.typed").read_text() == ""


# endregion

if __name__ == "__main__":
    run(task, [])
