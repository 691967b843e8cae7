"""Which files of an archive hold what. Large files have parts; browsers number second copies."""

from __future__ import annotations

from audit.post import Audience, State
from connectors.x import legacy

# Files of posts, in the order of reading; circle posts come first, since `tweets.js` may repeat
# them without saying who could see them.
TWEETS = {
    "twitter-circle-tweets?": (State.LIVE, Audience.CUSTOM),
    "community-tweets?": (State.LIVE, Audience.COMMUNITY),
    "tweets?": (State.LIVE, Audience.UNKNOWN),
    "deleted-tweets?": (State.DELETED, Audience.UNKNOWN),
}
NOTES = {"note-tweets?": State.LIVE, "deleted-note-tweets?": State.DELETED}
ARTICLES = "(twitter-)?articles?"
ARTICLE_DATA = "(twitter-)?article-metadata"
HEADERS = "(deleted-)?tweet-headers"
DOCUMENTS = "(manifest|account|profile|user_details|payload_details|tweet_index)"


def named(*names: str) -> str:
    """Return the pattern of the files of those names."""
    return rf"(^|/)({'|'.join(names)})(-part\d+)?( ?\(\d+\))?\.js$"


OF_POSTS = "|".join(
    (named(*TWEETS, *NOTES, ARTICLES, ARTICLE_DATA, legacy.MONTHS), legacy.TABLE),
)
# Files that do the same in archives of different years: if the export names one, it names all.
FAMILIES = (
    f"{named('tweets?', legacy.MONTHS)}|{legacy.TABLE}",
    *(named(name) for name in (*TWEETS, *NOTES, ARTICLES, ARTICLE_DATA) if name != "tweets?"),
)
ALL = rf"^(?!(.*/)?assets/).*({named(HEADERS, DOCUMENTS)}|{OF_POSTS})"


def is_called(member_name: str, name: str) -> bool:
    """Tell whether the member is the one that the export calls `name`, wherever it was unpacked."""
    return f"/{member_name}".lower().endswith(f"/{name}".lower())
