<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>The clipboard is cleared in one second.</numerusform>
            <numerusform>The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleLock</name>
    <message numerus="yes">
        <source>Nobody has used the console for %n minutes.</source>
        <translation>
            <numerusform>Nobody has used the console for one minute.</numerusform>
            <numerusform>Nobody has used the console for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleWindows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>There is one window already.</numerusform>
            <numerusform>There are %n windows already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DroppedCustomer</name>
    <message numerus="yes">
        <source>These are %n files. Drop one: a customer is enrolled by themselves.</source>
        <translation>
            <numerusform>This is %n file. Drop one: a customer is enrolled by themselves.</numerusform>
            <numerusform>These are %n files. Drop one: a customer is enrolled by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentImport</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>… and one more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %n. Enrolling many at once is not possible yet: give one customer.</source>
        <comment>customers</comment>
        <translation>
            <numerusform>This is a list of one. Enrolling many at once is not possible yet: give one customer.</numerusform>
            <numerusform>This is a list of %n. Enrolling many at once is not possible yet: give one customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentRule</name>
    <message numerus="yes">
        <source>There are %n occupations; %1 at most can be sent. Remove some.</source>
        <translation>
            <numerusform>There is one occupation; %1 at most can be sent. Remove some.</numerusform>
            <numerusform>There are %n occupations; %1 at most can be sent. Remove some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message numerus="yes">
        <source>Enrolment armed, %n min left</source>
        <extracomment>Minutes; it counts down.</extracomment>
        <translation>
            <numerusform>Enrolment armed, %n min left</numerusform>
            <numerusform>Enrolment armed, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrolment armed, %n s left</source>
        <extracomment>Seconds; it counts down.</extracomment>
        <translation>
            <numerusform>Enrolment armed, %n s left</numerusform>
            <numerusform>Enrolment armed, %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportProfilesCommand</name>
    <message numerus="yes">
        <source>%n profile(s) exported to “%1”.</source>
        <translation>
            <numerusform>One profile exported to “%1”.</numerusform>
            <numerusform>%n profiles exported to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldGrid</name>
    <message numerus="yes">
        <source>… and %n more, in the inspector (F12)</source>
        <comment>fields</comment>
        <translation>
            <numerusform>… and one more, in the inspector (F12)</numerusform>
            <numerusform>… and %n more, in the inspector (F12)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideModel</name>
    <message numerus="yes">
        <source>%1, %n place(s): %2</source>
        <translation>
            <numerusform>%1, one place: %2</numerusform>
            <numerusform>%1, %n places: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>Pages found: %n</source>
        <translation>
            <numerusform>Pages found: %n</numerusform>
            <numerusform>Pages found: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this page</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n on this page</numerusform>
            <numerusform>%n on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupBox</name>
    <message numerus="yes">
        <source>First of %n pasted lines</source>
        <translation>
            <numerusform>First of %n pasted lines</numerusform>
            <numerusform>First of %n pasted lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message numerus="yes">
        <source>%Ln older answers were dropped; the newest %1 are kept.</source>
        <translation>
            <numerusform>One older answer was dropped; the newest %1 are kept.</numerusform>
            <numerusform>%Ln older answers were dropped; the newest %1 are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkRules</name>
    <message numerus="yes">
        <source>%n second(s) at most</source>
        <comment>for a whole call</comment>
        <translation>
            <numerusform>one second at most</numerusform>
            <numerusform>%n seconds at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>one second of silence</numerusform>
            <numerusform>%n seconds of silence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>of a call</comment>
        <translation>
            <numerusform>one attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte(s)</source>
        <translation>
            <numerusform>one megabyte</numerusform>
            <numerusform>%n megabytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After one minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After one second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message numerus="yes">
        <source>The system&apos;s and %n from a file</source>
        <comment>certificates</comment>
        <translation>
            <numerusform>The system&apos;s and %n from a file</numerusform>
            <numerusform>The system&apos;s and %n from a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileExportPanel</name>
    <message numerus="yes">
        <source>%n profile(s) chosen.</source>
        <translation>
            <numerusform>One profile chosen.</numerusform>
            <numerusform>%n profiles chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to “%1”, without tokens.</source>
        <translation>
            <numerusform>One profile written to “%1”, without tokens.</numerusform>
            <numerusform>%n profiles written to “%1”, without tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileImportPanel</name>
    <message numerus="yes">
        <source>%n profile(s) in the file. Nothing is imported yet.</source>
        <translation>
            <numerusform>One profile in the file. Nothing is imported yet.</numerusform>
            <numerusform>%n profiles in the file. Nothing is imported yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Import one profile</numerusform>
            <numerusform>&amp;Import %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Enter the token of each now.</source>
        <translation>
            <numerusform>One profile imported. Enter its token now.</numerusform>
            <numerusform>%n profiles imported. Enter the token of each now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>One setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message numerus="yes">
        <source>Give %n command(s) the keys back that they had at first?</source>
        <translation>
            <numerusform>Give one command the keys back that it had at first?</numerusform>
            <numerusform>Give %n commands the keys back that they had at first?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValidatePage</name>
    <message numerus="yes">
        <source>%Ln older answers were dropped; the newest %1 are kept.</source>
        <translation>
            <numerusform>One older answer was dropped; the newest %1 are kept.</numerusform>
            <numerusform>%Ln older answers were dropped; the newest %1 are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
