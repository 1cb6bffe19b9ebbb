"""The part of JSON Schema that the case document's schema uses, as a checker small enough to read."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

KNOWN = {
    "$defs", "$ref", "$schema", "additionalProperties", "description", "enum", "format", "items", "maximum",
    "maxLength", "minimum", "pattern", "properties", "required", "title", "type",
}  # fmt: skip
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}


def problems(schema: dict[str, Any], value: Any, root: dict[str, Any] | None = None, path: str = "$") -> list[str]:
    """Return what the schema has against the value, by path; a keyword that is not known here is a problem too."""
    root = root or schema
    found = [f"{path}: unknown keyword {keyword}" for keyword in schema if keyword not in KNOWN]
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        return found + problems(root["$defs"][name], value, root, path)
    if "enum" in schema:
        return found + ([] if value in schema["enum"] else [f"{path}: not in the list"])
    if type(value) is not TYPES[schema["type"]]:
        return [*found, f"{path}: not {schema['type']}"]
    return found + CHECKS[schema["type"]](schema, value, root, path)


def _object(schema, value, root, path):
    found = [f"{path}: {key} is missing" for key in schema["required"] if key not in value]
    for key, item in value.items():
        if key in schema["properties"]:
            found += problems(schema["properties"][key], item, root, f"{path}.{key}")
        elif not schema["additionalProperties"]:
            found.append(f"{path}: {key} is unknown")
    return found


def _array(schema, value, root, path):
    return [
        problem
        for index, item in enumerate(value)
        for problem in problems(schema["items"], item, root, f"{path}[{index}]")
    ]


def _string(schema, value, _root, path):
    if len(value) > schema.get("maxLength", len(value)):
        return [f"{path}: too long"]
    if schema.get("format") == "date" and date.fromisoformat(value).isoformat() != value:
        return [f"{path}: not a day"]
    return [] if re.search(schema.get("pattern", ""), value) else [f"{path}: not of the pattern"]


def _integer(schema, value, _root, path):
    return [] if schema.get("minimum", value) <= value <= schema.get("maximum", value) else [f"{path}: out of range"]


CHECKS = {
    "object": _object,
    "array": _array,
    "string": _string,
    "integer": _integer,
    "boolean": lambda *_: [],
}
