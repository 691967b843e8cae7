"""Texts to judgements: the shipped model, the baselines it must beat, and how it was trained."""
