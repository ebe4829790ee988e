"""Values become a checked, frozen model of nodes and links."""

from .graph import Link, Model, Node, Value, model_of
from .read import ModelFileError, Report, check, check_text, read, read_text

__all__ = [
    "Link",
    "Model",
    "ModelFileError",
    "Node",
    "Report",
    "Value",
    "check",
    "check_text",
    "model_of",
    "read",
    "read_text",
]
