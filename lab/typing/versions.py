"""Prints, as JSON, the version of Python and of the packages that are named."""

import json
import platform
import sys
from importlib.metadata import version

packages = {name: version(name) for name in sys.argv[1:]}
print(json.dumps({"python": platform.python_version(), "packages": packages}))
