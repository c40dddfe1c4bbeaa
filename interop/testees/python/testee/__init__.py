"""A participant that does what it is told, one command a line, and answers each with a line."""
