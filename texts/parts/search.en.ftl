### Search: in everything that was said and written.

error-search-nothing-picked = Choose one or more results first. Nothing was changed.
