"""The window: it shows what the officer's verbs answer and passes on what the officer types.

A tab is a ``Panel`` in ``ui/<tab>/tab.py``, made with the session and the part of the desk it needs, never the
window. The window calls ``show_case(record)`` when the tab is looked at or the case changed, and ``jump(place)`` to
lead the officer to a field or a row of it; ``retranslate`` follows the language. Tabs are made when first looked at.
"""

from workstation.ui.lasting import make_constants_last

# Before the first call of Qt, wherever it comes from: nothing of the window can be imported without it.
make_constants_last()
