"""The command line: click, options, output and exit codes; no logic of its own."""

from .program import Program

main = Program(
    "graphmodel",
    {
        "demo": (".demo", "Load the shipped models, print the headline answers, write pages."),
        "new": (".new", "Write a model file or worksheets to fill in."),
        "check": (".check", "Report every problem of model files, with what would be right."),
        "load": (".load", "Put model files into the store; again = update in place."),
        "export": (".export", "Write a model as workbook, CSV, YAML, or for other programs."),
        "diff": (".diff", "Compare two versions of a model: changed facts, changed answers."),
        "models": (".models", "List what is in the store; `models rm` takes a model out."),
        "topics": (".topics", "Which topics carry several modules, and where one is missing."),
        "markets": (".markets", "Which sides of a market need each other, and who pays."),
        "segments": (".segments", "Which segments must be kept apart; how few strategies do."),
        "relationships": (".relationships", "What keeps customers, and what social media adds."),
        "change": (".change", "How far social media can change the business model."),
        "communities": (".communities", "How users group themselves, beside the segments."),
        "options": (".actions", "The options for action, with the gaps that are left."),
        "study": (".study", "How far the study has come, and what to find out next."),
        "strategies": (".strategies", "Split a bare list of conflicts into fewest strategies."),
        "ask": (".ask", "Ask any question by its name; without a name, list them."),
        "cypher": (".cypher", "Run your own Cypher, read-only unless told otherwise."),
        "show": (".show", "Draw a model as one HTML page."),
        "report": (".report", "Write the whole study as one file for management."),
        "schema": (".schema", "Print the JSON Schema of model files, or the reference."),
        "completion": (".completion", "Print the completion script for bash, zsh or fish."),
    },
    help="""The graph of a company's business model.

    \b
    Start here:
      graphmodel demo                    the shipped models and their answers
      graphmodel new my-company.yaml     a model file to fill in
      graphmodel new my-company.xlsx     the same as worksheets
      graphmodel check my-company.yaml   what is still wrong in it
      graphmodel load my-company.yaml    into the store
      graphmodel topics shared           the first answer

    The store is --db, else GRAPHMODEL_DB, else NEO4J_URI (with NEO4J_USERNAME and
    NEO4J_PASSWORD), else the file graphmodel.kgl in this folder.

    \b
    Exit codes: 0 fine · 1 the answer is a problem · 2 wrong usage · 3 no store.
    """,
)
