<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EnrolmentImport</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>remarks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %n. Enrolling many at once is not possible yet: give one customer.</source>
        <comment>customers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentRule</name>
    <message numerus="yes">
        <source>There are %n occupations; %1 at most can be sent. Remove some.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message numerus="yes">
        <source>Enrolment armed, %n min left</source>
        <extracomment>Minutes; it counts down.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrolment armed, %n s left</source>
        <extracomment>Seconds; it counts down.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldGrid</name>
    <message numerus="yes">
        <source>… and %n more, in the inspector (F12)</source>
        <comment>fields</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupBox</name>
    <message numerus="yes">
        <source>First of %n pasted lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>requests</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message numerus="yes">
        <source>The system&apos;s and %n from a file</source>
        <comment>certificates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
