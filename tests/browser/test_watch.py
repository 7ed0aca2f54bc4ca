"""The watch that every browser test relies on sees what it is there to see."""

import pytest


def test_a_quiet_page_has_no_problems(watched):
    page = watched(theme="dark", size="phone")
    page.set_content("<h1>quiet</h1><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>")
    assert page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    assert page.evaluate("[innerWidth, innerHeight]") == [390, 844]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<img src='http://cdn.example/logo.png'>", "asks for http://cdn.example/logo.png"),
        ("<script>new WebSocket('ws://cdn.example/x')</script>", "asks for ws://cdn.example/x"),
        ("<link rel=stylesheet href='https://fonts.example/a.css'>", "asks for https://fonts"),
        ("<script>console.error('out of tune')</script>", "console: out of tune"),
        ("<script>throw new Error('broken')</script>", "raises: broken"),
    ],
)
def test_a_page_that_misbehaves_is_told_on(watched, body, said):
    page = watched()
    page.set_content(body)
    page.wait_for_timeout(100)
    assert any(said in problem for problem in page.problems), page.problems
    page.problems.clear()
