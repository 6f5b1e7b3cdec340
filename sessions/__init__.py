"""Statements, rules, rounds, votes and verdicts."""
