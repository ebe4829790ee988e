"""Answers as one HTML file each."""

from .canvas import canvas
from .curve import curve

__all__ = ["canvas", "curve"]
