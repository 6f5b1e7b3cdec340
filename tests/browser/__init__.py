"""A package: so the browser and the app that these tests share end with the last of them."""
