"""`python -m ballot`: the participants' pages as a process of their own."""

import sys

from ballot.serve import main

sys.exit(main())
