"""The report as a document: what stands in it, as Markdown and as a workbook."""
