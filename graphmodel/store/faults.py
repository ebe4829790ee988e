"""Everything that can be wrong with a store, with what goes into it, and with a query."""

from graphmodel.words import Words

# Addresses and servers.
NO_URL = Words(
    "the address of the store is no URL of a server",
    "die Adresse des Speichers ist keine URL eines Servers",
)
LOGIN_IN_URL = Words(
    "a login does not belong into the address of a store: "
    "set NEO4J_USERNAME and NEO4J_PASSWORD instead",
    "Anmeldedaten gehören nicht in die Adresse eines Speichers: "
    "stattdessen NEO4J_USERNAME und NEO4J_PASSWORD setzen",
)
NO_SCHEME = Words(
    "{scheme}:// is no address of a store; Neo4j has one of {known}",
    "{scheme}:// ist keine Adresse eines Speichers; Neo4j hat eine von {known}",
)
NO_SERVER = Words(
    "{scheme}:// is no address of a store without a server's name",
    "{scheme}:// ist ohne den Namen eines Servers keine Adresse eines Speichers",
)
NO_ADDRESS = Words(
    "{where} is no address that a Neo4j can have",
    "{where} ist keine Adresse, die ein Neo4j haben kann",
)
NO_ANSWER = Words(
    "no Neo4j answers at {where}: is it running?",
    "unter {where} antwortet kein Neo4j: läuft es?",
)
LOGIN_REFUSED = Words(
    "{where} refuses the login: check NEO4J_USERNAME and NEO4J_PASSWORD",
    "{where} lehnt die Anmeldung ab: NEO4J_USERNAME und NEO4J_PASSWORD prüfen",
)
TOO_OFTEN = Words(
    "{where} was given a wrong password too often: wait, then try again",
    "{where} bekam zu oft ein falsches Passwort: warten, dann erneut versuchen",
)
FIRST_PASSWORD = Words(
    "{where} wants its first password changed before anything else",
    "{where} verlangt, dass zuerst das anfängliche Passwort geändert wird",
)
NO_DATABASE = Words(
    "{where} has no database of that name: check NEO4J_DATABASE",
    "{where} hat keine Datenbank dieses Namens: NEO4J_DATABASE prüfen",
)
NOT_NOW = Words("{where} cannot do it now: {why}", "{where} kann es jetzt nicht: {why}")

# Files of the embedded engine.
NO_FOLDER = Words(
    "{path}: there is no folder {folder}", "{path}: den Ordner {folder} gibt es nicht"
)
NO_ACCESS = Words.alike("{path}: {why}")
HELD = Words(
    "{path}: another process is writing to it (pid {holder}); try again",
    "{path}: ein anderer Prozess schreibt gerade darin (PID {holder}); erneut versuchen",
)
UNKNOWN_HOLDER = Words("unknown", "unbekannt")
NO_STORE = Words(
    "{path} is no graphmodel store: {why}", "{path} ist kein Speicher von graphmodel: {why}"
)
IS_FOLDER = Words("it is a folder", "das ist ein Ordner")
SOMETHING_ELSE = Words("it holds something else", "darin steht etwas anderes")
DAMAGED = Words(
    "it is damaged, or written by a newer version",
    "er ist beschädigt oder von einer neueren Version geschrieben",
)
BROKEN = Words(
    "{path} cannot be read or written: {why}", "{path} ist nicht lesbar oder beschreibbar: {why}"
)
CLOSED = Words("the store is closed", "der Speicher ist geschlossen")

# Models in a store, and on their way into it.
NO_MODEL = Words(
    "there is no model {key} in the store: did you mean {near}?",
    "das Modell {key} gibt es im Speicher nicht: gemeint ist wohl {near}",
)
EMPTY = Words(
    "there is no model {key} in the store: the store is empty",
    "das Modell {key} gibt es im Speicher nicht: der Speicher ist leer",
)
NEWER = Words(
    "model {key} was stored by a newer graphmodel (schema {schema}, this one knows {known}): "
    "update graphmodel",
    "Modell {key} stammt von einem neueren graphmodel (Schema {schema}, dieses kennt {known}): "
    "graphmodel aktualisieren",
)
OLDER = Words(
    "stored by an older graphmodel: {keys}; load it again",
    "von einem älteren graphmodel gespeichert: {keys}; neu laden",
)
NO_TYPE = Words(
    "model {key}: {type} is no declared type of link",
    "Modell {key}: {type} ist keine festgelegte Art von Verbindung",
)
NO_ROOT = Words(
    "model {key} lacks its own node: Model with id {key}",
    "Modell {key} fehlt sein eigener Knoten: Model mit der id {key}",
)
LOOSE = Words(
    "model {key}: {id} is not recorded as a part of it",
    "Modell {key}: {id} ist nicht als Teil davon erfasst",
)
FOREIGN_LABEL = Words(
    "model {key}: {label} is no declared label of its own",
    "Modell {key}: {label} ist kein festgelegtes eigenes Label",
)
FOREIGN_ID = Words(
    "model {key}: {id} is no id of its own", "Modell {key}: {id} ist keine eigene id"
)
FOREIGN_END = Words(
    "{type} has an end outside its model: {id}", "{type} endet außerhalb seines Modells: {id}"
)
NO_LABEL = Words("{label!r} is no declared label", "{label!r} ist kein festgelegtes Label")
NO_PROPERTY = Words("{name!r} is no name of a property", "{name!r} ist kein Name einer Eigenschaft")

# Queries.
TOO_LONG = Words(
    "the query ran longer than allowed: ask for less, or allow more seconds",
    "die Abfrage lief länger als erlaubt: weniger verlangen oder mehr Sekunden erlauben",
)
TOO_MANY = Words(
    "the answer has more than {rows} rows: add a LIMIT, or allow more",
    "die Antwort hat mehr Zeilen als die erlaubten {rows}: ein LIMIT ergänzen oder mehr erlauben",
)
ONLY_READING = Words(
    "the statement writes, but only reading is allowed here: `graphmodel cypher --write` may write",
    "die Anweisung schreibt, hier ist aber nur Lesen erlaubt: `graphmodel cypher --write` darf es",
)
MORE_THAN_READING = Words(
    "{operator} is not allowed: a question can only read this graph",
    "{operator} ist nicht erlaubt: eine Frage kann diesen Graphen nur lesen",
)
LOAD_CSV = Words(
    "LOAD CSV reads files outside the store: it is not allowed",
    "LOAD CSV liest Dateien außerhalb des Speichers: das ist nicht erlaubt",
)
FORMAT_CSV = Words(
    "FORMAT CSV is not supported: choose the format of the output instead",
    "FORMAT CSV gibt es nicht: stattdessen das Format der Ausgabe wählen",
)
