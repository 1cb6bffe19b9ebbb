import socket
import sys

import pytest

from workstation.domain.errors import EnvironmentFault
from workstation.ui.display import require_display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")


def test_without_a_display_one_fault_is_raised():
    with pytest.raises(EnvironmentFault) as missing:
        require_display({})

    assert missing.value.code == "window.no-display"
    assert missing.value.exit_code == 3


@pytest.mark.parametrize("display", [":987", "unix:987", "nonsense", "localhost:987", "host.invalid:1"])
def test_a_display_that_does_not_answer_is_none(display):
    with pytest.raises(EnvironmentFault):
        require_display({"DISPLAY": display})


def test_whoever_tells_qt_where_to_draw_knows_what_they_do():
    require_display({"QT_QPA_PLATFORM": "offscreen"})


def test_a_wayland_that_answers_is_a_display(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        require_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_wayland_that_is_gone_is_none(tmp_path):
    with pytest.raises(EnvironmentFault):
        require_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_a_display_on_another_machine_is_asked(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        monkeypatch.setattr("workstation.ui.display._X11_PORT", port)
        require_display({"DISPLAY": "127.0.0.1:0.0"})
