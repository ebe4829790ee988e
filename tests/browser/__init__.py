"""A browser for the tests that needs neither root nor an installed one."""
