"""Random business models from the declarations of the schema: valid, small, and full of gaps."""

from .models import random_model

TEN_THOUSAND = range(2_200, 12_200)  # the seeds of the long runs

__all__ = ["TEN_THOUSAND", "random_model"]
