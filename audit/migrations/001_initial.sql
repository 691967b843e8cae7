-- The workspace as first laid. Texts are kept in the form that was judged; times as ISO text.

CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE runs (
  run INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  command TEXT NOT NULL
);

CREATE TABLE accounts (
  platform TEXT NOT NULL,
  handle TEXT NOT NULL,
  name TEXT NOT NULL,
  bio TEXT NOT NULL,
  place TEXT NOT NULL,
  employer TEXT NOT NULL,
  position TEXT NOT NULL,
  PRIMARY KEY (platform, handle)
);

-- `run` is the last one that saw the post; `gone`: a newer full export lacks it.
CREATE TABLE posts (
  number INTEGER PRIMARY KEY,
  finding_id TEXT NOT NULL UNIQUE,
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  way TEXT NOT NULL,
  run INTEGER NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0,
  created_at TEXT,
  line TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  text_key BLOB
);
CREATE INDEX posts_by_text ON posts (text_key);
CREATE INDEX posts_by_source ON posts (platform, account, way, run);

-- One judgement for one text by one model. `found`: may stand in a list.
CREATE TABLE scores (
  text_key BLOB NOT NULL,
  model TEXT NOT NULL,
  found INTEGER NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (text_key, model)
);

-- Coverage by platform, account and way; `digest` tells one export from another.
CREATE TABLE coverage (
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  way TEXT NOT NULL,
  digest TEXT NOT NULL,
  generated_at TEXT,
  is_part INTEGER NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (platform, account, way, digest)
);

-- How far a live reading has come.
CREATE TABLE checkpoints (
  source TEXT NOT NULL,
  listing TEXT NOT NULL,
  cursor TEXT,
  newest TEXT,
  done INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (source, listing)
);
