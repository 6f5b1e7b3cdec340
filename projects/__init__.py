"""Traject, people, roles, consent and errors: the ground floor of the house."""
