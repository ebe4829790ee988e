"""How much a search may do: steps, so that the same input ends the same way on every machine."""

import time

STEPS = 8_000_000  # about a minute on an ordinary machine
_LAST_SECONDS = 0.4
_SHARE, _MOST_KEPT = 0.75, 10.0  # of the seconds for the search; the rest is for proof and check
_LOOK = 256  # steps between two looks at the clock


class BudgetError(Exception):
    """The allowance is used up before the search has ended."""


class Work:
    """An allowance of steps, and optionally a deadline; `step` raises `BudgetError` beyond either.

    The deadline is before the end of the seconds: proof and check must come about within them.

    A step is one node of the own search; what takes longer counts as several.
    """

    def __init__(self, budget: int | None = None, seconds: float | None = None) -> None:
        self.left = STEPS if budget is None else budget
        now = time.monotonic()
        self.deadline = self._latest = None
        if seconds is not None:
            self.deadline = now + max(_SHARE * seconds, seconds - _MOST_KEPT)
            self._latest = now + seconds
        self._until_look = 0

    def step(self, steps: int = 1) -> None:
        """Count steps done.

        Raises:
            BudgetError: none is left, or the deadline has passed.
        """
        self.left -= steps
        if self.left < 0:
            raise BudgetError
        self._until_look -= steps
        if self.deadline is not None and self._until_look < 0:
            self._until_look = _LOOK
            if time.monotonic() > self.deadline:
                self.left = -1
                raise BudgetError

    def seconds_left(self) -> float | None:
        """Seconds to the deadline, never negative; None without a deadline."""
        return None if self.deadline is None else max(0.0, self.deadline - time.monotonic())

    def last_seconds(self) -> float | None:
        """Seconds for what must be done in any case, a few tenths even if none are left."""
        if self._latest is None:
            return None
        return max(_LAST_SECONDS, self._latest - time.monotonic())

    def end(self) -> None:
        """Leave no more time, because somebody has asked for an end."""
        self.deadline = self._latest = time.monotonic()

    def part(self, steps: int) -> "Part":
        """Return a smaller allowance within this one, for a method that may be given up."""
        return Part(self, steps)


class Part(Work):
    """An allowance within a larger one: what it uses is used there, too."""

    def __init__(self, whole: Work, steps: int) -> None:
        super().__init__(min(steps, whole.left))
        self.deadline = whole.deadline
        self._whole = whole

    def step(self, steps: int = 1) -> None:
        """Count steps here and in the whole."""
        self._whole.step(steps)
        self.left -= steps
        if self.left < 0:
            raise BudgetError

    @property
    def whole_is_spent(self) -> bool:
        """Whether nothing is left of the larger allowance either."""
        return self._whole.left <= 0
