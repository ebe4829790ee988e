"""What a test needs to reach one engine."""

from dataclasses import dataclass, field

EMBEDDED = "embedded"


@dataclass(frozen=True)
class Address:
    """Where a store is: a path for the embedded engine, else a URI with what it asks for."""

    engine: str
    where: str
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    database: str | None = None

    @property
    def login(self) -> tuple[str, str]:
        """Name and password of a server, as its driver takes them."""
        assert self.username is not None
        assert self.password is not None
        return self.username, self.password

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead the commands to this store."""
        if self.engine == EMBEDDED:
            return {"GRAPHMODEL_DB": self.where}
        named = {
            "NEO4J_URI": self.where,
            "NEO4J_USERNAME": self.username,
            "NEO4J_PASSWORD": self.password,
            "NEO4J_DATABASE": self.database,
        }
        return {name: value for name, value in named.items() if value is not None}
