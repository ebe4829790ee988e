"""`python -m graphmodel` is the same as `graphmodel`."""

from graphmodel.cli import main

main(prog_name="graphmodel")
