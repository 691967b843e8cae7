"""The line to a network: a requests session whose adapter reads each answer before the library.

tweepy has no timeout and prawcore's cannot be set; prawcore sleeps and retries by itself, chokes on
a 401 without a header and on a `retry-after` that is a date; both let a login page through or fail
on it in their own way. So the adapter decides what an answer is: a page, `Retry` or `Refused`. What
it raises carries no header and no body, as those hold tokens and posts.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import NameResolutionError

from connectors.live.session import Refused, Retry

TIMEOUT = (10.0, 30.0)  # seconds to connect, seconds between two packets
TOKEN_PATHS = ("/api/v1/access_token", "/api/v1/revoke_token")
CLOCK_TOLERANCE = 5 * 60  # seconds; beyond it X refuses signatures
EPOCH = 100_000_000  # a reset above it is a time, below it seconds left

# At DEBUG tweepy writes bearer tokens and posts, oauthlib signatures, urllib3 addresses.
_LOGGERS = (
    "tweepy",
    "praw",
    "prawcore",
    "requests",
    "requests_oauthlib",
    "oauthlib",
    "urllib3",
    "keyring",
)


def open_line(
    base_url: str | None = None, *, renews: bool = False, timeout: tuple[float, float] = TIMEOUT
) -> requests.Session:
    """Return a session with timeouts that takes no credentials from `~/.netrc`.

    Args:
        base_url: sends everything there instead; for tests on this machine.
        renews: the library gets the first 401 in a row, to renew its token.
        timeout: seconds to connect, seconds between two packets.

    """
    quieten()
    line = requests.Session()
    # an entry in ~/.netrc would replace the token; `trust_env = False` would lose the proxies too
    line.auth = _as_it_is
    adapter = _Adapter(base_url, renews, timeout)
    line.mount("https://", adapter)
    line.mount("http://", adapter)
    return line


def quieten() -> None:
    """Keep the libraries from logging anything but errors."""
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.ERROR)


def codes_of(answer: object) -> frozenset[str]:
    """Return the short names by which an answer of X or Reddit says what is wrong."""
    codes: set[str] = set()
    if isinstance(answer, dict):
        for key in ("title", "reason", "error", "code", "type"):
            if isinstance(answer.get(key), str | int):
                codes.add(str(answer[key]).rsplit("/", 1)[-1].lower().replace(" ", ""))
        for error in answer.get("errors") or () if isinstance(answer.get("errors"), list) else ():
            codes |= codes_of(error)
    return frozenset(codes)


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


class _Adapter(HTTPAdapter):
    def __init__(self, base_url: str | None, renews: bool, timeout: tuple[float, float]) -> None:
        super().__init__()
        self._base_url, self._renews, self._timeout = base_url, renews, timeout
        self._renewing = False
        self._free_at = 0.0  # monotonic seconds

    def send(
        self, request: requests.PreparedRequest, *also: Any, **options: Any
    ) -> requests.Response:
        """Send it, and raise `Retry` or `Refused` for all that is not a proper answer."""
        if (left := self._free_at - time.monotonic()) > 0:
            raise Retry(left, "busy")
        host = urlsplit(str(request.url)).hostname or ""
        if self._base_url:
            request, options["proxies"] = _redirected(request, self._base_url), {}
        options["timeout"] = self._timeout
        trouble: Exception
        try:
            response = super().send(request, *also, **options)
            response.content  # noqa: B018 - read here, so that a line that breaks off is seen here
        except requests.RequestException as error:
            trouble = _broken(error, host)
        else:
            found = self._trouble(request, response, host)
            if found is None:
                self._pace(response)
                return response
            trouble = found
        raise trouble

    def _trouble(
        self, request: requests.PreparedRequest, response: requests.Response, host: str
    ) -> Exception | None:
        status, headers = response.status_code, response.headers
        for_token = urlsplit(str(request.url)).path in TOKEN_PATHS
        if status == 401 and self._renews and not self._renewing and not for_token:
            self._renewing = True
            return None
        if not for_token:
            self._renewing = False
        if 300 <= status < 400:
            there = urlsplit(headers.get("location", "")).hostname
            elsewhere = there not in (None, host)
            return Refused(status, frozenset({"login_page"})) if elsewhere else None
        if status == 408 or status >= 500:
            return Retry(_asked_pause(headers), "down")
        answer, is_page = _read(response)
        codes = codes_of(answer)
        if status == 429 and not codes & {"usagecapexceeded", "usage-capped"}:
            return Retry(_asked_pause(headers) or _until_reset(headers), "busy")
        if status < 300:
            if is_page:
                return Refused(status, frozenset({"login_page"}))
            empty = for_token and not response.content  # a revoked token
            # cut short, or no JSON at all: it is asked for once more
            return None if isinstance(answer, dict) or empty else Retry(None, "cut", tries=2)
        return _refused(request, response, codes, is_page, for_token)

    def _pace(self, response: requests.Response) -> None:
        """Turn a used-up Reddit window into a later `Retry`: prawcore would sleep up to 10 minutes."""
        headers = response.headers
        if "x-ratelimit-remaining" not in headers:
            return
        try:
            used_up = float(headers["x-ratelimit-remaining"]) < 1
            left = float(int(headers["x-ratelimit-reset"]))
            int(headers["x-ratelimit-used"])
        except (KeyError, ValueError):
            used_up, left = True, 0.0  # prawcore would fail on them
        if used_up:
            self._free_at = time.monotonic() + left
            for name in ("remaining", "used", "reset"):
                headers.pop(f"x-ratelimit-{name}", None)


def _redirected(request: requests.PreparedRequest, base_url: str) -> requests.PreparedRequest:
    copy = request.copy()
    parts = urlsplit(str(request.url))
    copy.url = base_url.rstrip("/") + parts._replace(scheme="", netloc="").geturl()
    return copy


def _broken(error: requests.RequestException, host: str) -> Exception:
    cause = error.args[0] if error.args else None
    if isinstance(getattr(cause, "reason", cause), NameResolutionError):
        return Refused(0, frozenset({"dns"}), host=host)
    if isinstance(error, requests.exceptions.SSLError):
        return Refused(0, frozenset({"tls"}), host=host)
    return Retry(None, "down")


def _read(response: requests.Response) -> tuple[object, bool]:
    """Return the JSON of an answer (None where it is none), and whether it is an HTML page."""
    body = response.content.lstrip()
    if body[:1] == b"<" or "html" in response.headers.get("content-type", ""):
        return None, True
    try:
        return json.loads(body), False
    except (ValueError, RecursionError):
        return None, False


def _refused(
    request: requests.PreparedRequest,
    response: requests.Response,
    codes: frozenset[str],
    is_page: bool,
    for_token: bool,
) -> Refused:
    more = set()
    if is_page:
        more.add("html")
    if for_token:
        more.add("token_endpoint")
    challenge = response.headers.get("www-authenticate", "").replace('"', "")
    if "error=" in challenge:
        more.add(challenge.rsplit("error=", 1)[1].split(",")[0].strip().lower())
    off = abs((_server_time(response.headers) - datetime.now(UTC)).total_seconds())
    signed = str(request.headers.get("Authorization", "")).startswith("OAuth ")
    if signed and off > CLOCK_TOLERANCE:
        more.add("clock")
    return Refused(response.status_code, codes | more, minutes_off=round(off / 60))


def _server_time(headers: Mapping[str, str]) -> datetime:
    """Return the server's own time: a reset is told by its clock, ours may be wrong."""
    return _date(headers.get("date", "")) or datetime.now(UTC)


def _date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _asked_pause(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of `retry-after`, which is a number or a date."""
    text = headers.get("retry-after", "")
    if text.strip().replace(".", "", 1).isdigit():
        return _positive(float(text))
    until = _date(text)
    return _positive((until - _server_time(headers)).total_seconds()) if until else None


def _until_reset(headers: Mapping[str, str]) -> float | None:
    """Return the seconds until the window opens, one more for safety; None where it has."""
    text = headers.get("x-rate-limit-reset") or headers.get("x-ratelimit-reset") or ""
    try:
        reset = float(text)
    except ValueError:
        return None
    if reset > EPOCH:
        reset -= _server_time(headers).timestamp()
    return _positive(reset) and reset + 1


def _positive(seconds: float) -> float | None:
    return seconds if seconds > 0 else None
