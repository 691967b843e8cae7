"""What is read, what is known and not read yet, and how a connector is added. All words are invented."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import unicodedata
import zipfile
from pathlib import Path

import pytest

from audit.errors import SourceError, UnknownSourceError, WrongExportError
from audit.post import Platform, Post
from connectors import LAST, connectors, open_source
from connectors.archive import never, open_export

ROOT = Path(__file__).parent.parent


def export(root: Path, names: list[str], *, packed: bool) -> Path:
    """Write an export of files that hold next to nothing: their names are what counts."""
    if packed:
        with zipfile.ZipFile(root / "export.zip", "w") as zipped:
            for name in names:
                zipped.writestr(name, "{}")
        return root / "export.zip"
    for name in names:
        path = root / "export" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}", "utf-8")
    return root / "export"


# Exports that are known and not read yet

NOT_READ = {
    "LinkedIn complete": (
        "LinkedIn",
        [
            "Shares.csv",
            "Comments.csv",
            "messages.csv",
            "Connections.csv",
            "Articles/Articles/a.html",
        ],
    ),
    "LinkedIn basic": ("LinkedIn", ["Profile.csv", "Registration.csv", "messages.csv"]),
    "LinkedIn below its folder": (
        "LinkedIn",
        ["Complete_LinkedInDataExport_11-02-2025/Comments.csv"],
    ),
    "Facebook 2018": ("Facebook", ["posts/your_posts_1.json", "comments/comments.json"]),
    "Facebook 2022": (
        "Facebook",
        [
            "your_activity_across_facebook/posts/your_posts_1.json",
            "your_activity_across_facebook/messages/inbox/b_1/message_1.json",
        ],
    ),
    "Facebook 2023": (
        "Facebook",
        [
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
            "your_facebook_activity/comments_and_reactions/comments.json",
            "connections/friends/your_friends.json",
        ],
    ),
    "Facebook below its folder, HTML": (
        "Facebook",
        ["facebook-ana-2024-05-01-a1B2c3/your_facebook_activity/posts/your_posts_1.html"],
    ),
    "a loose file of Facebook": ("Facebook", ["group_posts_and_comments.json"]),
    "Instagram 2021": ("Instagram", ["content/posts_1.json", "comments/post_comments.json"]),
    "Instagram 2023": (
        "Instagram",
        [
            "your_instagram_activity/content/posts_1.json",
            "your_instagram_activity/comments/post_comments_1.json",
            "connections/followers_and_following/followers_1.json",
        ],
    ),
    "Instagram 2025": ("Instagram", ["your_instagram_activity/media/posts_1.json"]),
    "Threads": ("Threads", ["your_instagram_activity/threads/threads_and_replies.json"]),
    "a loose file of Threads": ("Threads", ["threads_and_replies.json"]),
    "Mastodon": ("Mastodon", ["actor.json", "outbox.json", "likes.json", "avatar.png"]),
    "TikTok": ("TikTok", ["user_data_tiktok.json"]),
    "an older TikTok": ("TikTok", ["user_data.json"]),
    "TikTok as text": ("TikTok", ["Comment/Comments.txt", "Profile/Profile Information.txt"]),
    "YouTube": (
        "YouTube",
        [
            "Takeout/archive_browser.html",
            "Takeout/YouTube and YouTube Music/comments/comments.csv",
            "Takeout/YouTube and YouTube Music/history/watch-history.html",
        ],
    ),
    "YouTube in German": (
        "YouTube",
        ["Takeout/YouTube und YouTube Music/Kommentare/Kommentare.csv"],
    ),
    "YouTube of before 2023": ("YouTube", ["Takeout/YouTube/my-comments/my-comments.html"]),
    "Bluesky": ("Bluesky", ["repo.car"]),
    "WordPress": ("WordPress", ["tallowbay.WordPress.2026-01-02.xml"]),
    "Blogger": ("Blogger", ["Takeout/Blogger/Blogs/Tallow Bay/feed.atom"]),
    "Tumblr": ("Tumblr", ["payload-0.json", "media/1.jpg", "posts.zip"]),
    "Medium": ("Medium", ["README.html", "posts/2021-03-04_Long-day-1a2b3c.html"]),
    "Substack": ("Substack", ["posts.csv", "posts/4100.long-day.html"]),
    "Ghost": ("Ghost", ["tallow-bay.ghost.2026-01-02.json"]),
}


@pytest.mark.parametrize("packed", [False, True], ids=["folder", "zip"])
@pytest.mark.parametrize(("platform", "names"), NOT_READ.values(), ids=NOT_READ.keys())
def test_an_export_that_is_not_read_yet_is_named_in_one_line(
    tmp_path: Path, platform: str, names: list[str], packed: bool
) -> None:
    path = export(tmp_path, names, packed=packed)

    with pytest.raises(WrongExportError) as caught:
        open_source(path)

    assert platform in str(caught.value)
    assert str(caught.value).startswith(f"{path.name}: this is an export of ")
    assert "\n" not in caught.value.line
    assert "discretion connectors" in caught.value.hint
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    ("talk", "names"),
    [
        ("WhatsApp", ["_chat.txt", "00000001-PHOTO.jpg"]),
        ("WhatsApp", ["WhatsApp-Chat mit Ben.txt"]),
        ("Telegram", ["result.json", "photos/1.jpg"]),
        ("Discord", ["messages/index.json", "messages/c123/channel.json"]),
        ("Slack", ["channels.json", "integration_logs.json", "general/2024-01-01.json"]),
        ("Snapchat", ["json/snap_history.json", "json/account.json"]),
        ("Messenger", ["messages/inbox/ben_1/message_1.json"]),
    ],
)
def test_private_talk_is_named_and_said_to_be_never_read(
    tmp_path: Path, talk: str, names: list[str]
) -> None:
    with pytest.raises(WrongExportError, match=rf"private talk \({talk}\), which is never read"):
        open_source(export(tmp_path, names, packed=True))


@pytest.mark.parametrize(("ending", "packer"), [("tar.gz", "gzip"), ("tar", "tar")])
def test_a_tar_of_mastodon_is_to_be_unpacked_first(
    tmp_path: Path, ending: str, packer: str
) -> None:
    folder = export(tmp_path, ["actor.json", "outbox.json"], packed=False)
    path = tmp_path / f"archive-20260102.{ending}"
    with tarfile.open(path, "w:gz" if packer == "gzip" else "w") as packed:
        packed.add(folder, "archive")

    with pytest.raises(SourceError, match=f"packed with {packer}") as caught:
        open_source(path)

    assert caught.value.hint == "Unpack it first, then give the folder."


def test_what_nobody_knows_is_told_by_its_top_folders(tmp_path: Path) -> None:
    path = export(tmp_path, ["pictures/one.bin", "music/two.bin"], packed=True)

    with pytest.raises(UnknownSourceError, match="It holds music, pictures"):
        open_source(path)


# What is never opened

PRIVATE_PLACES = [
    "messages/inbox/ben_1/message_1.json",
    "your_facebook_activity/messages/inbox/ben_1/message_1.json",
    "Nachrichten/Posteingang/ben.json",
    "mensajes/ben.json",
    "mensagens/ben.json",
    "messaggi/ben.json",
    "berichten/ben.json",
    "wiadomości/ben.json",
    "meddelanden/ben.json",
    "Сообщения/ben.json",
    "メッセージ/ben.json",
    "Direct Messages/ben.txt",
    "guide_messages.csv",
    "Direktnachrichten (1).csv",
    "kontakty/ben.csv",
    "Freunde/ben.json",
    "connections/friends/your_friends.json",
    "friends.csv",
    "werbung/interessen.json",
    "ip_logs.csv",
    "devices.json",
    "Takeout/YouTube und YouTube Music/Verlauf/Suchverlauf.html",
    "Takeout/YouTube and YouTube Music/history/search-history.json",
    "Takeout/YouTube and YouTube Music/history/watch-history.json",
    "historial/busquedas.json",
    "saved_posts.csv",
]
OWN_PLACES = [
    "data/tweets.js",
    "comments.csv",
    "posts.csv",
    "drafts.csv",
    "your_facebook_activity/posts/your_posts_1.json",
    "your_facebook_activity/comments_and_reactions/comments.json",
    "your_instagram_activity/content/posts_1.json",
    "Takeout/YouTube and YouTube Music/live chats/live chats.csv",
    "Shares.csv",
    "outbox.json",
]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_private_members_are_in_no_view_whatever_the_language_of_the_folders(
    tmp_path: Path, form: str
) -> None:
    names = [unicodedata.normalize(form, name) for name in [*PRIVATE_PLACES, *OWN_PLACES]]
    archive = open_export(export(tmp_path, names, packed=True))

    everything = {member.name for member in archive.only(".").members}

    assert everything == set(OWN_PLACES)
    for connector in connectors().values():
        assert not [m.name for m in archive.only(connector.MEMBERS).members if never(m.name)]
    assert sum(archive.not_opened().values()) == len(names)
    archive.close()


# Adding a connector

GUESTBOOK = '''"""A guestbook of one table; its connector sees all that may be seen."""

from audit.post import Platform, Post
from connectors.rows import csv_rows

PLATFORM = Platform.OTHER
TITLE = "Guestbook"
MEMBERS = "."
GUIDE = "Take it home."


def recognises(archive):
    return any(member.name == "guests.csv" for member in archive.members)


def read(archive):
    for member in archive.find("guests"):
        for where, row in csv_rows(archive, member):
            yield Post(PLATFORM, "", where, row["text"])
'''
GUESTS = "text,date\nThe tea was good,2024-01-02\n"


@pytest.fixture
def guestbook(tmp_path: Path) -> Path:
    """Return an export that the reader of tables would take, if nobody else did."""
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "guests.csv").write_text(GUESTS, "utf-8")
    (folder / "messages.csv").write_text("text\nprivate\n", "utf-8")
    return folder


def test_a_file_dropped_into_the_folder_is_a_connector(tmp_path: Path, guestbook: Path) -> None:
    site = tmp_path / "site"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "connectors", site / "connectors", ignore=ignore)
    (site / "connectors" / "guestbook.py").write_text(GUESTBOOK, "utf-8")
    script = (
        "import sys; from pathlib import Path; from connectors import connectors, open_source\n"
        "(source,) = open_source(Path(sys.argv[1]))\n"
        "print(source.connector.__name__, [post.text for post in source.items()])\n"
        "print([member.name for member in source.archive.members], *connectors())"
    )

    done = subprocess.run(
        [sys.executable, "-c", script, str(guestbook)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(site), str(ROOT)))},
        cwd=site,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.stderr == ""
    names = sorted({*connectors(), "guestbook"}, key=lambda name: (name == LAST, name))
    assert done.stdout.splitlines() == [
        "connectors.guestbook ['The tea was good']",
        f"['guests.csv'] {' '.join(names)}",
    ]


def test_another_package_brings_a_connector_by_its_entry_point(
    tmp_path: Path, guestbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (read_by_table,) = open_source(guestbook)
    about = tmp_path / "guestbook-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: guestbook\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(
        "[discretion.connectors]\nguests = guests_of_tallow_bay\nx = guests_of_tallow_bay\n"
    )
    (tmp_path / "guests_of_tallow_bay.py").write_text(GUESTBOOK, "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))

    (source,) = open_source(guestbook)

    assert read_by_table.connector.__name__ == "connectors.table"
    assert source.connector.__name__ == "guests_of_tallow_bay"
    assert [item.text for item in source.items() if isinstance(item, Post)] == ["The tea was good"]
    assert [member.name for member in source.archive.members] == ["guests.csv"]
    assert connectors()["x"].__name__ == "connectors.x"  # what is built in stays
    assert list(connectors())[-1] == LAST


# What each connector offers


@pytest.mark.parametrize("name", connectors())
def test_a_connector_tells_what_it_reads_and_how_to_get_it(name: str) -> None:
    connector = connectors()[name]

    assert connector.PLATFORM in set(Platform)
    assert re.compile(connector.MEMBERS)
    assert connector.TITLE
    assert "\n" not in connector.TITLE
    assert re.search(r"checked on \d{4}-\d\d-\d\d", connector.GUIDE)
    assert re.search(r"Not (in it|read):", connector.GUIDE)
    page = (ROOT / "docs" / "connectors" / f"{name}.md").read_text("utf-8")
    assert re.search(r"[Cc]hecked on \d{4}-\d\d-\d\d", page)
