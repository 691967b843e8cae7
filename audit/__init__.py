"""The domain: posts, findings, coverage, ranking and the workspace that keeps them."""
