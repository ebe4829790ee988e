"""Random business models from the declarations of the schema: valid, small, and full of gaps."""

from .models import random_model

__all__ = ["random_model"]
