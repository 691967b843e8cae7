"""Findings to files: the page, its charts and the table. Nothing here reads or judges a post."""
