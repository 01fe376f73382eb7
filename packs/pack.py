"""Makes one pack: an archive that Python imports from. Runs in Pyodide, so that what is
compiled is of the version that a browser runs.

The same inputs give the same bytes: files are sorted, and have neither times nor
owners.
"""

import json
import re
import zipfile
from importlib._bootstrap_external import _code_to_timestamp_pyc

EPOCH = (1980, 1, 1, 0, 0, 0)
# Of a wheel's own notes: who made it under which licence, and its version.
NOTES = re.compile(r"/(METADATA$|licenses/|LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.I)
LICENCE = re.compile(r"^(LICEN[CS]E|COPYING|NOTICE)", re.I)
# What no import reads.
USELESS = (".pyi", ".po", ".pyx", ".pxd", ".c", ".h", ".pyd", ".exe", ".js")


def pack(job: str) -> str:
    """Make what the job says, and tell of each wheel what licence it has."""
    task = json.loads(job)
    skip = [re.compile(one) for one in task["leaveOut"]]
    files: dict[str, bytes] = {}
    notes: list[dict[str, str]] = []
    for wheel in task["wheels"]:
        members = _members(wheel)
        notes.append(_licence(members))
        files.update(members)
    for name, path in task["sources"].items():
        with open(path, "rb") as file:
            files[name] = file.read()
    kept: dict[str, bytes] = {}
    for name in sorted(files):
        if any(one.search(name) for one in skip):
            continue
        kept.update(_fit(name, files[name], task["source"]))
    with zipfile.ZipFile(task["out"], "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(kept):
            archive.writestr(zipfile.ZipInfo(name, EPOCH), kept[name])
    return json.dumps({"files": len(kept), "licences": notes})


def _fit(
    name: str, data: bytes, source: list[str], optimize: int = 0
) -> dict[str, bytes]:
    """The file as it is packed: under which name, and what is in it."""
    if ".dist-info/" in name:
        if not NOTES.search(name):
            return {}
        # The text below the fields is what PyPI shows.
        short = data.split(b"\n\n")[0] + b"\n\n"
        return {name: short if name.endswith("/METADATA") else data}
    if name.endswith(USELESS):
        return {}
    if name.endswith(".py") and name not in source:
        code = compile(data, name, "exec", dont_inherit=True, optimize=optimize)
        return {f"{name}c": bytes(_code_to_timestamp_pyc(code, 0, 0))}
    return {name: data}


def _members(path: str) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {
            info.filename: archive.read(info)
            for info in archive.infolist()
            if not info.is_dir()
        }


def _licence(members: dict[str, bytes]) -> dict[str, str]:
    """What a wheel says of itself, and the texts that it brings."""
    head = next(
        data.split(b"\n\n")[0].decode()
        for name, data in members.items()
        if name.endswith(".dist-info/METADATA")
    )
    fields = dict(re.findall(r"^([\w-]+): (.*)$", head, re.M))
    classified = re.findall(r"^Classifier: License :: (?:.* :: )?(.*)$", head, re.M)
    texts = [
        data.decode(errors="replace").strip()
        for name, data in sorted(members.items())
        if ".dist-info/" in name and LICENCE.match(name.rpartition("/")[2])
    ]
    return {
        "name": fields["Name"],
        "version": fields["Version"],
        "licence": fields.get("License-Expression")
        or ", ".join(classified)
        or fields.get("License", ""),
        "text": "\n\n".join(texts),
    }


def library(source: str, out: str, leave_out: str) -> None:
    """Pack the standard library: compiled, and stored, which compresses better."""
    skip = [re.compile(one) for one in json.loads(leave_out)]
    with zipfile.ZipFile(source) as archive:
        names = sorted(
            info.filename for info in archive.infolist() if not info.is_dir()
        )
        files = {
            name: archive.read(name)
            for name in names
            if not any(one.search(name) for one in skip)
        }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            # Without docstrings, which are a fifth of it.
            for fitted, content in _fit(name, data, [], optimize=2).items():
                archive.writestr(zipfile.ZipInfo(fitted, EPOCH), content)
