"""What people take home: the workbook, and the thread from a goal back to a quote."""
