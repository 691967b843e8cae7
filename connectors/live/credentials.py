"""Sign-ins: from the environment, else from the system keyring. Never from or to a file.

An environment that holds a whole sign-in wins over the keyring; halves are not mixed. `keyring`
takes 0.1 s to import and fails on a computer without a desktop, so it is asked late.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from audit.errors import LiveError
from connectors.live.messages import live_error, note

if TYPE_CHECKING:
    from connectors.live.session import LiveAccount

SERVICE = "discretion"

# The ways to sign in to each network, the best one first.
WAYS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "x": (
        ("consumer_key", "consumer_secret", "access_token", "access_secret"),
        ("bearer_token",),
    ),
    "reddit": (
        ("client_id", "client_secret", "refresh_token"),
        ("client_id", "refresh_token"),  # an installed app has no secret
        ("client_id", "client_secret", "username", "password"),
        ("site",),  # a section of the user's praw.ini
    ),
}


def variable(platform: str, name: str) -> str:
    """Return the environment variable of a string: `DISCRETION_X_ACCESS_TOKEN`."""
    return f"DISCRETION_{platform}_{name}".upper()


def find(account: LiveAccount, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the strings of the sign-in for an account.

    Raises:
        LiveError: there is none.

    """
    platform = account.platform
    names = {name for way in WAYS[platform] for name in way}
    told = {name: environ.get(variable(platform, name), "") for name in names}
    known = _whole(platform, told) or _whole(platform, _stored(account))
    if known:
        return known
    raise live_error("no_sign_in", platform, account=account, names=_names(platform))


def login(account: LiveAccount, ask: Callable[[str], str]) -> str:
    """Ask for a sign-in and keep it in the system keyring; return a line for the user.

    Args:
        account: from `parse_account`.
        ask: shows a question and returns what was typed, which must not be shown. An empty answer
            leads on to the next way to sign in.

    Raises:
        LiveError: the answers make no whole sign-in, or there is no keyring.

    """
    platform = account.platform
    given: dict[str, str] = {}
    for way in WAYS[platform]:
        if way == ("site",):
            continue  # a name, not a secret: it stays in the environment
        for name in way:
            if name not in given:
                given[name] = ask(_question(account, name)).strip()
            if not given[name]:
                break
        else:
            _store(account, {name: given[name] for name in way})
            return note("stored", platform)
    raise live_error("incomplete", platform, account=account)


def logout(
    account: LiveAccount, environ: Mapping[str, str] | None = None, *, base_url: str | None = None
) -> str:
    """Remove the sign-in from the keyring, revoke it where that is possible; return what was done.

    Nothing is raised when the network does not answer: what is stored here is removed all the same.
    """
    platform = account.platform
    known = _stored(account)
    if known:
        lines = [note("removed", platform)]
        lines.append(note(_revoke(account, known, base_url), platform))
        _remove(account)
    else:
        lines = [note("nothing", platform, account=account)]
    names = {variable(platform, name) for way in WAYS[platform] for name in way}
    if left := sorted(names & set(environ or ())):
        lines.append(note("environment", platform, names=", ".join(left)))
    return "\n".join(lines)


def _whole(platform: str, told: Mapping[str, str]) -> dict[str, str]:
    for way in WAYS[platform]:
        if all(told.get(name) for name in way):
            return {name: told[name] for name in way}
    return {}


def _revoke(account: LiveAccount, known: dict[str, str], base_url: str | None) -> str:
    if account.platform == "reddit" and "refresh_token" in known:
        from connectors.live import reddit

        if reddit.revoke(known, base_url):
            return "revoked"
    return f"{account.platform}_revoke"


def _question(account: LiveAccount, name: str) -> str:
    return f"{account}: {name.replace('_', ' ')} (empty if you have none)"


def _names(platform: str) -> str:
    return ", ".join(variable(platform, name) for name in WAYS[platform][0])


def _keyring() -> Any:
    import keyring
    import keyring.errors

    from connectors.live.wire import quieten

    quieten()
    return keyring


def _stored(account: LiveAccount) -> dict[str, str]:
    """Return what the keyring holds; nothing where there is none or it stays locked."""
    keyring = _keyring()
    try:
        held = json.loads(keyring.get_password(SERVICE, str(account)) or "{}")
    except (keyring.errors.KeyringError, OSError, ValueError):
        return {}
    return held if isinstance(held, dict) else {}


def _store(account: LiveAccount, strings: dict[str, str]) -> None:
    keyring = _keyring()
    failure: LiveError | None = None
    try:
        # these backends of another package write plain or home-made encrypted files
        if type(keyring.get_keyring()).__module__.startswith("keyrings.alt"):
            raise keyring.errors.NoKeyringError
        keyring.set_password(SERVICE, str(account), json.dumps(strings))
    except (keyring.errors.KeyringError, OSError):
        platform = account.platform
        failure = live_error("not_stored", platform, names=_names(platform))
    if failure:
        raise failure


def _remove(account: LiveAccount) -> None:
    keyring = _keyring()
    try:
        keyring.delete_password(SERVICE, str(account))
    except (keyring.errors.KeyringError, OSError):
        return
