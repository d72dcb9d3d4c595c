<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only attempts whose outcome is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts to enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service open that keeps one. Choose a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of every attempt is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was enrolled here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt to enrol somebody is kept here, with what became of it. Outcomes that nobody knows yet are counted beside the page’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a &amp;person (%1)</source>
        <extracomment>%1 is how many attempts do.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied; the clipboard is cleared in 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Look up a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a customer number or your own ID for them above and press Enter. The answer stays in the list below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Ask &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an enrolment with this work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins an enrolment with this work provider user ID; nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val&amp;idate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate this customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to Validate and asks whether this customer number exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few plain lines, persons masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a few plain lines with persons masked; the menu copies them unmasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · asked at %3</source>
        <extracomment>%1 is a kind of identifier (“Customer number”), %2 the identifier, %3 a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>How long it took; stands behind “asked at …”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego is too busy to answer; attempt %2 follows after %1.</source>
        <extracomment>%1 is a time such as “12 s”, %2 a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Zego&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: %1 is what was asked, %2 the status.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is a field (“Cover level”), %2 a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptExport</name>
    <message>
        <source>“%1” is there already and was left as it is. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written whole and was removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptModel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptStates</name>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptText</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: asked %2, given %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work provider user ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: asked %2, given %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given otherwise than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Zego for this work provider user ID; nothing is sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Zego whether it knows this person; nothing is sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops waiting for the second look; what is known is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the review, where it is said in words what could happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol an&amp;other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the form for the next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for this customer’s status on the Lookup page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Acti&amp;vity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what happened as plain lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written to. After the next start this attempt will stand there as unknown; note the customer number now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego did not know this person at the first look. One look is not enough: the request may still be on its way. The second follows in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Zego whether it knows this work provider user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared in 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>There is no address. Give one such as https://api.zego.com/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains blanks or invisible characters. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a backslash. Write it with forward slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. Give one such as https://api.zego.com/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it: the token is given separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a “?” or “#”. Give only the part before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port in the address must be between 1 and 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would show the token and the customers to the network. Use https://; http is allowed for this computer only (127.0.0.1, localhost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the address contains “.” or “..” or a backslash. Write it out in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the address contains an empty part (“//”). Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthDateRule</name>
    <message>
        <source>Written as %1</source>
        <extracomment>%1 is the same date as the API wants it: 1984-01-15.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is in the future. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes the customer older than %1. Check the year.</source>
        <extracomment>%1 is a number of years.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes the customer younger than %1. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write it like 15/01/1984, 15 January 1984 or 1984-01-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits: 19%1 or 20%1?</source>
        <extracomment>%1 are the two digits that were given: &quot;Write the year with four digits: 1984 or 2084?&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date: “%1”. Check day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read day first, as %1. If %2 is meant, write the month as a word.</source>
        <extracomment>Both are days with the month as a word: &quot;1 February 1984&quot;, &quot;2 January 1984&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: d the day, MMMM the month&apos;s name, yyyy the year; quote other letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Take off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Try: customer-console-cli --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the token, then Return. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is asked, so CUSTOMER_CONSOLE_TOKEN is not used. Another service needs --base-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is asked, so CUSTOMER_CONSOLE_TOKEN is not used: it goes with --base-url only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written to standard output. What became of the enrolment is in the journal: journal list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1 (%2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is not used: only together with a customer number can it be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol %1 all the same? [y/N] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the customer as JSON, then Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt was sent to %1, so only that service can tell what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt was sent to %1, and no profile leads there: add --base-url and its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the token for %1, then Return. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>There is no token for this profile, so nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name found and connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of this API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: the service answers as the customers API does, and accepts the token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTestCommand</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The folder %1 holds other things and can be read by others. Give the console a folder of its own with CUSTOMER_CONSOLE_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Check who owns the folder above it, or set CUSTOMER_CONSOLE_HOME to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be kept private or written to. Check who owns it, or set CUSTOMER_CONSOLE_HOME to another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataServices</name>
    <message>
        <source>The keychain is not used in this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked</source>
        <extracomment>Spoken name of a value in a table: %1 is a field (“Occupations”); this is what was asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, given</source>
        <extracomment>Spoken name of a value in a table: %1 is a field (“Occupations”); this is what was given.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>What you have typed could not be saved: %1. It stays in this window; free some space or check who owns the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailRule</name>
    <message>
        <source>An e-mail address has no blanks or invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address has one @ with something on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbeddedSandbox</name>
    <message>
        <source>its module is missing or broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolCommand</name>
    <message>
        <source>Nothing was sent. With --accept-warnings it is sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Correct it, then enrol again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is unknown. Looking for the customer once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look found the customer, number %1: it was enrolled. Do not enrol it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox and its journal end with this command: there is nothing to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not enrol it another way before it is settled. Find out with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --live it may enrol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are sure, send it again with --send-again %1. Should the earlier attempt have arrived after all, there will be two customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; --skip-lookup enrols without that answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Enrolment form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one customer from a JSON file in the shape of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one customer from a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one customer as JSON from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one customer as JSON from the clipboard (Ctrl+V outside of a text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the form and forgets the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pos&amp;tcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1984-01-15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+44 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own ID for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prod&amp;uct code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Occupations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be &amp;sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for earlier enrolments and shows everything once more; nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review (Ctrl+Return): nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a customer as JSON first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported; something is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: ready for review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing or wrong. First: %1.</source>
        <extracomment>%1 is the name of a field, or “the form”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service to send to yet. Choose a profile, then review again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a person, %2 an environment such as SANDBOX; the text goes into “Enrolling %1”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolProgress</name>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on waiting (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have reached Zego already. If you stop now, nobody knows whether this person is enrolled: the outcome becomes unknown, and you will have to find out. Waiting longer costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolling %1</source>
        <extracomment>%1 is a person and an environment, such as “Reakwon The Chef in SANDBOX”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the attempt into the journal, before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once. Waiting for Zego&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego has answered. Writing the answer into the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop: outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is how long it has been under way: “for 12 s”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolReview</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth checking with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Zego and the journal once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that this person would be enrolled twice if the earlier request still comes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol without having looked whether this person is a customer already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Zego whether this person is a customer already, and the journal about earlier attempts. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol %1 in %2</source>
        <extracomment>%1 is a person, %2 an environment such as SANDBOX.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent, for the reason given above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide above first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentFields</name>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentFormModel</name>
    <message>
        <source>Zego says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentImport</name>
    <message>
        <source>%1 is left out: the name is written %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: enrolment has no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: it is not a text. Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is null, and taken as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number where a text belongs; taken as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: it is a number that cannot be read to its last digit. Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is null, and taken as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text where a list belongs; taken as one occupation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: it is not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested deeper than any customer. Check which file it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one customer in this: a second begins in line %1. Enrolling many at once is not possible yet; give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer ends before line %1, column %2, but something follows. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no UTF-8. Save the file with that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole JSON: it ends too early, in line %1. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON from line %1, column %2 on: “%3”. Check commas, quotes and brackets there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than 1 MB, and so more than one customer. Check which file it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is UTF-16, and JSON is UTF-8. Save the file with that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it. Give one customer as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name is given twice within one pair of braces, and which one counts is unclear. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an empty list. Give one customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of one customer; that one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“customer” is a list. Enrolling many at once is not possible yet: give one customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the shape of an enrolment: {&quot;customer&quot;: {…}, &quot;product&quot;: {…}}. There is no object “customer” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“product” is left out: it is not an object with a code.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>EnrolmentInput</name>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer could not be read from %1: %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentOutcome</name>
    <message>
        <source>The program ended while the enrolment was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment of %1 is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled, with customer number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not enrolled. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, so %1 was not enrolled. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 was enrolled is not known: the request may have reached Zego, and no usable answer came back. %2 It is not sent again, since that could make a second customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out: Zego is asked whether it knows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a customer: no usable answer to the enrolment came back, but Zego knows %2 under customer number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely %1 was not enrolled: Zego did not know %2 when asked twice, at least a minute apart. It says the same of a customer who has not consented to share with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again only if a second customer would do less harm than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back, nothing was sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be written into the journal: note it down. After the next start the attempt will be shown as unknown. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentRule</name>
    <message>
        <source>“%1” is unusual in a name. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter in this name. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a UK postcode: check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address with letters beyond A–Z does not arrive everywhere. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets, quotes, commas and colons are unusual in an e-mail address. Check what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a dot too many in this e-mail address. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dot after the @, as in example.com. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is unusually much before the @. Check what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an unusual domain. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a product code such as FL.OCC.PL.UK.001. It is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to see in this. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks around it removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty ones left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out where it came again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n occupations; %1 at most can be sent. Remove some.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentText</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given otherwise than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, customer number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be sent; nothing was, since this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be held back; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message>
        <source>Arm enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets enrolments be sent for a time that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to read-only at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment is disarmed: read-only again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An entry of a menu: %1 is a profile, %2 its environment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles in &amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment is armed for %1.</source>
        <extracomment>%1 is a time such as “15 minutes” or “1 hour”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>ExchangeModel</name>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Status by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the number exist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do number and e-mail belong together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to allow Zego to share their data with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number with the customer, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not consented to share their data with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number exists and the e-mail address belongs to it, so it is hardly a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego keeps this customer&apos;s status back for another reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API does not tell the causes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a ticket to Zego with this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s: it was mistyped or mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number exists, but the e-mail address does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not consented, and is registered with another e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People often have several addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which e-mail address they use with Zego, and explain again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number exists, and yet its status is not shown to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s: a typing error that happens to exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the number was compared, not the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the customer&apos;s e-mail address and explain again: it tells the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such customer number: it was mistyped, or it is not a Zego number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego says that the number does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer exists but has not consented, and Zego hides their number as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API does not say whether this check looks at consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the number is right beyond doubt, ask the customer about their consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego does not know %1: it was mistyped, or nobody was enrolled under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego compares this ID letter by letter, capitals included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known as a customer number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the number exists could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your own records. With the customer number, Explain can find out more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain again when Zego can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego gives the same answer for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a %1, not a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked that way, Zego knows a customer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego knows %1: the status is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>&amp;Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Zego what it can say about this customer without their consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with e-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional: tells a typing error from a missing consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Zego…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Zego said</source>
        <translation type="unfinished"></translation>
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
    <name>FieldText</name>
    <message>
        <source>This is too long: %1 characters at most, this has %2. Check what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds half of a character (a broken paste). Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is required: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to see in this. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has more than one line: “%1”. Keep only what belongs on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains a tab: “%1”. Put a blank in its place, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains %1, which cannot be seen: “%2”. Remove it, or type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contains %1, which joins or parts letters and cannot be seen. It is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardFindings</name>
    <message>
        <source>Already a customer: Zego knows %1 under customer number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego does not know %1 as a customer of yours, or the customer has not consented to share with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is a customer already could not be found out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego was not asked whether this person is a customer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego cannot be asked about this work provider user ID: it is too long or holds characters that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was enrolled from here on %2, with customer number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment of %1 is being sent right now, from this or another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment of %1 on %2 has an unknown outcome. Find out what became of it first: sent again, it could make a second customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier attempt to enrol this person from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment of %1 on %2 had an unknown outcome, and Zego did not know the person when asked twice. If it did arrive after all (or the customer has not consented to share with you), sending it again makes a second customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment of this person on %1 was not sent. It is safe to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego rejected an enrolment of this person on %1. It is safe to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with the same name, date of birth and e-mail address is in the journal under another work provider user ID, %1: %2, %3. Check that it is not the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal to write the enrolment down in before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is production, and it is read-only. Arm enrolment first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuiConsole</name>
    <message>
        <source>There is no profile “%1”. Settings lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment is being sent. Wait for its end, then change the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was changed while an enrolment was being sent, so it was opened anew. What became of the enrolment stands in Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded server on this computer; nobody in it is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>Looks up customers of an insurer&apos;s customers API. Without options it opens on the profile that was open last, at first on the sandbox, an embedded server on this computer.
The token for another service comes from a file or from $CUSTOMER_CONSOLE_TOKEN, never from an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service at URL instead of the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also trust the certificates in this file, for that service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the token from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit as soon as the window is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to look up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile goes neither with --base-url nor with --token-file: a profile has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile needs the name of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file goes with --base-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-file goes with --base-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text at the most can be looked up; put quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on this page: lookup, validate, enrol, activity or settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page takes lookup, validate, enrol, activity or settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page goes with a text only for the page lookup: that is where the text is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] COMMAND …

Commands: status, explain, validate, enrol, journal, profile, sandbox.
Try: customer-console-cli --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] COMMAND …

Asks the customers API from the command line. Without --profile or --base-url
it asks a sandbox that it starts within itself, so nothing need be set up.

Commands
  status     what the API knows of a customer: covered or not, and how
  explain    why there is no status: unknown, mistyped, or no consent?
  validate   whether a customer number exists, and whether an e-mail address
             belongs to it
  enrol      create one customer, from a file; never twice
  journal    what became of each enrolment: list, show, reconcile, export
  profile    the services you use: list, add, remove, test, set-token
  sandbox    serve the sandbox to other programs until stopped
  Each has a page of its own: customer-console-cli COMMAND --help

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
  -h, --help            this page, or the command&apos;s
  -v, --version         the version

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Examples
  customer-console-cli status ABC123
  customer-console-cli --json status --work-provider-user-id &apos;José O&apos;\&apos;&apos;Brien&apos;
  customer-console-cli explain N0C0NSENT --email gza@example.com
  customer-console-cli --base-url https://api.zego.com/ --token-file token.txt       status ABC123
  pass show zego | customer-console-cli --base-url https://api.zego.com/       --token-stdin status ABC123
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] status WHO

Asks for the status of one customer. Any status is a positive answer, DISABLED
too; the status itself is in the output. Zego gives the same answer for a
customer that it does not know and for one who has not consented: see explain.

WHO is one of
  TEXT                          its kind is told from its looks
  --customer-number NUMBER      letters and digits, made capitals
  --work-provider-user-id ID    your own ID for the person, sent as it is typed
  --policy-id ID                deprecated by the API
  --driver-id ID                deprecated by the API
A text that begins with “-” goes behind “--”: status -- -text

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
With --json: &quot;asked&quot; (kind, value), &quot;environment&quot; (sandbox,
test, production), &quot;outcome&quot; (enabled, disabled, other,
not_found, error), &quot;status&quot;, &quot;customerNumber&quot;, &quot;policyId&quot;, &quot;coverClassOfUse&quot;,
&quot;coverLevel&quot;, &quot;vehicleRegistration&quot;, &quot;detail&quot;, &quot;extra&quot;, &quot;error&quot; (kind,
httpStatus, code, detail, message), &quot;askedAt&quot;, &quot;tookMs&quot;. What is absent is left
out.

Examples
  customer-console-cli status ABC123
  customer-console-cli status --work-provider-user-id=-42 --json
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] explain WHO [--email EMAIL]

Finds out what can be found out about a customer whose status is not given:
asks for the status, for the same text as the other kind of identifier, and
whether the number exists. Says which explanations remain, the likeliest first,
and what each rests on.

WHO is one of
  TEXT                          its kind is told from its looks
  --customer-number NUMBER      letters and digits, made capitals
  --work-provider-user-id ID    your own ID for the person, sent as it is typed
  --policy-id ID                deprecated by the API
  --driver-id ID                deprecated by the API

  --email EMAIL         also ask whether this address belongs to the number: it
                        tells a mistyped number from a missing consent

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
With --json: as for status, and &quot;explanations&quot; (likelihood, text, because,
nextStep), &quot;evidence&quot; (question, answer, code, tookMs), &quot;nearMisses&quot; (kind,
value, reason).

Examples
  customer-console-cli explain N0C0NSENT
  customer-console-cli explain N0C0NSENT --email gza@example.com
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] validate NUMBER [--email EMAIL]

Asks whether a customer number exists; with an e-mail address, also whether
that belongs to it. Says nothing about cover: see status.

  NUMBER                        letters and digits, made capitals; also as
  --customer-number NUMBER
  --email EMAIL                 the customer&apos;s address

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
With --json: &quot;asked&quot; (kind, value, email), &quot;environment&quot;, &quot;outcome&quot; (valid,
email_mismatch, not_found, error), &quot;error&quot; (kind, httpStatus, code, detail,
message), &quot;askedAt&quot;, &quot;tookMs&quot;. What is absent is left out.

Examples
  customer-console-cli validate ABC123
  customer-console-cli --json validate ABC123 --email rza@example.com
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] enrol --file FILE

Creates one customer. FILE holds it as the API takes it, {&quot;customer&quot;: {…},
&quot;product&quot;: {…}}; “-” is standard input. Before anything is sent, the fields are
checked, the API is asked whether it knows the work provider user ID, and the
journal whether this person was tried before. The attempt is written down, then
sent once: never twice, whatever happens on the way.

  --file FILE           whom to enrol
  --dry-run             do all that and send nothing: exit code 0 says that it
                        would be sent
  --accept-warnings     send it although something looks odd. Without it a
                        person at a terminal is asked, a script gets “invalid”
  --skip-lookup         go on when the API gives no usable answer to the lookup;
                        who is found is not enrolled all the same
  --live                needed for a production profile
  --send-again ATTEMPT  once more, after “journal reconcile” did not find that
                        attempt. If it arrived after all, there will be two
  --passphrase-file FILE
                        what locks the journal where there is no keychain; else
                        it is asked for at the terminal

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit codes
  0    enrolled; with --dry-run: it would be sent
  1    rejected
  2    invalid: the command line, the file or a field; nothing was sent
  3    rejected, for the token or its rights (401, 403)
  4    not sent: no byte of it left, it may be tried again
  5    unknown: it may have arrived; “journal reconcile” finds out
  6    held back by a guard; nothing was sent
  130  stopped with Ctrl+C (SIGINT) before it was sent; 143 with SIGTERM

With --json: &quot;outcome&quot; (enrolled, rejected, not_sent, unknown, held_back,
invalid; with --dry-run would_enrol), &quot;customerNumber&quot;, &quot;receipt&quot;,
&quot;differences&quot; (field, asked, given), &quot;issues&quot; (field, severity, message),
&quot;attempt&quot;, &quot;state&quot;, &quot;findings&quot; (kind, weight, message), &quot;environment&quot;, &quot;error&quot;,
&quot;message&quot;, &quot;nextStep&quot;, &quot;looks&quot;; &quot;dryRun&quot; and &quot;body&quot; with --dry-run.

Examples
  customer-console-cli enrol --file customer.json --dry-run
  customer-console-cli --profile live enrol --file customer.json --live
  jq .new crm.json | customer-console-cli enrol --file - --accept-warnings
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] journal list
       customer-console-cli [OPTIONS] journal show ATTEMPT
       customer-console-cli [OPTIONS] journal reconcile ATTEMPT [--wait]
       customer-console-cli [OPTIONS] journal export [--output FILE]

Every attempt to enrol somebody, with what became of it. list and export are
about one service, named by --profile or --base-url, or about all. The
sandbox&apos;s own journal ends with the command that wrote it.

  list                  newest first; people are masked
    --state STATE       only these; may be given several times: sending,
                        confirmed, rejected, not_sent, unknown,
                        reconciled_exists, reconciled_absent
    --all-environments  of all services
    --show-persons      with names and IDs; JSON always has them
  show                  all about one attempt
  reconcile             ask the API what became of an unknown one. “Not there”
                        takes two answers, a minute apart
    --wait              ask the second time by itself
  export                as a file for elsewhere: people in plain text
    --format FORMAT     json, which is the default, or csv
    --output FILE       a new file, for you alone; else standard output
    --state, --all-environments
  --passphrase-file FILE
                        what locks the journal where there is no keychain; else
                        it is asked for at the terminal

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit codes
  0    done; reconcile: the customer exists
  1    there is no such attempt; reconcile: the customer does not exist
  2    the command line is wrong
  3    reconcile has no token, or one that is not accepted
  4    a file or the data folder could not be read or written
  5    reconcile: still unknown
  6    the journal cannot be opened
  130  stopped with Ctrl+C (SIGINT); 143 with SIGTERM

Examples
  customer-console-cli --profile live journal list --state unknown
  customer-console-cli journal reconcile 0b7e…f2 --wait
  customer-console-cli journal export --all-environments --format csv       --output attempts.csv
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] profile list
       customer-console-cli [OPTIONS] profile add NAME --base-url URL
                                              --kind KIND
       customer-console-cli [OPTIONS] profile remove NAME
       customer-console-cli [OPTIONS] profile test NAME
       customer-console-cli [OPTIONS] profile set-token NAME

The services you use, under names of your own; the window knows the same ones.

  list                  all of them
  add                   a new one
    --base-url URL      https, or http on this computer
    --kind KIND         test or production. In production enrolling takes --live
    --ca-file PEM       trust these authorities as well
    --proxy PROXY       none, which is the default, system, or HOST:PORT
    --timeout SECONDS   give up after so many whole seconds; default 30
    --path-status PATH, --path-validate PATH, --path-enrol PATH
                        where the three calls are, below the address
  remove                with its token; the journal keeps what was enrolled
  test                  whether address, certificate and token work, and which
                        does not; also with --base-url instead of a name
  set-token             keep its token in the keychain, for this address only.
                        Read from the terminal, where it is not shown, from a
                        pipe, or with --token-file

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit codes
  0    done; test: all is well
  2    the command line or an input is wrong
  3    test: the token is missing or not accepted
  4    test: the service cannot be reached or is not this API; else: the
       keychain or the data folder would not do it
  130  stopped with Ctrl+C (SIGINT); 143 with SIGTERM

Examples
  customer-console-cli profile add live --base-url https://api.zego.com/       --kind production
  pass show zego | customer-console-cli profile set-token live
  customer-console-cli profile test live
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [--json] sandbox [OPTIONS]

Serves a small insurer of make-believe customers on this computer (127.0.0.1)
until it is stopped with Ctrl+C. Prints its address and its token first; the
token is no secret. What is enrolled in it is forgotten when it stops.

Options
  --port PORT           where to listen; 0, which is the default: any free port
  --latency MS          hold back each answer by so many milliseconds; default 0
  --customers N         how many made-up customers, up to 1000000; default 10000
  --seed N              which made-up customers: the same seed, the same people
  --json                print {&quot;url&quot;:…,&quot;token&quot;:…,&quot;customers&quot;:…} and nothing else
  --profile sandbox     may be given, and changes nothing

Exit codes
  2    the command line is wrong
  4    the sandbox could not be started, for example because the port is taken
  130  stopped with Ctrl+C (SIGINT); 143 with SIGTERM

Examples
  customer-console-cli sandbox --port 8080
  customer-console-cli sandbox --latency 500 --json
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options (before or after the command)
  --profile NAME        which service to ask, as `profile list` names them;
                        “sandbox” is the default
  --base-url URL        ask the service at this address instead; https, or http
                        on this computer. It counts as a test profile
  --ca-file PEM         with --base-url: trust these authorities as well
  --token-file FILE     read the token from this file
  --token-stdin         read the token from standard input
                        Otherwise a profile&apos;s token is taken from the keychain,
                        and with --base-url the environment variable
                        CUSTOMER_CONSOLE_TOKEN is used. A token is never given
                        as an argument.
  --timeout SECONDS     give up after so long, such as 5 or 0.5; default 30
  --json                print one JSON object, errors included
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes
  0    a positive answer: any status, DISABLED too
  1    a negative answer: not found, no match, rejected as invalid
  2    the command line or an input is wrong; nothing was sent
  3    not authorised (401, 403)
  4    no usable answer: network, TLS, timeout, redirect, broken answer, 429,
       5xx; or the sandbox could not be started
  130  stopped with Ctrl+C (SIGINT); 143 with SIGTERM
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifierRule</name>
    <message>
        <source>Capitals: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has only letters A–Z and digits. Remove %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has %2 characters at most; this has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most, this has %2. Check what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds half of a character (a broken paste). Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds invisible characters: %1. They are sent as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks around it removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went over the wire, newest first. The token is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Persons in cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put identifiers and e-mail addresses into the command instead of variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets all exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look somebody up: the exchange appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… cut: %1 bytes came</source>
        <extracomment>Below a body that is shown in part.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The program cannot note in %1 that it is running: %2. Check who owns the folder and whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An entry of the journal is damaged or was changed by something else. Close the program and bring back a copy from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt was changed at the same moment. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt could not be written down, so nothing was sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt cannot go from “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no such attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt is no longer “%1” but “%2”: something else has changed it. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a customer number an attempt cannot count as enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be made: %2. Check who owns its folder and whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has taken over the journal. Close this one and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the journal locked. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s file may not be written to. Check who owns the data folder and its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s file cannot be opened. Check who owns the data folder and its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports a fault while the journal is read or written (%1). Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is damaged. Close the program and bring back a copy from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 could not be looked at: there is no room or no right to copy it within its folder. Free some space, check who owns the folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a database, but no journal of this program. It was left as it is; move it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program. It was left as it is; use that version, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was sealed with another key than the one found. It was left as it is; bring back the keychain entry or the file vault.json that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is gone, but the file %1-wal that belongs to it is there. Bring the journal back, from a backup if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It was left as it is; bring back a copy of it from a backup, or move it elsewhere to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The sandbox&apos;s journal ends with the command that it was written by. Name the service whose attempts you mean: --profile, --base-url or --all-environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no attempt %1. `journal list --all-environments` shows those that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt to enrol somebody is in the journal, as far as it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names people in plain text: keep it accordingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts written to “%1”: %2. Only you may read it; it names people in plain text, so delete it when it has served.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalService</name>
    <message>
        <source>The keychain did not give back what was put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to the journal of enrolments is not in the keychain, or the keychain is locked. Unlock the keychain and try again; the journal was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to the journal of enrolments could not be read from the keychain. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain holds as the key to the journal of enrolments is not a key. The journal was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this journal. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of enrolments has not been opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of enrolments is still being opened. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments are written down before they are sent, and the journal for that needs a passphrase, since there is no keychain to keep its key. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of enrolments is locked. Give its passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the journal of enrolments cannot be made. Check who owns the folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a journal of enrolments in %1, but %2, which says how to unlock it, is missing. The journal was left as it is: bring that file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Journal of enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the journal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the journal of enrolments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to be had, so the journal of enrolments is locked with a passphrase of your own. It protects the personal data of everyone you enrol. Nobody can recover it: without it the journal stays closed, and nobody can be enrolled with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1 is a sentence that says more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of enrolments is locked. Its passphrase opens it; until then nobody can be enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of enrolments cannot be opened, so nobody can be enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight characters at least; a few words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The file %1, which says where the key of the journal is, cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1, which says where the key of the journal is, cannot be understood. It was left as it is; put back a copy of it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. Use that version, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is there already, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the journal has no usable name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to protect the journal with a passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain did not answer in time. It may be waiting for you to unlock it: do so and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this system, or it cannot be reached (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no such entry, or it is locked. If one was saved before, unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or refused access. Unlock it, allow this program to use it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be used (%1). It may be locked: unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalData</name>
    <message>
        <source>There is no profile “%1”. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1. `profile add` adds one; --base-url reaches a service without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupBox</name>
    <message>
        <source>Customer number or work provider user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a customer number or a work provider user ID, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text is taken for; change it with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Zego for the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deprecated)</source>
        <extracomment>%1 is a kind of identifier.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could also be a work provider user ID: choose at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could also be a customer number: choose at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can only be a work provider user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste an identifier first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First of %n pasted lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lookup box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in this &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the rows in which every word occurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything asked in this window, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for a ticket, persons masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with everything; the clipboard is cleared in 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied; the clipboard is cleared in 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Customer Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a page of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Customer Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer Console – %1</source>
        <extracomment>%1 is an environment such as SANDBOX.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last answer %1</source>
        <extracomment>In the status bar: how long the last answer took, such as “84 ms”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Customer Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer Console %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks customers up, validates and enrols them through an insurer&apos;s customers API.
MIT licence. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolment is being sent. Wait for its answer: closed now, its outcome stays unknown. Close again to go all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>MemorySecretStore</name>
    <message>
        <source>Nothing was entered since the program started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamedService</name>
    <message>
        <source>--ca-file: “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN CERTIFICATE-----” in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearMissBar</name>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of identifier, %2 what is different: “Customer number, without the blanks”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>without the label in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the label and the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the label and the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the quotes around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with plain letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the digit 0 for the letter O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the letter O for the digit 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the digit 1 for the letter I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the letter I for the digit 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The command %1 takes no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 texts where one belongs. Put quotes around a text with blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say once who is meant: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which customer number is meant: validate NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is meant: a text, or one of --customer-number, --work-provider-user-id, --policy-id, --driver-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom to enrol: --file customer.json, or --file - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot hold both the customer and the token: use --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--send-again needs the attempt&apos;s ID, as `journal list` shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one attempt&apos;s ID, as `journal list` shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are sending, confirmed, rejected, not_sent, unknown, reconciled_exists and reconciled_absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all-environments excludes --profile and --base-url: those name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --format csv exclude each other on standard output: add --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which service&apos;s attempts to export: --profile, --base-url or --all-environments. The sandbox keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile test needs one profile&apos;s name, or --base-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs one profile&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sandbox” is the sandbox within the program: it cannot be added, changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile add needs the service&apos;s address: --base-url URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile add needs --kind test or --kind production. Production opens read-only: enrolling there needs --live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy takes none, system or HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status, explain, validate, enrol, journal, profile and sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, show, reconcile and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, add, remove, test and set-token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command. The commands are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to know what to do. Its commands are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1 %2”. Those of %1 are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile and --base-url exclude each other: both say where to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command sandbox serves the sandbox only: --profile does not go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file goes with --base-url only: the sandbox has no certificate, and a profile brings its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-file and --token-stdin exclude each other: there is one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is never given as an argument: every program on this computer can read those. Use --token-file, --token-stdin or the environment variable CUSTOMER_CONSOLE_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is never given as an argument: every program on this computer can read those. Use --passphrase-file, or type it when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins with “-” goes behind “--”: status -- -text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go with the command %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes seconds, more than 0 and at most 3600, such as 5 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <extracomment>%1 is how many attempts need a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity, outcomes that need a person: %1</source>
        <extracomment>Spoken; %1 is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lookup box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this page can be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel, then clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseSource</name>
    <message>
        <source>There is no passphrase in %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds cannot be a passphrase: that is one line of UTF-8 text of at most %2 bytes. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be read from %1: %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here to keep the journal&apos;s key in, and no passphrase was given to lock it with. Nothing was sent. Choose one with --passphrase-file, or run the command in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked with a passphrase. Nothing was sent. Give it with --passphrase-file, or run the command in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the journal (not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has to lock the journal, which names the people that were enrolled. It cannot be recovered: without it the journal stays shut, and nobody can be enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase (not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was sent, and nothing was locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting (DNS, TCP, TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection was kept from before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneRule</name>
    <message>
        <source>A phone number has one +, in front. Remove the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has only + and digits. Remove “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number needs digits, such as +44 20 8366 1177.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write + for the 00 in front: +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country is missing. If this is a number of the United Kingdom, write +44%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The + in front is missing: write +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number begins with + and the country: write +44%1 for the United Kingdom, or + and another country&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>In place of a country: a number of no country, such as +800.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such number is given out (%1). Check it with the customer; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short for a phone number. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short for a phone number (%1). Check it with the customer; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a phone number. Check it with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a phone number (%1). Check it with the customer; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number has this many digits (%1). Check it with the customer; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code after the +. Check it with the customer; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is hardly a phone number. Check it with the customer; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without blanks, dots, dashes and brackets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 0 in brackets is sent too. After the country&apos;s code it is not dialled: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this number exists cannot be checked: the program&apos;s file with the numbering plans is missing. Check it with the customer; it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>country, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Possibility</name>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileAccess</name>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token that Zego gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the token; it is never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the token that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the service a harmless question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile first; then its token can be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is kept for %1 and goes to no other address.</source>
        <extracomment>%1 is an address such as https://api.zego.com.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type the token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a token: it is one run of at most 4096 letters, digits and signs, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this computer, for %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step of the test (“Certificate”), %2 how it went (“passed”).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>The profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of that name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the slash in front: the path comes after the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a path: use letters, digits and single slashes, as in v1/customer/enrol/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give whole seconds, from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host and its port, from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles could not be read, so they are not changed either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not removed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept until the program ends, and nowhere else. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for “%1” in the keychain, or the keychain is locked. Enter the token, or unlock the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for “%1” could not be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not a token. Enter the token anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for “%1” was entered for another address, so it is not sent to %2. Enter the token for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet but the sandbox. `profile add` adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. `profile set-token` keeps its token in the keychain, `profile test` tries it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.zego.com/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the status call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the validate call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the enrol call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a whole call may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds at most, and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of silence after which a call is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust for this profile, beside the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts no certificates but the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the profile as it stands here (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was saved (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens read-only; enrolments are armed for a time that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it is a real customer; enrolments can be sent at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be asked as %1</source>
        <extracomment>%1 is the address as it is understood.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>Certificates that are trusted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The system&apos;s and %n from a file</source>
        <comment>certificates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The profiles in %1 cannot be read: %2. Check who owns the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles in %1 were written by a newer version of this program. The file was left as it is; use that version, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles in %1 cannot be understood. The file was left as it is; mend it, or move it elsewhere to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two profiles have the same id, or one has none. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles could not be saved in %1: %2. Check who owns the file and whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing the profiles in %1. Nothing was saved; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles could not be saved in %1: its folder cannot be written to. Check who owns it and whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileModel</name>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReconcileCommand</name>
    <message>
        <source>Not found. Only a second look, a minute after the first, settles it: at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can decide to send it again: enrol --send-again %1. Should the attempt have arrived after all, there will be two customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again after %1; with --wait that happens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>Zego cannot be asked about this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveProfileCommand</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed, with its token. What the journal has of it stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeEnrolment</name>
    <message>
        <source>Nothing was sent: what was found out about this person is more than two minutes old. It has to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceOpening</name>
    <message>
        <source>--ca-file: “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN CERTIFICATE-----” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. `profile set-token` keeps a token in the keychain; --token-file and --token-stdin give one for this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetTokenCommand</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not kept: there is no keychain that would take it. %1 Give it to each command with --token-file or --token-stdin instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain, for %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first, here in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedded server on this computer that speaks the whole API. Nobody in it is real, and what is enrolled in it ends with it. There is nothing to set up. To work with a real service, add a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with this profile instead of the one that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is not saved yet: save or discard it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 with its token? What the journal keeps of enrolments stays.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is removed, with its token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusChange</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>The server asked to wait: attempt %1 follows in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusFields</name>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusSearchModel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>%1 (deprecated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers worth trying (number, work provider user ID, e-mail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C stops the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Asked: status by %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown to Zego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at: %1, answered in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>There is no token in %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds cannot be a token: that is 1 to %2 visible ASCII characters, without blanks or line breaks. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be read from %1: %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for this service. Give it with --token-file, --token-stdin or the environment variable CUSTOMER_CONSOLE_TOKEN. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment variable CUSTOMER_CONSOLE_TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidateBox</name>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address, if it is to be checked too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val&amp;idate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Zego whether the number exists, and whether the e-mail address belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a customer number, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty: then only the number is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a customer number first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>The server asked to wait: attempt %1 follows in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidatePage</name>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated in this &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the rows in which every word occurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything validated in this window, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address: given, left out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, without the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied; the clipboard is cleared in 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidationAnswer</name>
    <message>
        <source>The number %1 exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 exists, and the e-mail address belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 exists, but the e-mail address does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer number %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidationCard</name>
    <message>
        <source>Validate a customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether a number exists and, with an e-mail address, whether the two belong together. It says nothing about cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the status of this customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to Lookup and asks for the status of this customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few plain lines, without the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a few plain lines, without the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number %1 · asked at %2</source>
        <extracomment>%2 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number %1 with %2 · asked at %3</source>
        <extracomment>%2 is an e-mail address, %3 a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>How long it took; stands behind “asked at …”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego is too busy to answer; attempt %2 follows after %1.</source>
        <extracomment>%1 is a time such as “12 s”, %2 a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Zego&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address beside the number checks whether the two belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidationModel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists, e-mail matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists, e-mail differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Console</source>
        <comment>group of commands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>group of commands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <comment>group of commands: opens a page of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>group of commands: what one does with the list that is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <comment>group of commands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <comment>group of commands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ge text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Zego does not know %1, or the customer has not consented to share with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, a duration.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, a duration.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, the token neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this service has a certificate authority of its own, name its file (PEM) in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the service and your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s name cannot be found on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no way to the service: the network is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network connection, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address and the path are those of the customers API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far too large and was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer arrived damaged or incomplete, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one that the customers API gives: it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lacks what the customers API promises, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell Zego, with the exchange from the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1, which says nothing about the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your Zego Partnerships Manager to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is known, but it is not allowed to ask this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego saw no token in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the token; if it is set, a gateway on the way may be removing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego does not accept the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the token for this environment and has not been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego is getting too many requests from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego&apos;s server failed (HTTP status %1); this says nothing about the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego rejected the request as invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server went silent, so the request was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no whole answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again; if it happens often, tell whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request on to another address. It was not followed: the token belongs to this address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent the request on to another path or question. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the path of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego does not know this customer, or the customer has not consented to share with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it with the customer; Explain finds out more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer number exists, but the e-mail address does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product must support enrolment through the API and your account must be allowed to: ask your Zego Partnerships Manager to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the token is right, ask your Zego Partnerships Manager to enable enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is known, but it is not allowed to enrol customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego rejected the enrolment as invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what Zego names, then enrol again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego does not know what was asked for (HTTP status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the enrolment call in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zego&apos;s server failed (HTTP status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: d the day, MMM the month&apos;s short name, yyyy the year; quote other letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <extracomment>%1 is a day, %2 a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server vouches for itself: its certificate is self-signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.
Without a display, customer-console-cli does the same work on the command line.
On a server, xvfb-run customer-console opens the window on a virtual display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is not UTF-8 text. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
