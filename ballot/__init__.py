"""What participants see on their phones: plain pages, in a process of their own."""
