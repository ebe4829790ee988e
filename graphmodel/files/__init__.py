"""Files become values with places; what the values mean is for the model to say."""

from .opening import read_bytes, read_file
from .problems import Fault, Problem, Said, nearest, ordered, shown, spelt_so
from .source import is_file, neighbour
from .values import Blank, Document, Items, Place, Table, Text, Value

__all__ = [
    "Blank",
    "Document",
    "Fault",
    "Items",
    "Place",
    "Problem",
    "Said",
    "Table",
    "Text",
    "Value",
    "is_file",
    "nearest",
    "neighbour",
    "ordered",
    "read_bytes",
    "read_file",
    "shown",
    "spelt_so",
]
