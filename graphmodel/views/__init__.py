"""Answers as one HTML file each."""

from .canvas import canvas

__all__ = ["canvas"]
