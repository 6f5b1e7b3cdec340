"""From agreed expectations to goals with indicators, and the hours to reach them."""
