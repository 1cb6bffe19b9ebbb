"""What every tab is made of.

==================  ==========================================================================================
theme, style        light and dark palette, measures, the one stylesheet (a widget's ``role`` names its place)
plain               labels, tooltips and captions that show user text character for character
i18n                the language of now: ``words()`` for sentences by code, ``Panel`` that follows a switch
icons, chips        our icons; a finding as symbol, word and colour on a button
cards               a section with a heading (``Card``), a page that scrolls (``Page``)
fields, editors     declared fields and the editor of each kind of value
columns, grid       fields in a grid of as many columns as have room
forms, parts        a form over one part of the case: saves each field when the officer leaves it
table_model, tables rows seen through columns; the view with whole rows and Enter to choose
messages, tasks     the bar that says what happened; slow work beside the window
dates, files        days and numbers as they are typed; files the officer chooses
dialogs, flow       a sheet with its buttons; a row that goes on in the next line
fonts, crash        the window's typeface; what is told when the program itself made a mistake
==================  ==========================================================================================
"""
