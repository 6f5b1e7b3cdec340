### Two coders: coding blind, comparing, settling.

action-second_code = Als tweede gecodeerd
action-compare_coders = Codeurs vergeleken
action-settle_codes = Verschil opgelost
