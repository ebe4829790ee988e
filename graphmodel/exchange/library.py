"""Libraries of others that a format needs, and that are installed only by those who want it."""

from importlib import import_module
from typing import Any

from graphmodel.errors import UsageError
from graphmodel.words import Words

_MISSING = Words(
    "{name} is not installed: pip install {name}",
    "{name} ist nicht installiert: pip install {name}",
)


def library(module: str) -> Any:
    """The library that holds the module, imported with it.

    Raises:
        UsageError: it is not installed.
    """
    name = module.partition(".")[0]
    try:
        import_module(module)
    except ModuleNotFoundError:
        raise UsageError(_MISSING, name=name) from None
    return import_module(name)
