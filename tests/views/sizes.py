"""Invented models of any size, the same each time: about as many nodes as wanted.

They are filled in as studies are: most values are there, a few topics are shared by many and many
by few, names are short and long. Each node has some three links, in a large model four, besides
those to its model and module; the shipped models have two.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from graphmodel.model import Model

from .pages import of_text

WORDS = (
    *("oak", "harbour", "river", "signal", "garden", "quiet", "mountain", "copper", "paper"),
    *("market", "window", "bridge", "summer", "engine", "winter", "station", "cotton", "orchard"),
    *("velvet", "anchor", "meadow", "lantern", "valley", "ribbon", "castle", "timber", "island"),
    *("marble", "compass", "falcon", "interoperability", "maintenance", "self-service"),
)
LARGE = 2_000
LEVELS = ("low", "medium", "high")
# Of what is neither segment nor topic, how much there is of each.
SHARES = {
    "value propositions": 5,
    "channels": 3,
    "customer relationships": 3,
    "revenue streams": 2,
    "key resources": 2,
    "key activities": 2,
    "key partners": 2,
    "cost structure": 2,
    "needs": 1,
}
OTHERS = ("competitors", "markets", "need communities")
CARRIERS = tuple(name for name in SHARES if name != "needs")


@cache
def grown(size: int) -> Model:
    """A model of about so many nodes."""
    return of_text(written(size))


def written(size: int) -> str:
    """The file of that model."""
    return "\n".join(_Growing(random.Random(size), size).lines()) + "\n"  # noqa: S311


@dataclass(frozen=True)
class _Growing:
    """A model on its way; everything follows from the random numbers."""

    dice: random.Random
    size: int

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many there are of each kind; segments grow slower than the rest."""
        if self.size < 50:
            return {"segments": 2, "topics": self.size // 5, "value propositions": 1}
        found = {
            "topic areas": 2 + self.size // 250,
            "topics": self.size // 5,
            "segments": round(8 * (self.size / 50) ** 0.8),
            **dict.fromkeys(OTHERS, 1 + self.size // 200),
        }
        rest = self.size - 1 - sum(found.values()) - round(0.6 * found["segments"])  # ratings
        shares = {kind: share / sum(SHARES.values()) for kind, share in SHARES.items()}
        return {**found, **{kind: max(1, round(rest * each)) for kind, each in shares.items()}}

    @cached_property
    def keys(self) -> dict[str, list[str]]:
        """The keys of each kind."""
        return {
            kind: [
                f"{kind.replace(' ', '-')}-{number}" for number in range(self.counts.get(kind, 0))
            ]
            for kind in ("topic areas", "topics", "segments", *SHARES, *OTHERS)
        }

    def lines(self) -> Iterator[str]:
        """The file, line by line."""
        yield f"model: grown-{self.size}\nname: A company of {self.size} things\nlanguage: en"
        for kind in ("topic areas", "needs", "topics", "segments", *CARRIERS):
            if self.keys[kind]:
                yield f"{kind}:"
                yield from (f"  {key}: {{{self.entry(kind)}}}" for key in self.keys[kind])
        if self.size >= 50:
            yield from (*self.competitors(), *self.markets(), *self.communities())

    def name(self) -> str:
        """One to four words."""
        return " ".join(self.dice.sample(WORDS, self.dice.choice((1, 2, 2, 3, 4)))).capitalize()

    def entry(self, kind: str) -> str:
        """What is recorded about one thing."""
        facts = [f"name: {self.name()}"]
        if kind == "topics" and self.size >= 50:
            area = self.dice.choice(self.keys["topic areas"])
            facts += [f"area: {area}", f"presence: {self.level()}"]
        if kind == "segments":
            facts += self.segment()
        if kind in CARRIERS or kind == "segments":
            facts.append(f"topics: {{{self.carried()}}}")
        if kind == "customer relationships":
            facts += [f"with: [{self.some('segments', 2)}]", f"priority: {self.level()}"]
        if kind == "revenue streams":
            facts += [f"from: [{self.some('segments', 1)}]", f"share: {self.level()}"]
            facts.append(f"for: {self.some('value propositions', 1)}")
        if kind == "value propositions" and self.size >= 50:
            facts += [f"price: {self.level()}", f"channels: [{self.some('channels', 2)}]"]
        return ", ".join(facts)

    def segment(self) -> list[str]:
        """Facts of a segment; now and then one is missing."""
        now, size = self.dice.choice(("now", "now", "future", "past")), self.dice.randint(1, 400)
        facts = [f"size: {1000 * size}", f"horizon: {now}", f"priority: {self.level()}"]
        facts.append(f"offers: [{self.some('value propositions', 3)}]")
        if self.size >= 50:
            facts.append(f"channels: [{self.some('channels', 3)}]")
            facts.append(f"needs: [{self.some('needs', 1)}]")
        if self.size >= 50 and self.dice.random() < 0.3:
            area = self.dice.choice(self.keys["topic areas"])
            facts.append(
                f"formats: {{{area}: {{audience: 3, community: {self.dice.randint(0, 2)}}}}}"
            )
        return [fact for fact in facts if self.dice.random() < 0.9]

    def level(self) -> str:
        return self.dice.choice(LEVELS)

    def some(self, kind: str, most: int) -> str:
        """Some keys of a kind, at least one."""
        keys = self.keys[kind]
        return ", ".join(self.dice.sample(keys, min(len(keys), self.dice.randint(1, most))))

    def carried(self) -> str:
        """Topics with priority and affinity: the first are carried by many, the last by few."""
        keys = self.keys["topics"]
        wanted = self.dice.randint(*(1, 4) if self.size < LARGE else (2, 6))
        drawn = {keys[int(len(keys) * self.dice.random() ** 2.2)]: "" for _ in range(wanted)}
        return ", ".join(f"{key}: {self.carrying()}" for key in drawn)

    def carrying(self) -> str:
        known = self.dice.random() < 0.7
        return f"{{priority: {self.level()}, affinity: {self.level()}}}" if known else self.level()

    def competitors(self) -> Iterator[str]:
        yield "competitors:"
        for key in self.keys["competitors"]:
            area, segment = self.some("topic areas", 1), self.some("segments", 1)
            occupied = f"occupies: {{{area}: audience}}, serves: [{segment}]"
            yield f"  {key}: {{name: {self.name()}, kind: media house, {occupied}}}"

    def markets(self) -> Iterator[str]:
        """Markets of two to four sides, each of which needs the next."""
        yield "markets:"
        for key in self.keys["markets"]:
            sides = self.dice.sample(self.keys["segments"], self.dice.randint(2, 4))
            yield f"  {key}:\n    name: {self.name()}\n    sides:"
            yield from (f"      {side}: {_needs(sides, at)}" for at, side in enumerate(sides))

    def communities(self) -> Iterator[str]:
        yield "need communities:"
        for key in self.keys["need communities"]:
            size, need = self.dice.randint(1, 90), self.some("needs", 1)
            reached = self.some("segments", 3)
            facts = f"size: {100 * size}, shares: [{need}], reaches: [{reached}]"
            yield f"  {key}: {{name: {self.name()}, {facts}}}"


def _needs(sides: Sequence[str], at: int) -> str:
    following = sides[(at + 1) % len(sides)]
    return f"{{role: side {at + 1}, depends on: {{{following}: {{why: no trade without it}}}}}}"
