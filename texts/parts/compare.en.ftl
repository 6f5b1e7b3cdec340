### Two coders: coding blind, comparing, settling.

action-second_code = Coded as second coder
action-compare_coders = Coders compared
action-settle_codes = Difference settled
