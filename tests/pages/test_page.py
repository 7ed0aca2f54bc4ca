"""A page as it is sent: nothing on it comes from outside, however its session began."""

import asyncio
from types import SimpleNamespace

import pytest
from bokeh.models import ImportedStyleSheet
from bokeh.server.contexts import ApplicationContext
from bokeh.util.token import generate_jwt_token
from panel.io.application import Application
from panel.io.handlers import ScriptHandler
from tornado.httputil import HTTPHeaders, HTTPServerRequest, RequestStartLine
from tornado.ioloop import IOLoop

from visualizer.pages.page import PAGES


@pytest.mark.parametrize("name", PAGES)
def test_a_session_that_begins_at_its_connection_asks_for_nothing_outside(name, root):
    application = Application(ScriptHandler(filename=root / "apps" / f"{name}.py"))

    async def document():
        # as in the second of several processes, which has sent no page
        context = ApplicationContext(application, io_loop=IOLoop.current(), url=f"/{name}")
        connection = SimpleNamespace(context=SimpleNamespace(remote_ip="::1", protocol="http"))
        line, headers = RequestStartLine("GET", f"/{name}/ws", "HTTP/1.1"), HTTPHeaders(Host="localhost")
        request = HTTPServerRequest(start_line=line, headers=headers, connection=connection)
        session = await context.create_session_if_needed("one", request, generate_jwt_token("one"))
        return session.document

    models = asyncio.run(document()).roots
    sheets = {sheet.url for model in models for sheet in model.select({"type": ImportedStyleSheet})}
    assert sheets and all(url.startswith("static/extensions/panel/") for url in sheets)
