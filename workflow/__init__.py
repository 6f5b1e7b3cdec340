"""What people do: one function, one action, one transaction."""
