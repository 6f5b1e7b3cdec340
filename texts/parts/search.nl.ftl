### Zoeken: in alles wat gezegd en geschreven is.

error-search-nothing-picked = Kies eerst een of meer resultaten. Er is niets veranderd.
