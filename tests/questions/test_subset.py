"""The subset of Cypher: what is kept passes, each departure is told with its line."""

import pytest

from graphmodel.questions.subset import departures

KEPT = [
    "MATCH (t:Topic {model: $model}) RETURN t.id AS topic, t.name AS name ORDER BY topic",
    "MATCH (a:Segment)-[:OFFERED|KEPT_BY]->(x) RETURN a.id AS segment, x.id AS x_id ORDER BY x_id",
    "MATCH (a:Segment)-[:DEPENDS_ON*1..8]->(b:Segment) RETURN a.id AS x, b.id AS y ORDER BY x, y",
    """MATCH p = shortestPath((a:Segment)-[:DEPENDS_ON*1..8]->(b:Segment)) WHERE a <> b
    RETURN [n IN nodes(p) | n.id] AS path ORDER BY path""",
    """MATCH (s:Segment) WHERE all(c IN coalesce(s.categories, []) WHERE c <> 'mass')
    RETURN s.id AS segment, COUNT { (s)-[:HAS_TOPIC]->(:Topic) } AS topics ORDER BY segment""",
    """MATCH (s:Segment) WHERE EXISTS { (s)-[:HAS_TOPIC]->(t:Topic) WHERE t.name <> 'x' }
    RETURN s.id AS segment ORDER BY segment""",
    """MATCH (s:Segment) CALL (s) { MATCH (s)-[:HAS_TOPIC]->(t:Topic)
      WITH t ORDER BY t.id LIMIT 3 RETURN collect(t.id) AS topics }
    RETURN s.id AS segment, topics ORDER BY segment""",
    """MATCH (s:Segment) CALL (s) { MATCH (s)-[:OFFERED]->(v) RETURN v.id AS x UNION
      MATCH (s)-[:KEPT_BY]->(v) RETURN v.id AS x } RETURN s.id AS segment, x ORDER BY segment, x""",
    "MATCH (s:Segment) WITH s, count(*) + (1) AS n RETURN s.id AS segment, n ORDER BY segment",
    "MATCH (a:Segment), (b:Segment) WHERE a.id < b.id AND a.name <> b.name AND NOT (a)-->(b) "
    "RETURN a.id AS one, b.id AS two ORDER BY one, two",
    "MATCH (s:Segment {model: $model, id: $id})-[:DEPENDS_ON {market: $m}]->() RETURN 1 AS x "
    "ORDER BY x",
    "MATCH (s:Segment) RETURN s {.id, .name} AS segment, s.id AS x ORDER BY x",
    "MATCH (s:Segment) WHERE s.name = 'SET // `now` /* here */' RETURN s.id AS x ORDER BY x",
    "MATCH (s:Segment)-[o:OFFERED]->(v) WITH s.id AS segment, {price: o.price, at: v.id} AS facts "
    "RETURN segment, facts.price AS cost, facts.at AS offer ORDER BY segment, offer",
    "MATCH (s:Segment) WITH s AS one MATCH (one)-[:HAS_TOPIC]->(t) RETURN one.id AS x ORDER BY x",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_in_the_subset_passes(text: str) -> None:
    assert departures(text) == []


LEFT = [
    ("CREATE (s:Segment) RETURN s.id AS x ORDER BY x", "a question only reads"),
    ("MATCH (s:Segment) SET s.name = 'x' RETURN s.id AS x ORDER BY x", "a question only reads"),
    ("MATCH (s:Segment) DETACH DELETE s", "a question only reads"),
    ("LOAD CSV FROM 'x' AS row RETURN row[0] AS x ORDER BY x", "LOAD CSV is not used"),
    ("MATCH (s:Segment) CALL { RETURN 1 AS n } RETURN n ORDER BY n", "of CALL only"),
    ("CALL db.labels() YIELD label RETURN label ORDER BY label", "of CALL only"),
    ("RETURN COLLECT { MATCH (n) RETURN n.id } AS x ORDER BY x", "COLLECT { } is not used"),
    ("CYPHER 25 MATCH (s:Segment) RETURN s.id AS x ORDER BY x", "CYPHER prefix"),
    ("MATCH (s:Segment) RETURN id(s) AS x ORDER BY x", "the property id"),
    ("MATCH (s:Segment) RETURN elementId(s) AS x ORDER BY x", "the property id"),
    ("MATCH (s:Segment) WHERE s.name =~ 'a' RETURN s.id AS x ORDER BY x", "in a step"),
    ("MATCH (s:Segment) RETURN stDevP(s.share) AS x ORDER BY x", "engines differ here"),
    ("MATCH (s:Segment) RETURN nullIf(s.name, 'a') AS x ORDER BY x", "engines differ here"),
    ("MATCH (s:Segment) RETURN round(s.share) AS x ORDER BY x", "do this in a step"),
    ("MATCH (s:Segment) RETURN toString(s.share) AS x ORDER BY x", "do this in a step"),
    ("MATCH (s:Segment) RETURN toIntegerOrNull(s.name) AS x ORDER BY x", "do this in a step"),
    ("RETURN date('2026-01-01') AS x ORDER BY x", "dates are text"),
    ("MATCH (s:Segment) RETURN s.type AS x ORDER BY x", "no property has this name"),
    ("MATCH (s:Segment) RETURN s.title AS x ORDER BY x", "no property has this name"),
    ("MATCH (s:Segment) WHERE s.name IN ['a', null] RETURN s.id AS x ORDER BY x", "no null"),
    ("MATCH (s:Segment|Topic) RETURN s.id AS x ORDER BY x", "no label expressions"),
    ("MATCH (s:!Topic) RETURN s.id AS x ORDER BY x", "no label expressions"),
    ("MATCH (s:Segment WHERE s.name = 'a') RETURN s.id AS x ORDER BY x", "after the pattern"),
    ("MATCH (s)-[o:OFFERED WHERE o.price = 0]->(v) RETURN v.id AS x ORDER BY x", "after the"),
    ("MATCH (a:Segment)-[:DEPENDS_ON]->+(b) RETURN b.id AS x ORDER BY x", "no quantified"),
    ("MATCH (a:Segment)-[:DEPENDS_ON]->{1,3}(b) RETURN b.id AS x ORDER BY x", "no quantified"),
    ("MATCH ((a:Segment)-[:DEPENDS_ON]->(b)){1,3} RETURN 1 AS x ORDER BY x", "no quantified"),
    ("MATCH (a:Segment)-[:DEPENDS_ON*]->(b) RETURN b.id AS x ORDER BY x", "has bounds"),
    ("MATCH (a:Segment)-[:DEPENDS_ON*2..]->(b) RETURN b.id AS x ORDER BY x", "has bounds"),
    ("MATCH (a:Segment)-[:DEPENDS_ON*..4]->(b) RETURN b.id AS x ORDER BY x", "has bounds"),
    ("MATCH (s:Segment) /* all */ RETURN s.id AS x ORDER BY x", "write comments as `//`"),
    ("MATCH (s:`Segment`) RETURN s.id AS x ORDER BY x", "backticks"),
    ("MATCH (s:Segment) WHERE 1 < s.share < 3 RETURN s.id AS x ORDER BY x", "join them with AND"),
    ("MATCH (s:Segment) WHERE s.name = s.id = 'a' RETURN s.id AS x ORDER BY x", "join them"),
    (
        "MATCH (s:Segment) WHERE EXISTS { MATCH (s)-->(t) RETURN t } RETURN s.id AS x ORDER BY x",
        "no RETURN inside EXISTS",
    ),
    (
        "MATCH (s:Segment) CALL (s) { MATCH (s)-->(t) RETURN t.id AS i ORDER BY i LIMIT 1 } "
        "RETURN i ORDER BY i",
        "inside CALL",
    ),
    ("MATCH (s:Segment) RETURN collect(s.id)[0] AS x ORDER BY x", "an aggregate stands alone"),
    ("MATCH (s:Segment) RETURN max(s.share) IS NULL AS x ORDER BY x", "an aggregate stands"),
    ("MATCH (s:Segment) RETURN {n: count(s)} AS x ORDER BY x", "an aggregate stands alone"),
    ("MATCH (s:Segments) RETURN s.id AS x ORDER BY x", "no label 'Segments'. Did you mean"),
    ("MATCH (s) WHERE s:Topik RETURN s.id AS x ORDER BY x", "no label 'Topik'. Did you mean"),
    ("MATCH (s)-[:HAS_TOPICS]->(t) RETURN t.id AS x ORDER BY x", "no type of link 'HAS_TOPICS'"),
    ("MATCH (s:Segment) RETURN s.prioriti AS x ORDER BY x", "There is no property 'prioriti'"),
    ("MATCH (s:Segment) RETURN s {.nam} AS x ORDER BY x", "There is no property 'nam'"),
    ("MATCH (a:TopicArea {general: true}) RETURN a.id AS x ORDER BY x", "test it in WHERE"),
    ("MATCH (s:Segment) RETURN s.id AS s ORDER BY s", "has the name of a variable"),
    ("MATCH (s:Segment) RETURN s ORDER BY s", "not the whole"),
    ("MATCH (s:Segment) RETURN s.id ORDER BY s.id", "needs a name"),
    (
        "MATCH p = shortestPath((a:Segment)-[:DEPENDS_ON*1..8]->(b:Segment)) "
        "RETURN [n IN nodes(p) | n.id] AS path ORDER BY path",
        "say that 'a' and 'b' differ",
    ),
]


@pytest.mark.parametrize(("text", "said"), LEFT)
def test_a_departure_is_told_with_its_line(text: str, said: str) -> None:
    told = departures(f"\n\n{text}")
    assert any(said in fault.en for _, fault in told), told
    assert {line for line, _ in told} == {3}


def test_every_departure_is_told_in_order() -> None:
    text = "MATCH (s:Segmnt)\nSET s.name = 'x'\nRETURN s\nORDER BY s"
    assert [line for line, _ in departures(text)] == [1, 2, 3]


def test_literals_and_comments_are_no_code() -> None:
    text = '// SET x\nMATCH (s:Segment) WHERE s.name = "it\'s // CREATE" // DELETE s\n'
    assert departures(f"{text}RETURN s.id AS x // LOAD CSV\nORDER BY x") == []
