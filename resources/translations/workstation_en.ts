<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en">
    <context>
        <name>Filters</name>
        <message numerus="yes">
            <source>the first %n case(s); search to narrow</source>
            <translation>
                <numerusform>the first %n case; search to narrow</numerusform>
                <numerusform>the first %n cases; search to narrow</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
    </context>
</TS>
