"""A model whose things of nine kinds have one key, each under a name of its own."""

NAMES = {
    "TopicArea": "Lakes and rivers",
    "Topic": "Clean water",
    "Segment": "Sailors",
    "ValueProposition": "Filter pump",
    "CustomerRelationship": "Harbour club",
    "Channel": "Boat shop",
    "Competitor": "Sea magazine",
    "Market": "Boat fair",
    "NeedCommunity": "Crew board",
}
WRITTEN = """\
model: pumps
name: Pump maker
language: en
topic areas:
  water: {name: Lakes and rivers}
topics:
  water: {name: Clean water, area: water, presence: high}
segments:
  water:
    name: Sailors
    priority: high
    topics: {water: {priority: high, affinity: high}}
    offers: [water]
    channels: [water]
    formats: {by area: {water: {audience: 3, community: 2}}}
  land: {name: Farmers, priority: low, offers: [water], topics: none}
value propositions:
  water: {name: Filter pump, topics: {water: high}}
customer relationships:
  water: {name: Harbour club, type: communities, with: [land], topics: [water]}
channels:
  water: {name: Boat shop, topics: [water]}
competitors:
  water: {name: Sea magazine, kind: media house, occupies: {topic area: {water: audience}}}
markets:
  water:
    name: Boat fair
    sides: {water: {depends on: {land: {why: nobody else comes}}}, land: {role: buys}}
need communities:
  water: {name: Crew board, size: 300, reaches: [water]}
"""
