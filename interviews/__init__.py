"""Interviews and documents in: files, speakers, personal data, passages, codebook and tags."""
