"""How the cases of the rules say what a rule says, and the topic areas that several share."""

from ..cases import Said


def fires(strength: int, because: str, *evidence: str) -> Said:
    return ("fires", strength, because, list(evidence), [])


def opens(strength: int, *missing: str) -> Said:
    return ("open", strength, None, [], list(missing))


AREAS = """
topic areas: {mountain: {}, water: {}, wood: {}, price: {general: yes}}
topics:
  {rope: {area: mountain}, knot: {area: mountain}, regatta: {area: water}, cost: {area: price},
   myth: {}}
"""
MARKET = "markets: {m: {sides: [a, b]}}\n"
