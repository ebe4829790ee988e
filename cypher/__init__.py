"""The shipped questions, one Cypher file each."""
