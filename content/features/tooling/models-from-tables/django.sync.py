import ast
from io import StringIO

from django.core.management import call_command
from models import MODELS, fill
from running_sync import run


# region setup
def fields_of(code):
    tables = [
        node for node in ast.parse(code).body if isinstance(node, ast.ClassDef)
    ]
    fields = [node for node in tables[0].body if isinstance(node, ast.Assign)]
    return [
        field.targets[0].id for field in fields if field.targets[0].id != "id"
    ]


# endregion


# region
def task():
    code = StringIO()
    call_command("inspectdb", "bookshop_author", stdout=code)
    return fields_of(code.getvalue())


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
