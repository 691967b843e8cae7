-- `seen`: when the newest export that holds the post was made; where it has no date, when it was read.
-- A newer full export that lacks the post is newer than this.

ALTER TABLE posts ADD COLUMN seen TEXT;
UPDATE posts SET seen = (SELECT started_at FROM runs WHERE runs.run = posts.run);
