<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Needs a &amp;person</source>
        <translation>&amp;Zu klären</translation>
    </message>
    <message>
        <source>Only attempts whose outcome is unknown</source>
        <translation>Nur Versuche, deren Ausgang unbekannt ist</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>All&amp;e</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Ze&amp;ilen kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation>Kopiert die ausgewählten Zeilen, sonst alle, als Text mit Tabulatoren und Überschriften</translation>
    </message>
    <message>
        <source>Attempts to enrol</source>
        <translation>Anmeldeversuche</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Die neuesten zuerst</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>Kein Journal</translation>
    </message>
    <message>
        <source>There is no service open that keeps one. Choose a profile.</source>
        <translation>Es ist kein Dienst geöffnet, der eines führt. Wählen Sie ein Profil.</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>Das Journal lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The journal is being opened</source>
        <translation>Das Journal wird geöffnet</translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation>Das Journal ist nicht geöffnet</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Das Journal wird gelesen</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>The outcome of every attempt is known.</source>
        <translation>Von jedem Versuch ist bekannt, wie er ausging.</translation>
    </message>
    <message>
        <source>Nobody was enrolled here yet</source>
        <translation>Hier wurde noch niemand angemeldet</translation>
    </message>
    <message>
        <source>Every attempt to enrol somebody is kept here, with what became of it. Outcomes that nobody knows yet are counted beside the page’s name.</source>
        <translation>Jeder Versuch, jemanden anzumelden, wird hier aufbewahrt, mit dem, was daraus wurde. Wie viele Ausgänge noch niemand kennt, steht neben dem Namen der Seite.</translation>
    </message>
    <message>
        <source>Needs a &amp;person (%1)</source>
        <extracomment>%1 is how many attempts do.</extracomment>
        <translation>&amp;Zu klären (%1)</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Zeilen kopiert.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Look up a customer</source>
        <translation>Einen Kunden abfragen</translation>
    </message>
    <message>
        <source>Paste a customer number or your own ID for them above and press Enter. The answer stays in the list below.</source>
        <translation>Fügen Sie oben eine Kundennummer oder Ihre eigene ID für die Person ein und drücken Sie die Eingabetaste. Die Antwort bleibt unten in der Liste.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation>Erneut fragen (F5)</translation>
    </message>
    <message>
        <source>Enrol this &amp;person…</source>
        <translation>&amp;Diese Person anmelden…</translation>
    </message>
    <message>
        <source>Begin an enrolment with this work provider user ID</source>
        <translation>Mit dieser Auftraggeber-Nutzer-ID eine Anmeldung beginnen</translation>
    </message>
    <message>
        <source>Begins an enrolment with this work provider user ID; nothing is sent yet</source>
        <translation>Beginnt mit dieser Auftraggeber-Nutzer-ID eine Anmeldung; noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Val&amp;idate</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Validate this customer number</source>
        <translation>Diese Kundennummer prüfen</translation>
    </message>
    <message>
        <source>Goes to Validate and asks whether this customer number exists</source>
        <translation>Wechselt zu „Prüfen“ und fragt, ob es diese Kundennummer gibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Für ein &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>A few plain lines, persons masked</source>
        <translation>Wenige einfache Zeilen, Personen unkenntlich</translation>
    </message>
    <message>
        <source>Copies a few plain lines with persons masked; the menu copies them unmasked</source>
        <translation>Kopiert wenige einfache Zeilen, Personen unkenntlich gemacht; über das Menü auch im Klartext</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Einzelheiten der Antwort</translation>
    </message>
    <message>
        <source>What changed since last time</source>
        <translation>Was sich seit dem letzten Mal geändert hat</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Felder der Antwort</translation>
    </message>
    <message>
        <source>Also returned</source>
        <translation>Außerdem geliefert</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Persons masked</source>
        <translation>Personen unkenntlich</translation>
    </message>
    <message>
        <source>With everything</source>
        <translation>Mit allen Angaben</translation>
    </message>
    <message>
        <source>%1 %2 · asked at %3</source>
        <extracomment>%1 is a kind of identifier (“Customer number”), %2 the identifier, %3 a time of day.</extracomment>
        <translation>%1 %2 · gefragt um %3</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>How long it took; stands behind “asked at …”.</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Zego is too busy to answer; attempt %2 follows after %1.</source>
        <extracomment>%1 is a time such as “12 s”, %2 a number.</extracomment>
        <translation>Zego ist zu beschäftigt, um zu antworten; Versuch %2 folgt in %1.</translation>
    </message>
    <message>
        <source>Waiting for Zego&apos;s answer.</source>
        <translation>Wartet auf die Antwort von Zego.</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation>Esc bricht ab.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: %1 is what was asked, %2 the status.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is a field (“Cover level”), %2 a time of day.</extracomment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a field of the answer</comment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Changes at once, here and in the View menu.</source>
        <translation>Ändert sich sofort, hier und im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Larger than what the system asks for, in every window of the console.</source>
        <translation>Größer, als das System vorgibt, in jedem Fenster der Konsole.</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>of the text</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>of the text</extracomment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>of the text</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>How the console looks. Everything here holds at once.</source>
        <translation>Wie die Konsole aussieht. Alles hier gilt sofort.</translation>
    </message>
    <message>
        <source>colours, dark, light, night, mode, high contrast, black, white, look</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Farben, dunkel, hell, Nacht, Modus, hoher Kontrast, schwarz, weiß, Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>font, large, zoom, scale, bigger, read, letters</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Schrift, groß, Zoom, Skalierung, größer, lesen, Buchstaben</translation>
    </message>
</context>
<context>
    <name>AttemptExport</name>
    <message>
        <source>“%1” is there already and was left as it is. Name another file.</source>
        <translation>„%1“ gibt es bereits und blieb, wie es war. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written whole and was removed: %2.</source>
        <translation>„%1“ ließ sich nicht vollständig schreiben und wurde entfernt: %2.</translation>
    </message>
</context>
<context>
    <name>AttemptModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>Auftraggeber-Nutzer-ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>AttemptStates</name>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Found: enrolled</source>
        <translation>Gefunden: angemeldet</translation>
    </message>
    <message>
        <source>Looked for: not there</source>
        <translation>Gesucht: nicht da</translation>
    </message>
</context>
<context>
    <name>AttemptText</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1: asked %2, given %3.</source>
        <translation>%1: gewünscht %2, erhalten %3.</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Work provider user ID: %1</source>
        <translation>Auftraggeber-Nutzer-ID: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produkt: %1</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Kundennummer: %1</translation>
    </message>
    <message>
        <source>%1: asked %2, given %3</source>
        <translation>%1: gewünscht %2, erhalten %3</translation>
    </message>
    <message>
        <source>Looked for at %1: %2</source>
        <translation>Gesucht am %1: %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Details of the attempt</source>
        <translation>Einzelheiten des Versuchs</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Nu&amp;mmer kopieren</translation>
    </message>
    <message>
        <source>Copies the customer number</source>
        <translation>Kopiert die Kundennummer</translation>
    </message>
    <message>
        <source>Given otherwise than asked</source>
        <translation>Anders erhalten als gewünscht</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gewünscht war</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>K&amp;lären</translation>
    </message>
    <message>
        <source>Asks Zego for this work provider user ID; nothing is sent again</source>
        <translation>Fragt Zego nach dieser Auftraggeber-Nutzer-ID; es wird nichts noch einmal gesendet</translation>
    </message>
    <message>
        <source>Ask Zego whether it knows this person; nothing is sent again</source>
        <translation>Zego fragen, ob es diese Person kennt; es wird nichts noch einmal gesendet</translation>
    </message>
    <message>
        <source>Sto&amp;p looking</source>
        <translation>&amp;Suche beenden</translation>
    </message>
    <message>
        <source>Stops waiting for the second look; what is known is kept</source>
        <translation>Wartet nicht länger auf den zweiten Blick; was bekannt ist, bleibt</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>&amp;Noch einmal senden…</translation>
    </message>
    <message>
        <source>Opens the review, where it is said in words what could happen</source>
        <translation>Öffnet die Kontrolle, die in Worten sagt, was geschehen könnte</translation>
    </message>
    <message>
        <source>Enrol an&amp;other</source>
        <translation>&amp;Weitere Person anmelden</translation>
    </message>
    <message>
        <source>Empties the form for the next person</source>
        <translation>Leert das Formular für die nächste Person</translation>
    </message>
    <message>
        <source>Next person (Ctrl+Return)</source>
        <translation>Nächste Person (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>A&amp;bfragen</translation>
    </message>
    <message>
        <source>Asks for this customer’s status on the Lookup page</source>
        <translation>Fragt auf der Seite „Abfrage“ nach dem Status dieses Kunden</translation>
    </message>
    <message>
        <source>Show in Acti&amp;vity</source>
        <translation>In Vor&amp;gänge zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies what happened as plain lines</source>
        <translation>Kopiert in einfachen Zeilen, was geschehen ist</translation>
    </message>
    <message>
        <source>Customer number copied.</source>
        <translation>Kundennummer kopiert.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht festgehalten</translation>
    </message>
    <message>
        <source>The journal could not be written to. After the next start this attempt will stand there as unknown; note the customer number now.</source>
        <translation>Das Journal ließ sich nicht beschreiben. Nach dem nächsten Start steht dieser Versuch dort als unbekannt; notieren Sie die Kundennummer jetzt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation>Deckungsumfang</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Zego did not know this person at the first look. One look is not enough: the request may still be on its way. The second follows in %1.</source>
        <translation>Beim ersten Blick kannte Zego diese Person nicht. Ein Blick genügt nicht: Die Anfrage kann noch unterwegs sein. Der zweite folgt in %1.</translation>
    </message>
    <message>
        <source>Asking Zego whether it knows this work provider user ID.</source>
        <translation>Zego wird gefragt, ob es diese Auftraggeber-Nutzer-ID kennt.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Goes to this attempt in the list of all attempts</source>
        <translation>Wechselt zu diesem Versuch in der Liste aller Versuche</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Kundennummer: %1</translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>There is no address. Give one such as https://api.zego.com/.</source>
        <translation>Es fehlt die Adresse. Geben Sie eine an, etwa https://api.zego.com/.</translation>
    </message>
    <message>
        <source>The address contains blanks or invisible characters. Remove them.</source>
        <translation>Die Adresse enthält Leerzeichen oder unsichtbare Zeichen. Entfernen Sie diese.</translation>
    </message>
    <message>
        <source>The address contains a backslash. Write it with forward slashes.</source>
        <translation>Die Adresse enthält einen umgekehrten Schrägstrich. Schreiben Sie sie mit einfachen Schrägstrichen.</translation>
    </message>
    <message>
        <source>This is not a web address. Give one such as https://api.zego.com/.</source>
        <translation>Das ist keine Internetadresse. Geben Sie eine an, etwa https://api.zego.com/.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it: the token is given separately.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie es: Das Token wird gesondert angegeben.</translation>
    </message>
    <message>
        <source>The address holds a “?” or “#”. Give only the part before it.</source>
        <translation>Die Adresse enthält ein „?“ oder „#“. Geben Sie nur den Teil davor an.</translation>
    </message>
    <message>
        <source>The port in the address must be between 1 and 65535.</source>
        <translation>Der Port in der Adresse muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>Plain http would show the token and the customers to the network. Use https://; http is allowed for this computer only (127.0.0.1, localhost).</source>
        <translation>Einfaches http würde Token und Kunden im Netz zeigen. Verwenden Sie https://; http ist nur für diesen Computer erlaubt (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>The path of the address contains “.” or “..” or a backslash. Write it out in full.</source>
        <translation>Der Pfad der Adresse enthält „.“ oder „..“ oder einen umgekehrten Schrägstrich. Schreiben Sie ihn aus.</translation>
    </message>
    <message>
        <source>The path of the address contains an empty part (“//”). Remove it.</source>
        <translation>Der Pfad der Adresse enthält einen leeren Teil („//“). Entfernen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>BirthDateRule</name>
    <message>
        <source>Written as %1</source>
        <extracomment>%1 is the same date as the API wants it: 1984-01-15.</extracomment>
        <translation>Geschrieben als %1</translation>
    </message>
    <message>
        <source>The date of birth is in the future. Check the year.</source>
        <translation>Das Geburtsdatum liegt in der Zukunft. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This makes the customer older than %1. Check the year.</source>
        <extracomment>%1 is a number of years.</extracomment>
        <translation>Damit wäre der Kunde älter als %1 Jahre. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This makes the customer younger than %1. Check the year.</source>
        <translation>Damit wäre der Kunde jünger als %1 Jahre. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write it like 15/01/1984, 15 January 1984 or 1984-01-15.</source>
        <translation>„%1“ lässt sich nicht als Datum lesen. Schreiben Sie es wie 15.01.1984, 15. Januar 1984 oder 1984-01-15.</translation>
    </message>
    <message>
        <source>Write the year with four digits: 19%1 or 20%1?</source>
        <extracomment>%1 are the two digits that were given: &quot;Write the year with four digits: 1984 or 2084?&quot;</extracomment>
        <translation>Schreiben Sie das Jahr mit vier Ziffern: 19%1 oder 20%1?</translation>
    </message>
    <message>
        <source>There is no such date: “%1”. Check day and month.</source>
        <translation>Dieses Datum gibt es nicht: „%1“. Prüfen Sie Tag und Monat.</translation>
    </message>
    <message>
        <source>Read day first, as %1. If %2 is meant, write the month as a word.</source>
        <extracomment>Both are days with the month as a word: &quot;1 February 1984&quot;, &quot;2 January 1984&quot;.</extracomment>
        <translation>Mit dem Tag vorn gelesen, als %1. Ist der %2 gemeint, schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: d the day, MMMM the month&apos;s name, yyyy the year; quote other letters.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ButtonCommands</name>
    <message>
        <source>This is done on the page %1.</source>
        <translation>Das geschieht auf der Seite „%1“.</translation>
    </message>
    <message>
        <source>Not with what is shown now.</source>
        <translation>Nicht mit dem, was gerade gezeigt wird.</translation>
    </message>
    <message>
        <source>&amp;Validate this number</source>
        <translation>Diese &amp;Nummer prüfen</translation>
    </message>
    <message>
        <source>&amp;Enrol this person…</source>
        <translation>Diese &amp;Person anmelden…</translation>
    </message>
    <message>
        <source>E&amp;xplain the answer</source>
        <translation>Die Antwort er&amp;klären</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>investigate</source>
        <translation>untersuchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket, persons masked</source>
        <translation>Für ein &amp;Ticket kopieren, Personen unkenntlich</translation>
    </message>
    <message>
        <source>Copy for ticket, with everythin&amp;g</source>
        <translation>Für ein Ticket kopieren, mit a&amp;llen Angaben</translation>
    </message>
    <message>
        <source>&amp;Look up this number</source>
        <translation>Diese Nummer &amp;abfragen</translation>
    </message>
    <message>
        <source>Copy the answer to the &amp;validation</source>
        <translation>Die Antwort der Prüfung k&amp;opieren</translation>
    </message>
    <message>
        <source>Import a customer from a &amp;file…</source>
        <translation>Einen Kunden aus einer &amp;Datei importieren…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>eine Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste a customer</source>
        <translation>Einen Kunden &amp;einfügen</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>Das &amp;Formular leeren</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>&amp;Find out what became of it</source>
        <translation>Kläre&amp;n, was daraus wurde</translation>
    </message>
    <message>
        <source>reconcile</source>
        <translation>abgleichen</translation>
    </message>
    <message>
        <source>unknown outcome</source>
        <translation>unbekannter Ausgang</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Noch einmal s&amp;enden…</translation>
    </message>
    <message>
        <source>&amp;Look up this customer</source>
        <translation>Diesen Kunden &amp;abfragen</translation>
    </message>
    <message>
        <source>Copy this a&amp;ttempt</source>
        <translation>Diesen &amp;Versuch kopieren</translation>
    </message>
    <message>
        <source>Show what needs a &amp;person</source>
        <translation>&amp;Zu Klärendes zeigen</translation>
    </message>
    <message>
        <source>unknown outcomes</source>
        <translation>unbekannte Ausgänge</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>Show &amp;all attempts</source>
        <translation>A&amp;lle Versuche zeigen</translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation>Ein Profil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>new profile</source>
        <translation>neues Profil</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>group of commands</comment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>The inspector is not open.</source>
        <translation>Der Inspektor ist nicht offen.</translation>
    </message>
    <message>
        <source>There is no exchange yet.</source>
        <translation>Es gibt noch keinen Aufruf.</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Clea&amp;r the exchanges</source>
        <translation>Die Aufrufe l&amp;eeren</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>group of commands</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>&amp;Arm enrolment…</source>
        <translation>Anmeldung &amp;freigeben…</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Nothing has to be armed here.</source>
        <translation>Hier muss nichts freigegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Disarm enrolment</source>
        <translation>Freigabe &amp;beenden</translation>
    </message>
    <message>
        <source>Nothing is armed.</source>
        <translation>Es ist nichts freigegeben.</translation>
    </message>
    <message>
        <source>&amp;Open this profile</source>
        <translation>Dieses Profil ö&amp;ffnen</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Die &amp;Verbindung testen</translation>
    </message>
    <message>
        <source>check the token</source>
        <translation>das Token prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove this profile…</source>
        <translation>Dieses P&amp;rofil entfernen…</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Take off %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Take off (Delete)</source>
        <translation>Wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>None: left out</source>
        <translation>Keine: wird weggelassen</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Try: customer-console-cli --help</source>
        <translation>Versuchen Sie: customer-console-cli --help</translation>
    </message>
    <message>
        <source>Type or paste the token, then Return. It is not shown.</source>
        <translation>Geben Sie das Token ein oder fügen Sie es ein, dann die Eingabetaste. Es wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The sandbox is asked, so CUSTOMER_CONSOLE_TOKEN is not used. Another service needs --base-url.</source>
        <translation>Gefragt wird die Sandbox, deshalb bleibt CUSTOMER_CONSOLE_TOKEN unbenutzt. Ein anderer Dienst braucht --base-url.</translation>
    </message>
    <message>
        <source>A profile is asked, so CUSTOMER_CONSOLE_TOKEN is not used: it goes with --base-url only.</source>
        <translation>Gefragt wird ein Profil, deshalb bleibt CUSTOMER_CONSOLE_TOKEN unbenutzt: Es gilt nur mit --base-url.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output. What became of the enrolment is in the journal: journal list.</source>
        <translation>Die Antwort ließ sich nicht auf die Standardausgabe schreiben. Was aus der Anmeldung wurde, steht im Journal: journal list.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Die Antwort ließ sich nicht auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Did you mean %1 (%2)?</source>
        <translation>Meinten Sie %1 (%2)?</translation>
    </message>
    <message>
        <source>The e-mail address is not used: only together with a customer number can it be checked.</source>
        <translation>Die E-Mail-Adresse bleibt unbenutzt: Prüfen lässt sie sich nur zusammen mit einer Kundennummer.</translation>
    </message>
    <message>
        <source>Enrol %1 all the same? [y/N] </source>
        <translation>%1 trotzdem anmelden? [j/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Type or paste the customer as JSON, then Ctrl+D.</source>
        <translation>Geben Sie den Kunden als JSON ein oder fügen Sie ihn ein, dann Strg+D.</translation>
    </message>
    <message>
        <source>The attempt was sent to %1, so only that service can tell what became of it.</source>
        <translation>Der Versuch ging an %1; nur dieser Dienst kann sagen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>The attempt was sent to %1, and no profile leads there: add --base-url and its token.</source>
        <translation>Der Versuch ging an %1, und kein Profil führt dorthin: Ergänzen Sie --base-url und das Token.</translation>
    </message>
    <message>
        <source>Type or paste the token for %1, then Return. It is not shown.</source>
        <translation>Geben Sie das Token für %1 ein oder fügen Sie es ein, dann die Eingabetaste. Es wird nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Die Zwischenablage wird in einer Sekunde geleert.</numerusform>
            <numerusform>Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the clipboard until the console locks or ends.</source>
        <translation>Es bleibt in der Zwischenablage, bis die Konsole sich sperrt oder endet.</translation>
    </message>
</context>
<context>
    <name>Combos</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>&quot;As the system (Deutsch)&quot;: the language that the system asks for, in its own word</extracomment>
        <translation>Wie das System (%1)</translation>
    </message>
</context>
<context>
    <name>CommandKeysModel</name>
    <message>
        <source>%1 (also: %2)</source>
        <translation>%1 (auch: %2)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>At first</source>
        <comment>heading of a column: the keys that a command has by itself</comment>
        <translation>Anfangs</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1; %2 of %3</source>
        <translation>%1; %2 von %3</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source> or </source>
        <extracomment>between two keys that do the same: &quot;Ctrl+Return or Ctrl+Enter&quot;</extracomment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>There is no token for this profile, so nothing was asked.</source>
        <translation>Für dieses Profil gibt es kein Token, deshalb wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Enter the token, then test again.</source>
        <translation>Geben Sie das Token ein und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Name found and connected</source>
        <translation>Name gefunden und verbunden</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Answer of this API</source>
        <translation>Antwort dieser API</translation>
    </message>
    <message>
        <source>Token accepted</source>
        <translation>Token angenommen</translation>
    </message>
    <message>
        <source>All is well: the service answers as the customers API does, and accepts the token.</source>
        <translation>Alles in Ordnung: Der Dienst antwortet wie die Customers API und nimmt das Token an.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestCommand</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>ConsoleLock</name>
    <message numerus="yes">
        <source>Nobody has used the console for %n minutes.</source>
        <translation>
            <numerusform>Seit einer Minute hat niemand die Konsole benutzt.</numerusform>
            <numerusform>Seit %n Minuten hat niemand die Konsole benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The console locks as soon as the outcome of the enrolment is known.</source>
        <translation>Die Konsole sperrt sich, sobald der Ausgang der Anmeldung bekannt ist.</translation>
    </message>
    <message>
        <source>You locked the console.</source>
        <translation>Sie haben die Konsole gesperrt.</translation>
    </message>
    <message>
        <source>Unlocked. Earlier answers are gone: they were in memory only. Ask again.</source>
        <translation>Entsperrt. Frühere Antworten sind weg: Sie standen nur im Arbeitsspeicher. Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Give the passphrase of the journal to go on:</source>
        <translation>Geben Sie die Passphrase des Journals ein, um weiterzumachen:</translation>
    </message>
    <message>
        <source>Press Enter to go on. The key is read from the keychain; if that is locked, it asks for its password.</source>
        <translation>Drücken Sie die Eingabetaste, um weiterzumachen. Der Schlüssel wird aus dem Schlüsselbund gelesen; ist dieser gesperrt, fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Press Enter to go on. This is the sandbox: nobody in it is real, so nothing is asked for.</source>
        <translation>Drücken Sie die Eingabetaste, um weiterzumachen. Das ist die Sandbox: Niemand darin ist echt, deshalb wird nach nichts gefragt.</translation>
    </message>
    <message>
        <source>Press Enter to go on. No journal was open, so there is nothing that a passphrase would unlock.</source>
        <translation>Drücken Sie die Eingabetaste, um weiterzumachen. Es war kein Journal geöffnet, also gibt es nichts, was eine Passphrase entsperren würde.</translation>
    </message>
    <message>
        <source>Answers, exchanges and what stood in the boxes are gone: they were in memory only.</source>
        <translation>Antworten, Aufrufe und was in den Feldern stand, sind weg: Sie standen nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The journal of enrolments is closed and its key wiped.</source>
        <translation>Das Journal der Anmeldungen ist geschlossen und sein Schlüssel gelöscht.</translation>
    </message>
    <message>
        <source>Production is read-only again.</source>
        <translation>Die Produktion ist wieder nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The token, which was in memory only, is gone: it is asked for again.</source>
        <translation>Das Token, das nur im Arbeitsspeicher stand, ist weg: Es wird erneut danach gefragt.</translation>
    </message>
    <message>
        <source>The token, which was in memory only, is sealed with the key of the journal until you unlock.</source>
        <translation>Das Token, das nur im Arbeitsspeicher stand, ist mit dem Schlüssel des Journals versiegelt, bis Sie entsperren.</translation>
    </message>
</context>
<context>
    <name>ConsoleWindows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>Es gibt bereits ein Fenster.</numerusform>
            <numerusform>Es gibt bereits %n Fenster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The folder %1 holds other things and can be read by others. Give the console a folder of its own with CUSTOMER_CONSOLE_HOME.</source>
        <translation>Der Ordner %1 enthält anderes und ist für andere lesbar. Geben Sie der Konsole mit CUSTOMER_CONSOLE_HOME einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Check who owns the folder above it, or set CUSTOMER_CONSOLE_HOME to another place.</source>
        <translation>Der Datenordner %1 lässt sich nicht anlegen. Prüfen Sie, wem der Ordner darüber gehört, oder setzen Sie CUSTOMER_CONSOLE_HOME auf einen anderen Ort.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be kept private or written to. Check who owns it, or set CUSTOMER_CONSOLE_HOME to another place.</source>
        <translation>Der Datenordner %1 lässt sich nicht privat halten oder nicht beschreiben. Prüfen Sie, wem er gehört, oder setzen Sie CUSTOMER_CONSOLE_HOME auf einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>DataServices</name>
    <message>
        <source>The keychain is not used in this run.</source>
        <translation>Der Schlüsselbund wird in diesem Lauf nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>%1, asked: %2</source>
        <extracomment>Spoken name of a value in a table: %1 is a field (“Occupations”); %2 is what was asked for.</extracomment>
        <translation>%1, gewünscht: %2</translation>
    </message>
    <message>
        <source>%1, given: %2</source>
        <extracomment>Spoken name of a value in a table: %1 is a field (“Occupations”); %2 is what was given.</extracomment>
        <translation>%1, erhalten: %2</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>What you have typed could not be saved: %1. It stays in this window; free some space or check who owns the data folder.</source>
        <translation>Was Sie eingegeben haben, ließ sich nicht sichern: %1. In diesem Fenster bleibt es; schaffen Sie Platz oder prüfen Sie, wem der Datenordner gehört.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
</context>
<context>
    <name>DroppedCustomer</name>
    <message>
        <source>Nothing in this can be read as text.</source>
        <translation>Hierin ist nichts, was sich als Text lesen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files. Drop one: a customer is enrolled by themselves.</source>
        <translation>
            <numerusform>Das ist %n Datei. Ziehen Sie eine hierher: Ein Kunde wird für sich angemeldet.</numerusform>
            <numerusform>Das sind %n Dateien. Ziehen Sie eine hierher: Ein Kunde wird für sich angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a file on this computer. Save it here first, then drop it.</source>
        <translation>Das ist keine Datei auf diesem Computer. Speichern Sie sie zuerst hier und ziehen Sie sie dann hierher.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the JSON file itself.</source>
        <translation>%1 ist ein Ordner. Ziehen Sie die JSON-Datei selbst hierher.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 ist keine Datei, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MB: that is not one customer.</source>
        <translation>%1 ist größer als 1 MB: Das ist nicht ein einzelner Kunde.</translation>
    </message>
</context>
<context>
    <name>EmailRule</name>
    <message>
        <source>An e-mail address has no blanks or invisible characters.</source>
        <translation>Eine E-Mail-Adresse hat keine Leerzeichen und keine unsichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>An e-mail address has one @ with something on both sides.</source>
        <translation>Eine E-Mail-Adresse hat genau ein @ mit etwas auf beiden Seiten.</translation>
    </message>
    <message>
        <source>This is too long for an e-mail address.</source>
        <translation>Das ist zu lang für eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>EmbeddedSandbox</name>
    <message>
        <source>its module is missing or broken: %1</source>
        <translation>das Modul fehlt oder ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>EnrolCommand</name>
    <message>
        <source>Nothing was sent. With --accept-warnings it is sent all the same.</source>
        <translation>Es wurde nichts gesendet. Mit --accept-warnings wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct it, then enrol again.</source>
        <translation>Es wurde nichts gesendet. Berichtigen Sie es und melden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>The outcome is unknown. Looking for the customer once…</source>
        <translation>Der Ausgang ist unbekannt. Der Kunde wird einmal gesucht…</translation>
    </message>
    <message>
        <source>A look found the customer, number %1: it was enrolled. Do not enrol it again.</source>
        <translation>Ein Blick fand den Kunden unter der Nummer %1: Er ist angemeldet. Melden Sie ihn nicht noch einmal an.</translation>
    </message>
    <message>
        <source>The sandbox and its journal end with this command: there is nothing to find out.</source>
        <translation>Die Sandbox und ihr Journal enden mit diesem Befehl: Es gibt nichts zu klären.</translation>
    </message>
    <message>
        <source>Do not enrol it another way before it is settled. Find out with: %1</source>
        <translation>Melden Sie ihn auf keinem anderen Weg an, bevor das geklärt ist. Klären Sie es mit: %1</translation>
    </message>
    <message>
        <source>With --live it may enrol.</source>
        <translation>Mit --live darf angemeldet werden.</translation>
    </message>
    <message>
        <source>Find out with: %1</source>
        <translation>Klären Sie es mit: %1</translation>
    </message>
    <message>
        <source>If you are sure, send it again with --send-again %1. Should the earlier attempt have arrived after all, there will be two customers.</source>
        <translation>Wenn Sie sicher sind, senden Sie es noch einmal mit --send-again %1. Ist der frühere Versuch doch angekommen, gibt es dann zwei Kunden.</translation>
    </message>
    <message>
        <source>Try again later; --skip-lookup enrols without that answer.</source>
        <translation>Versuchen Sie es später noch einmal; --skip-lookup meldet ohne diese Antwort an.</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Enrolment form</source>
        <translation>Anmeldeformular</translation>
    </message>
    <message>
        <source>Enrol a customer</source>
        <translation>Einen Kunden anmelden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Reads one customer from a JSON file in the shape of the API</source>
        <translation>Liest einen Kunden aus einer JSON-Datei im Aufbau der API</translation>
    </message>
    <message>
        <source>Read one customer from a JSON file</source>
        <translation>Einen Kunden aus einer JSON-Datei lesen</translation>
    </message>
    <message>
        <source>&amp;Paste customer</source>
        <translation>Kunden &amp;einfügen</translation>
    </message>
    <message>
        <source>Takes one customer as JSON from the clipboard</source>
        <translation>Übernimmt einen Kunden als JSON aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Take one customer as JSON from the clipboard (Ctrl+V outside of a text)</source>
        <translation>Einen Kunden als JSON aus der Zwischenablage übernehmen (Strg+V außerhalb eines Textfelds)</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empties the form and forgets the draft</source>
        <translation>Leert das Formular und verwirft den Entwurf</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Das Formular leeren</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Vornamen</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>First line only</source>
        <translation>Nur die erste Zeile</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pos&amp;tcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Geburtsdatum</translation>
    </message>
    <message>
        <source>1984-01-15</source>
        <translation>1984-01-15</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>Tele&amp;fonnummer</translation>
    </message>
    <message>
        <source>+44 …</source>
        <translation>+44 …</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>&amp;Work provider user ID</source>
        <translation>Auftraggeber-Nutzer-I&amp;D</translation>
    </message>
    <message>
        <source>Your own ID for this person</source>
        <translation>Ihre eigene ID für diese Person</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>Auftraggeber-Nutzer-ID</translation>
    </message>
    <message>
        <source>Prod&amp;uct code</source>
        <translation>Produkt&amp;code</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Produktcode</translation>
    </message>
    <message>
        <source>&amp;Occupations</source>
        <translation>&amp;Tätigkeiten</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>What will be &amp;sent</source>
        <translation>Was ge&amp;sendet wird</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Zur Kontrolle…</translation>
    </message>
    <message>
        <source>Looks for earlier enrolments and shows everything once more; nothing is sent yet</source>
        <translation>Sucht nach früheren Anmeldungen und zeigt alles noch einmal; noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Review (Ctrl+Return): nothing is sent yet</source>
        <translation>Kontrolle (Strg+Eingabe): noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Das Formular ist leer.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Nichts einzufügen</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a customer as JSON first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst einen Kunden als JSON.</translation>
    </message>
    <message>
        <source>Import a customer</source>
        <translation>Einen Kunden importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>%1 lässt sich nicht lesen. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported; something is missing or wrong.</source>
        <translation>Importiert; etwas fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Imported: ready for review.</source>
        <translation>Importiert: bereit zur Kontrolle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: the name of a field, then what is wrong with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrol</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Draft from last time</source>
        <translation>Entwurf vom letzten Mal</translation>
    </message>
    <message>
        <source>Back to the form; nothing was sent.</source>
        <translation>Zurück zum Formular; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Something is missing or wrong. First: %1.</source>
        <extracomment>%1 is the name of a field, or “the form”.</extracomment>
        <translation>Etwas fehlt oder ist falsch. Zuerst: %1.</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>das Formular</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>There is no service to send to yet. Choose a profile, then review again.</source>
        <translation>Es gibt noch keinen Dienst, an den gesendet werden könnte. Wählen Sie ein Profil und gehen Sie dann noch einmal zur Kontrolle.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a person, %2 an environment such as SANDBOX; the text goes into “Enrolling %1”.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Drop the customer to fill in the form. Nothing is sent.</source>
        <translation>Lassen Sie den Kunden hier los, um das Formular auszufüllen. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>An enrolment is being sent. Drop the next customer once its outcome is known.</source>
        <translation>Eine Anmeldung wird gerade gesendet. Ziehen Sie den nächsten Kunden hierher, wenn ihr Ausgang bekannt ist.</translation>
    </message>
    <message>
        <source>What is being reviewed must not change unseen. Go back to the form, then drop it.</source>
        <translation>Was kontrolliert wird, darf sich nicht ungesehen ändern. Gehen Sie zurück zum Formular und ziehen Sie ihn dann hierher.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Not pasted: what is shown comes first.</source>
        <translation>Nicht eingefügt: Zuerst kommt, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Not begun: what is shown comes first.</source>
        <translation>Nicht begonnen: Erst kommt, was angezeigt wird.</translation>
    </message>
    <message>
        <source>What is shown comes first. Settle it, then drop the next customer.</source>
        <translation>Was angezeigt wird, kommt zuerst. Klären Sie es, dann legen Sie den nächsten Kunden ab.</translation>
    </message>
    <message>
        <source>This is not a customer as JSON.</source>
        <translation>Das ist kein Kunde als JSON.</translation>
    </message>
</context>
<context>
    <name>EnrolProgress</name>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>Go on waiting (Esc)</source>
        <translation>Weiter warten (Esc)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Wa&amp;rten abbrechen</translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <translation>Nicht weiter warten?</translation>
    </message>
    <message>
        <source>The request may have reached Zego already. If you stop now, nobody knows whether this person is enrolled: the outcome becomes unknown, and you will have to find out. Waiting longer costs nothing.</source>
        <translation>Die Anfrage kann Zego bereits erreicht haben. Wenn Sie jetzt abbrechen, weiß niemand, ob diese Person angemeldet ist: Der Ausgang wird unbekannt, und Sie müssen ihn klären. Länger zu warten kostet nichts.</translation>
    </message>
    <message>
        <source>Enrolling %1</source>
        <extracomment>%1 is a person and an environment, such as “Reakwon The Chef in SANDBOX”.</extracomment>
        <translation>%1 wird angemeldet</translation>
    </message>
    <message>
        <source>Writing the attempt into the journal, before anything is sent.</source>
        <translation>Der Versuch wird ins Journal geschrieben, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Sent once. Waiting for Zego&apos;s answer.</source>
        <translation>Einmal gesendet. Wartet auf die Antwort von Zego.</translation>
    </message>
    <message>
        <source>Zego has answered. Writing the answer into the journal.</source>
        <translation>Zego hat geantwortet. Die Antwort wird ins Journal geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Stop: outcome unknown</source>
        <translation>Abb&amp;rechen: Ausgang unbekannt</translation>
    </message>
    <message>
        <source>&amp;Stop waiting…</source>
        <translation>Wa&amp;rten abbrechen…</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is how long it has been under way: “for 12 s”.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Asks first: what was sent stays sent, and its outcome becomes unknown</source>
        <translation>Fragt vorher nach: Gesendetes bleibt gesendet, und sein Ausgang wird unbekannt</translation>
    </message>
</context>
<context>
    <name>EnrolReview</name>
    <message>
        <source>Review</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Check before it is sent</source>
        <translation>Prüfen, bevor gesendet wird</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Worth checking with the customer</source>
        <translation>Mit dem Kunden zu klären</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the form; nothing was sent</source>
        <translation>Zurück zum Formular; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Zurück zum Formular (Esc)</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>Asks Zego and the journal once more</source>
        <translation>Fragt Zego und das Journal noch einmal</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enrol (Ctrl+Return)</source>
        <translation>Anmelden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Worth reading</source>
        <translation>Lesenswert</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>I know that this person would be enrolled twice if the earlier request still comes through</source>
        <translation>Ich weiß, dass diese Person doppelt angemeldet würde, falls die frühere Anfrage doch noch durchkommt</translation>
    </message>
    <message>
        <source>Enrol without having looked whether this person is a customer already</source>
        <translation>Anmelden, ohne nachgesehen zu haben, ob diese Person schon Kunde ist</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>none: left out</source>
        <translation>keine: wird weggelassen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Asking Zego whether this person is a customer already, and the journal about earlier attempts. Nothing is sent yet.</source>
        <translation>Zego wird gefragt, ob diese Person schon Kunde ist, und das Journal nach früheren Versuchen. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Enrol %1 in %2</source>
        <extracomment>%1 is a person, %2 an environment such as SANDBOX.</extracomment>
        <translation>%1 in %2 anmelden</translation>
    </message>
    <message>
        <source>Nothing can be sent, for the reason given above.</source>
        <translation>Es kann nichts gesendet werden; der Grund steht oben.</translation>
    </message>
    <message>
        <source>Decide above first.</source>
        <translation>Entscheiden Sie zuerst oben.</translation>
    </message>
</context>
<context>
    <name>EnrolmentFields</name>
    <message>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>Auftraggeber-Nutzer-ID</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Produktcode</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Tätigkeiten</translation>
    </message>
</context>
<context>
    <name>EnrolmentFormModel</name>
    <message>
        <source>Zego says: %1</source>
        <translation>Zego sagt: %1</translation>
    </message>
</context>
<context>
    <name>EnrolmentImport</name>
    <message>
        <source>%1 is left out: the name is written %2.</source>
        <translation>%1 wird weggelassen: Der Name schreibt sich %2.</translation>
    </message>
    <message>
        <source>%1 is left out: enrolment has no such field.</source>
        <translation>%1 wird weggelassen: Die Anmeldung kennt kein solches Feld.</translation>
    </message>
    <message>
        <source>%1 is left out: it is not a text. Put it in quotes.</source>
        <translation>%1 wird weggelassen: Es ist kein Text. Setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is null, and taken as empty.</source>
        <translation>%1 ist null und gilt als leer.</translation>
    </message>
    <message>
        <source>%1 is a number where a text belongs; taken as “%2”.</source>
        <translation>%1 ist eine Zahl, wo ein Text hingehört; gelesen als „%2“.</translation>
    </message>
    <message>
        <source>%1 is left out: it is a number that cannot be read to its last digit. Put it in quotes.</source>
        <translation>%1 wird weggelassen: Diese Zahl lässt sich nicht bis zur letzten Ziffer lesen. Setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is null, and taken as none.</source>
        <translation>%1 ist null und gilt als keine Angabe.</translation>
    </message>
    <message>
        <source>%1 is a text where a list belongs; taken as one occupation.</source>
        <translation>%1 ist ein Text, wo eine Liste hingehört; gelesen als eine Tätigkeit.</translation>
    </message>
    <message>
        <source>%1 is left out: it is not a list of texts.</source>
        <translation>%1 wird weggelassen: Es ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>This is nested deeper than any customer. Check which file it is.</source>
        <translation>Das ist tiefer verschachtelt als jeder Kunde. Prüfen Sie, welche Datei es ist.</translation>
    </message>
    <message>
        <source>There is more than one customer in this: a second begins in line %1. Enrolling many at once is not possible yet; give one.</source>
        <translation>Darin steht mehr als ein Kunde: Ein zweiter beginnt in Zeile %1. Mehrere auf einmal anzumelden ist noch nicht möglich; geben Sie einen an.</translation>
    </message>
    <message>
        <source>The customer ends before line %1, column %2, but something follows. Remove it.</source>
        <translation>Der Kunde endet vor Zeile %1, Spalte %2, aber danach folgt noch etwas. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no UTF-8. Save the file with that encoding.</source>
        <translation>Zeile %1, Spalte %2: Das ist kein UTF-8. Speichern Sie die Datei in dieser Kodierung.</translation>
    </message>
    <message>
        <source>This is no whole JSON: it ends too early, in line %1. Copy all of it.</source>
        <translation>Dieses JSON ist unvollständig: Es endet zu früh, in Zeile %1. Kopieren Sie alles.</translation>
    </message>
    <message>
        <source>This is no JSON from line %1, column %2 on: “%3”. Check commas, quotes and brackets there.</source>
        <translation>Ab Zeile %1, Spalte %2 ist das kein JSON: „%3“. Prüfen Sie dort Kommas, Anführungszeichen und Klammern.</translation>
    </message>
    <message>
        <source>This is larger than 1 MB, and so more than one customer. Check which file it is.</source>
        <translation>Das ist größer als 1 MB und damit mehr als ein Kunde. Prüfen Sie, welche Datei es ist.</translation>
    </message>
    <message>
        <source>This is UTF-16, and JSON is UTF-8. Save the file with that encoding.</source>
        <translation>Das ist UTF-16, JSON aber ist UTF-8. Speichern Sie die Datei in dieser Kodierung.</translation>
    </message>
    <message>
        <source>There is nothing in it. Give one customer as JSON.</source>
        <translation>Darin steht nichts. Geben Sie einen Kunden als JSON an.</translation>
    </message>
    <message>
        <source>The same name is given twice within one pair of braces, and which one counts is unclear. Remove one.</source>
        <translation>Derselbe Name steht zweimal in einem Klammerpaar, und welcher gilt, ist unklar. Entfernen Sie einen.</translation>
    </message>
    <message>
        <source>This is an empty list. Give one customer.</source>
        <translation>Das ist eine leere Liste. Geben Sie einen Kunden an.</translation>
    </message>
    <message>
        <source>This is a list of one customer; that one is taken.</source>
        <translation>Das ist eine Liste mit einem Kunden; dieser wird übernommen.</translation>
    </message>
    <message>
        <source>“customer” is a list. Enrolling many at once is not possible yet: give one customer.</source>
        <translation>„customer“ ist eine Liste. Mehrere auf einmal anzumelden ist noch nicht möglich: Geben Sie einen Kunden an.</translation>
    </message>
    <message>
        <source>This is not the shape of an enrolment: {&quot;customer&quot;: {…}, &quot;product&quot;: {…}}. There is no object “customer” in it.</source>
        <translation>Das ist nicht der Aufbau einer Anmeldung: {&quot;customer&quot;: {…}, &quot;product&quot;: {…}}. Es fehlt das Objekt „customer“.</translation>
    </message>
    <message>
        <source>“product” is left out: it is not an object with a code.</source>
        <translation>„product“ wird weggelassen: Es ist kein Objekt mit einem „code“.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>… und ein weiterer.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %n. Enrolling many at once is not possible yet: give one customer.</source>
        <comment>customers</comment>
        <translation>
            <numerusform>Das ist eine Liste von %n. Mehrere auf einmal anzumelden ist noch nicht möglich: Geben Sie einen Kunden an.</numerusform>
            <numerusform>Das ist eine Liste von %n. Mehrere auf einmal anzumelden ist noch nicht möglich: Geben Sie einen Kunden an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentInput</name>
    <message>
        <source>standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The customer could not be read from %1: %2. Nothing was sent.</source>
        <translation>Der Kunde ließ sich nicht lesen (%1): %2. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>EnrolmentOutcome</name>
    <message>
        <source>The program ended while the enrolment was being sent.</source>
        <translation>Das Programm endete, während die Anmeldung gesendet wurde.</translation>
    </message>
    <message>
        <source>No answer was written down.</source>
        <translation>Es wurde keine Antwort festgehalten.</translation>
    </message>
    <message>
        <source>The enrolment of %1 is being sent.</source>
        <translation>Die Anmeldung von %1 wird gerade gesendet.</translation>
    </message>
    <message>
        <source>%1 is enrolled, with customer number %2.</source>
        <translation>%1 ist angemeldet, mit der Kundennummer %2.</translation>
    </message>
    <message>
        <source>%1 was not enrolled. %2</source>
        <translation>%1 wurde nicht angemeldet. %2</translation>
    </message>
    <message>
        <source>Nothing was sent, so %1 was not enrolled. %2</source>
        <translation>Es wurde nichts gesendet, %1 ist also nicht angemeldet. %2</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Sie können es gefahrlos noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Whether %1 was enrolled is not known: the request may have reached Zego, and no usable answer came back. %2 It is not sent again, since that could make a second customer.</source>
        <translation>Ob %1 angemeldet wurde, ist nicht bekannt: Die Anfrage kann Zego erreicht haben, aber es kam keine brauchbare Antwort zurück. %2 Es wird nicht noch einmal gesendet, denn daraus könnte ein zweiter Kunde werden.</translation>
    </message>
    <message>
        <source>Find out: Zego is asked whether it knows %1.</source>
        <translation>Klären Sie es: Zego wird gefragt, ob es %1 kennt.</translation>
    </message>
    <message>
        <source>%1 is a customer: no usable answer to the enrolment came back, but Zego knows %2 under customer number %3.</source>
        <translation>%1 ist Kunde: Auf die Anmeldung kam keine brauchbare Antwort zurück, aber Zego kennt %2 unter der Kundennummer %3.</translation>
    </message>
    <message>
        <source>Most likely %1 was not enrolled: Zego did not know %2 when asked twice, at least a minute apart. It says the same of a customer who has not consented to share with you.</source>
        <translation>Sehr wahrscheinlich wurde %1 nicht angemeldet: Zego kannte %2 auf zwei Fragen im Abstand von mindestens einer Minute nicht. Dasselbe sagt es von einem Kunden, der in die Weitergabe seiner Daten an Sie nicht eingewilligt hat.</translation>
    </message>
    <message>
        <source>Send it again only if a second customer would do less harm than none.</source>
        <translation>Senden Sie nur dann noch einmal, wenn ein zweiter Kunde weniger schadet als keiner.</translation>
    </message>
    <message>
        <source>Held back before anything was sent.</source>
        <translation>Zurückgehalten, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Held back, nothing was sent. %1</source>
        <translation>Zurückgehalten, es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>This could not be written into the journal: note it down. After the next start the attempt will be shown as unknown. %1</source>
        <translation>Das ließ sich nicht ins Journal schreiben: Notieren Sie es. Nach dem nächsten Start wird der Versuch als unbekannt angezeigt. %1</translation>
    </message>
</context>
<context>
    <name>EnrolmentRule</name>
    <message>
        <source>“%1” is unusual in a name. Check it with the customer.</source>
        <translation>„%1“ ist in einem Namen ungewöhnlich. Klären Sie es mit dem Kunden.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Check it with the customer.</source>
        <translation>In diesem Namen ist kein Buchstabe. Klären Sie es mit dem Kunden.</translation>
    </message>
    <message>
        <source>Capitals: %1</source>
        <translation>In Großbuchstaben: %1</translation>
    </message>
    <message>
        <source>Not a UK postcode: check it with the customer.</source>
        <translation>Keine britische Postleitzahl: Klären Sie sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>An e-mail address with letters beyond A–Z does not arrive everywhere. Check it with the customer.</source>
        <translation>Eine E-Mail-Adresse mit anderen Buchstaben als A–Z kommt nicht überall an. Klären Sie sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>Brackets, quotes, commas and colons are unusual in an e-mail address. Check what was pasted.</source>
        <translation>Klammern, Anführungszeichen, Kommas und Doppelpunkte sind in einer E-Mail-Adresse ungewöhnlich. Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>There is a dot too many in this e-mail address. Check it with the customer.</source>
        <translation>In dieser E-Mail-Adresse ist ein Punkt zu viel. Klären Sie sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>There is no dot after the @, as in example.com. Check it with the customer.</source>
        <translation>Hinter dem @ fehlt ein Punkt wie in example.com. Klären Sie die Adresse mit dem Kunden.</translation>
    </message>
    <message>
        <source>There is unusually much before the @. Check what was pasted.</source>
        <translation>Vor dem @ steht ungewöhnlich viel. Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>“%1” is an unusual domain. Check it with the customer.</source>
        <translation>„%1“ ist eine ungewöhnliche Domain. Klären Sie sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>This does not look like a product code such as FL.OCC.PL.UK.001. It is sent as it is.</source>
        <translation>Das sieht nicht aus wie ein Produktcode, etwa FL.OCC.PL.UK.001. Es wird so gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>There is nothing to see in this. Type it again.</source>
        <translation>Hierin ist nichts zu sehen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Blanks around it removed</source>
        <translation>Leerzeichen am Rand entfernt</translation>
    </message>
    <message>
        <source>Empty ones left out</source>
        <translation>Leere weggelassen</translation>
    </message>
    <message>
        <source>Left out where it came again: %1</source>
        <translation>Bei der Wiederholung weggelassen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n occupations; %1 at most can be sent. Remove some.</source>
        <translation>
            <numerusform>Das ist eine Tätigkeit; höchstens %1 können gesendet werden. Entfernen Sie einige.</numerusform>
            <numerusform>Es sind %n Tätigkeiten; höchstens %1 können gesendet werden. Entfernen Sie einige.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentText</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation>Deckungsumfang</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>Auftraggeber-Nutzer-ID</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Given otherwise than asked</source>
        <translation>Anders erhalten als gewünscht</translation>
    </message>
    <message>
        <source>Looked up before sending</source>
        <translation>Vor dem Senden nachgesehen</translation>
    </message>
    <message>
        <source>found, customer number %1</source>
        <translation>gefunden, Kundennummer %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>no usable answer: %1</source>
        <translation>keine brauchbare Antwort: %1</translation>
    </message>
    <message>
        <source>Looked for since</source>
        <translation>Seither gesucht</translation>
    </message>
    <message>
        <source>This would be sent; nothing was, since this was a dry run.</source>
        <translation>Das würde gesendet; gesendet wurde nichts, denn es war ein Probelauf.</translation>
    </message>
    <message>
        <source>This would be held back; nothing was sent.</source>
        <translation>Das würde zurückgehalten; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Held back: nothing was sent.</source>
        <translation>Zurückgehalten: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erhalten</translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message>
        <source>Arm enrolment</source>
        <translation>Anmeldung freigeben</translation>
    </message>
    <message>
        <source>Lets enrolments be sent for a time that you choose</source>
        <translation>Gibt das Senden von Anmeldungen für eine Zeit frei, die Sie wählen</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Freigabe beenden</translation>
    </message>
    <message>
        <source>Back to read-only at once</source>
        <translation>Sofort zurück zu „nur lesen“</translation>
    </message>
    <message>
        <source>Enrolment is disarmed: read-only again.</source>
        <translation>Die Freigabe ist beendet: wieder nur lesen.</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Profile: %1, %2</source>
        <translation>Profil: %1, %2</translation>
    </message>
    <message>
        <source>Opens the list of profiles</source>
        <translation>Öffnet die Liste der Profile</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An entry of a menu: %1 is a profile, %2 its environment.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Profiles in &amp;Settings…</source>
        <translation>Profile in den &amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Enrolment is armed for %1.</source>
        <extracomment>%1 is a time such as “15 minutes” or “1 hour”.</extracomment>
        <translation>Anmeldungen sind freigegeben, für %1.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message numerus="yes">
        <source>Enrolment armed, %n min left</source>
        <extracomment>Minutes; it counts down.</extracomment>
        <translation>
            <numerusform>Anmeldung freigegeben, noch %n min</numerusform>
            <numerusform>Anmeldung freigegeben, noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrolment armed, %n s left</source>
        <extracomment>Seconds; it counts down.</extracomment>
        <translation>
            <numerusform>Anmeldung freigegeben, noch %n s</numerusform>
            <numerusform>Anmeldung freigegeben, noch %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Status by %1</source>
        <translation>Status nach %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Does the number exist?</source>
        <translation>Gibt es die Nummer?</translation>
    </message>
    <message>
        <source>Do number and e-mail belong together?</source>
        <translation>Gehören Nummer und E-Mail-Adresse zusammen?</translation>
    </message>
    <message>
        <source>Ask the customer to allow Zego to share their data with you.</source>
        <translation>Bitten Sie den Kunden, Zego die Weitergabe seiner Daten an Sie zu erlauben.</translation>
    </message>
    <message>
        <source>Check the number with the customer, character by character.</source>
        <translation>Gehen Sie die Nummer mit dem Kunden Zeichen für Zeichen durch.</translation>
    </message>
    <message>
        <source>The customer has not consented to share their data with you.</source>
        <translation>Der Kunde hat in die Weitergabe seiner Daten an Sie nicht eingewilligt.</translation>
    </message>
    <message>
        <source>The number exists and the e-mail address belongs to it, so it is hardly a typing error.</source>
        <translation>Die Nummer gibt es, und die E-Mail-Adresse gehört zu ihr; ein Tippfehler ist es also kaum.</translation>
    </message>
    <message>
        <source>Zego keeps this customer&apos;s status back for another reason.</source>
        <translation>Zego hält den Status dieses Kunden aus einem anderen Grund zurück.</translation>
    </message>
    <message>
        <source>The API does not tell the causes apart.</source>
        <translation>Die API unterscheidet die Ursachen nicht.</translation>
    </message>
    <message>
        <source>Send a ticket to Zego with this answer.</source>
        <translation>Schicken Sie Zego ein Ticket mit dieser Antwort.</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s: it was mistyped or mixed up.</source>
        <translation>Die Nummer gehört jemand anderem: Sie wurde falsch geschrieben oder verwechselt.</translation>
    </message>
    <message>
        <source>The number exists, but the e-mail address does not belong to it.</source>
        <translation>Die Nummer gibt es, aber die E-Mail-Adresse gehört nicht zu ihr.</translation>
    </message>
    <message>
        <source>The customer has not consented, and is registered with another e-mail address.</source>
        <translation>Der Kunde hat nicht eingewilligt und ist mit einer anderen E-Mail-Adresse eingetragen.</translation>
    </message>
    <message>
        <source>People often have several addresses.</source>
        <translation>Viele Menschen haben mehrere Adressen.</translation>
    </message>
    <message>
        <source>Ask which e-mail address they use with Zego, and explain again.</source>
        <translation>Fragen Sie, welche E-Mail-Adresse bei Zego gilt, und erklären Sie dann erneut.</translation>
    </message>
    <message>
        <source>The number exists, and yet its status is not shown to you.</source>
        <translation>Die Nummer gibt es, und doch wird Ihnen ihr Status nicht gezeigt.</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s: a typing error that happens to exist.</source>
        <translation>Die Nummer gehört jemand anderem: ein Tippfehler, den es zufällig gibt.</translation>
    </message>
    <message>
        <source>Only the number was compared, not the person.</source>
        <translation>Nur die Nummer wurde verglichen, nicht die Person.</translation>
    </message>
    <message>
        <source>Add the customer&apos;s e-mail address and explain again: it tells the two apart.</source>
        <translation>Ergänzen Sie die E-Mail-Adresse des Kunden und erklären Sie erneut: Sie unterscheidet die beiden Fälle.</translation>
    </message>
    <message>
        <source>There is no such customer number: it was mistyped, or it is not a Zego number.</source>
        <translation>Diese Kundennummer gibt es nicht: Sie wurde falsch geschrieben, oder es ist keine Nummer von Zego.</translation>
    </message>
    <message>
        <source>Zego says that the number does not exist.</source>
        <translation>Zego sagt, dass es die Nummer nicht gibt.</translation>
    </message>
    <message>
        <source>The customer exists but has not consented, and Zego hides their number as well.</source>
        <translation>Den Kunden gibt es, aber er hat nicht eingewilligt, und Zego verbirgt auch seine Nummer.</translation>
    </message>
    <message>
        <source>The API does not say whether this check looks at consent.</source>
        <translation>Die API sagt nicht, ob diese Prüfung die Einwilligung beachtet.</translation>
    </message>
    <message>
        <source>If the number is right beyond doubt, ask the customer about their consent.</source>
        <translation>Wenn die Nummer zweifelsfrei stimmt, fragen Sie den Kunden nach seiner Einwilligung.</translation>
    </message>
    <message>
        <source>Zego does not know %1: it was mistyped, or nobody was enrolled under it.</source>
        <translation>Zego kennt %1 nicht: Es wurde falsch geschrieben, oder niemand wurde darunter angemeldet.</translation>
    </message>
    <message>
        <source>Zego compares this ID letter by letter, capitals included.</source>
        <translation>Zego vergleicht diese ID Buchstabe für Buchstabe, auch groß und klein.</translation>
    </message>
    <message>
        <source>It is known as a customer number only.</source>
        <translation>Bekannt ist es nur als Kundennummer.</translation>
    </message>
    <message>
        <source>Whether the number exists could not be found out.</source>
        <translation>Ob es die Nummer gibt, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>Compare it with your own records. With the customer number, Explain can find out more.</source>
        <translation>Vergleichen Sie sie mit Ihren eigenen Unterlagen. Mit der Kundennummer kann „Erklären“ mehr herausfinden.</translation>
    </message>
    <message>
        <source>Explain again when Zego can be reached.</source>
        <translation>Lassen Sie es noch einmal erklären, wenn Zego erreichbar ist.</translation>
    </message>
    <message>
        <source>Zego gives the same answer for both.</source>
        <translation>Zego gibt in beiden Fällen dieselbe Antwort.</translation>
    </message>
    <message>
        <source>It is a %1, not a %2.</source>
        <translation>Es ist eine %1, keine %2.</translation>
    </message>
    <message>
        <source>Asked that way, Zego knows a customer: %1.</source>
        <translation>So gefragt, kennt Zego einen Kunden: %1.</translation>
    </message>
    <message>
        <source>Look it up as %1.</source>
        <translation>Fragen Sie es als %1 ab.</translation>
    </message>
    <message>
        <source>Zego knows %1: the status is %2.</source>
        <translation>Zego kennt %1: Der Status ist %2.</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Asks Zego what it can say about this customer without their consent</source>
        <translation>Fragt Zego, was es ohne Einwilligung des Kunden über ihn sagen kann</translation>
    </message>
    <message>
        <source>with e-&amp;mail</source>
        <translation>mit E-&amp;Mail</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address, optional</source>
        <translation>Die E-Mail-Adresse des Kunden, freiwillig</translation>
    </message>
    <message>
        <source>Asking Zego…</source>
        <translation>Zego wird gefragt…</translation>
    </message>
    <message>
        <source>Possible explanations</source>
        <translation>Mögliche Erklärungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What Zego said</source>
        <translation>Was Zego gesagt hat</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Tells a typing error from a missing consent</source>
        <translation>Trennt einen Tippfehler von einer fehlenden Einwilligung</translation>
    </message>
</context>
<context>
    <name>ExportProfilesCommand</name>
    <message>
        <source>There is no profile “%1”. Nothing was exported.</source>
        <translation>Es gibt kein Profil „%1“. Nichts wurde exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n Profil nach „%1“ exportiert.</numerusform>
            <numerusform>%n Profile nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens are not in it: they are entered anew where it is imported.</source>
        <translation>Token stehen nicht darin: Sie werden dort neu eingegeben, wo importiert wird.</translation>
    </message>
</context>
<context>
    <name>FieldGrid</name>
    <message numerus="yes">
        <source>… and %n more, in the inspector (F12)</source>
        <comment>fields</comment>
        <translation>
            <numerusform>… und ein weiteres, im Inspektor (F12)</numerusform>
            <numerusform>… und %n weitere, im Inspektor (F12)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken: the name of a field, then its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <extracomment>The value with what it is: “Policy ID: P1”</extracomment>
        <translation>Mit &amp;Bezeichnung kopieren</translation>
    </message>
    <message>
        <source>Copy what is &amp;selected</source>
        <translation>Au&amp;swahl kopieren</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Whom to look up. What the text is taken for stands beside it. A customer number is made capitals; an ID of the partner&apos;s is sent exactly as it is typed, but for blanks around it.</source>
        <translation>Wer abgefragt wird. Wofür der Text gehalten wird, steht daneben. Eine Kundennummer wird großgeschrieben; eine ID des Partners wird genau so gesendet, wie sie getippt ist, nur ohne Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>What the text is asked as. “Either of the two” asks as customer number and as work provider user ID. Use the deprecated kinds only if you have nothing else.</source>
        <translation>Als was der Text abgefragt wird. „Eines von beiden“ fragt als Kundennummer und als Auftraggeber-Nutzer-ID. Verwenden Sie die veralteten Arten nur, wenn Sie nichts anderes haben.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address, optional. With it, Zego is asked whether number and address belong together: that tells a typing error from a missing consent.</source>
        <translation>Die E-Mail-Adresse des Kunden, freiwillig. Mit ihr wird Zego gefragt, ob Nummer und Adresse zusammengehören: Das trennt einen Tippfehler von einer fehlenden Einwilligung.</translation>
    </message>
    <message>
        <source>The number whose existence is asked for: letters A–Z and digits, made capitals. Nothing else is sent.</source>
        <translation>Die Nummer, nach der gefragt wird: Buchstaben A–Z und Ziffern, großgeschrieben. Sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>May stay empty. With an address, Zego also says whether it belongs to the number. It needs one @, something on both sides, and no blanks.</source>
        <translation>Darf leer bleiben. Mit einer Adresse sagt Zego auch, ob sie zu der Nummer gehört. Sie braucht ein @, etwas auf beiden Seiten und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>204: it exists, and the address belongs to it if one was given. INVALID_CUSTOMER: no such number. INVALID_CUSTOMER_EMAIL: the number exists, the address differs. Says nothing about cover. Whether consent plays a part is not said.</source>
        <translation>204: Es gibt sie, und die Adresse gehört zu ihr, falls eine angegeben wurde. INVALID_CUSTOMER: keine solche Nummer. INVALID_CUSTOMER_EMAIL: Die Nummer gibt es, die Adresse weicht ab. Über den Versicherungsschutz sagt es nichts. Ob die Einwilligung eine Rolle spielt, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>ENABLED: covered. DISABLED: known, and not covered now. Any other word is shown as it came. Not found: no such customer, or one who has not consented to share with you; the API does not tell the two apart.</source>
        <translation>ENABLED: versichert. DISABLED: bekannt und zurzeit nicht versichert. Jedes andere Wort wird gezeigt, wie es kam. Nicht gefunden: kein solcher Kunde, oder einer, der in die Weitergabe an Sie nicht eingewilligt hat; die API unterscheidet beides nicht.</translation>
    </message>
    <message>
        <source>Zego&apos;s number for this customer. Later revisions of the API spell the name customerNumber: both are read, and if they differ, both are shown.</source>
        <translation>Zegos Nummer für diesen Kunden. Spätere Fassungen der API schreiben den Namen customerNumber: Beide werden gelesen, und wenn sie voneinander abweichen, werden beide gezeigt.</translation>
    </message>
    <message>
        <source>An older number of the customer&apos;s policy. It comes with every status.</source>
        <translation>Eine ältere Nummer der Police des Kunden. Sie kommt mit jedem Status.</translation>
    </message>
    <message>
        <source>What the cover allows the customer to do, in Zego&apos;s words. Comes with ENABLED only; “not given” when Zego left it out.</source>
        <translation>Was der Versicherungsschutz dem Kunden erlaubt, in Zegos Worten. Kommt nur mit ENABLED; „nicht angegeben“, wenn Zego es wegließ.</translation>
    </message>
    <message>
        <source>How far the customer is covered, in Zego&apos;s words. Comes with ENABLED only; “not given” when Zego left it out.</source>
        <translation>Wie weit der Kunde versichert ist, in Zegos Worten. Kommt nur mit ENABLED; „nicht angegeben“, wenn Zego es wegließ.</translation>
    </message>
    <message>
        <source>The vehicle that the policy is tied to. When it does not come, nothing is missing: the policy is not tied to one.</source>
        <translation>Das Fahrzeug, an das die Police gebunden ist. Kommt keines, so fehlt nichts: Die Police ist an keines gebunden.</translation>
    </message>
    <message>
        <source>A remark of Zego&apos;s. Later revisions of the API add it, as detail or message; it is shown as it came.</source>
        <translation>Ein Hinweis von Zego. Spätere Fassungen der API liefern ihn als detail oder message; er wird gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>What came besides the fields of the contract, under the API&apos;s own names and as it came. It is never dropped, and never an error.</source>
        <translation>Was neben den Feldern des Vertrags kam, unter den Namen der API und wie es kam. Es wird nie weggelassen und ist nie ein Fehler.</translation>
    </message>
    <message>
        <source>Required. All given names as the customer writes them. Signs that are unusual in a name are a warning, never an error.</source>
        <translation>Erforderlich. Alle Vornamen, wie der Kunde sie schreibt. Ungewöhnliche Zeichen sind eine Warnung, nie ein Fehler.</translation>
    </message>
    <message>
        <source>Required. The family name as the customer writes it.</source>
        <translation>Erforderlich. Der Familienname, wie der Kunde ihn schreibt.</translation>
    </message>
    <message>
        <source>Required. House number and street. A line break is an error, since only the first line belongs here.</source>
        <translation>Erforderlich. Hausnummer und Straße. Ein Zeilenumbruch ist ein Fehler, denn hierher gehört nur die erste Zeile.</translation>
    </message>
    <message>
        <source>Required. The city as one writes it on a letter.</source>
        <translation>Erforderlich. Der Ort, wie man ihn auf einen Brief schreibt.</translation>
    </message>
    <message>
        <source>Required. Letters are made capitals. One that is not a UK postcode is a warning, and can be sent all the same.</source>
        <translation>Erforderlich. Buchstaben werden großgeschrieben. Eine nichtbritische Postleitzahl ist eine Warnung und kann trotzdem gesendet werden.</translation>
    </message>
    <message>
        <source>Required. The date of birth, sent as YYYY-MM-DD: a real date, not in the future. Several ways of writing it are understood; the date in words stands below.</source>
        <translation>Erforderlich. Das Geburtsdatum, gesendet als YYYY-MM-DD: ein echtes Datum, nicht in der Zukunft. Mehrere Schreibweisen werden verstanden; das Datum in Worten steht darunter.</translation>
    </message>
    <message>
        <source>Required. One @, something on both sides, no blanks. Anything else that is odd is a warning.</source>
        <translation>Erforderlich. Ein @, etwas auf beiden Seiten, keine Leerzeichen. Alles andere Ungewöhnliche ist eine Warnung.</translation>
    </message>
    <message>
        <source>Required. Begins with + and the country&apos;s code, then digits. Blanks, dots, dashes and brackets are left out when it is sent. An unlikely number is a warning, never an error.</source>
        <translation>Erforderlich. Beginnt mit + und der Vorwahl des Landes, dann Ziffern. Leerzeichen, Punkte, Striche und Klammern fallen beim Senden weg. Eine unwahrscheinliche Nummer ist eine Warnung, nie ein Fehler.</translation>
    </message>
    <message>
        <source>Required. The partner&apos;s own ID for this person, sent exactly as it is typed but for blanks around it. The customer is looked up by it, also to settle an unknown outcome.</source>
        <translation>Erforderlich. Die eigene ID des Partners für diese Person, gesendet genau wie getippt, nur ohne Leerzeichen am Rand. Nach ihr wird der Kunde abgefragt, auch um einen unbekannten Ausgang zu klären.</translation>
    </message>
    <message>
        <source>Required. The product to enrol onto, such as FL.OCC.PL.UK.001. It must support enrolment through the API; ask your Zego Partnerships Manager which do.</source>
        <translation>Erforderlich. Das Produkt, zu dem angemeldet wird, etwa FL.OCC.PL.UK.001. Es muss die Anmeldung über die API zulassen; welche das tun, weiß Ihr Zego Partnerships Manager.</translation>
    </message>
    <message>
        <source>Optional: what the customer does for a living. Without any, it is left out of what is sent. Zego may give back another word than was asked for.</source>
        <translation>Freiwillig: was der Kunde beruflich tut. Ohne Angabe wird es beim Senden weggelassen. Zego kann ein anderes Wort zurückgeben als das gewünschte.</translation>
    </message>
    <message>
        <source>What will be sent, to the letter. Nothing is sent while it is typed. The line that changed last is lit.</source>
        <translation>Was gesendet wird, Buchstabe für Buchstabe. Beim Tippen wird nichts gesendet. Die zuletzt geänderte Zeile ist hervorgehoben.</translation>
    </message>
    <message>
        <source>Sends the enrolment, once. Before that it is written into the journal. The API does not notice that the same person is enrolled twice, so nothing is ever sent again by itself.</source>
        <translation>Sendet die Anmeldung, einmal. Zuvor wird sie ins Journal geschrieben. Die API merkt nicht, wenn dieselbe Person doppelt angemeldet wird; deshalb wird nie etwas von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>An earlier attempt may have arrived after all. Tick this only if a second customer would do less harm than none.</source>
        <translation>Ein früherer Versuch kann doch angekommen sein. Kreuzen Sie dies nur an, wenn ein zweiter Kunde weniger schadet als keiner.</translation>
    </message>
    <message>
        <source>Zego gave no usable answer to the question whether this person is a customer already. Ask again first; tick this only if that does not help.</source>
        <translation>Zego gab auf die Frage, ob diese Person schon Kunde ist, keine brauchbare Antwort. Fragen Sie zuerst erneut; kreuzen Sie dies nur an, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>Zego&apos;s number for the new customer. An enrolment counts as successful only when the whole answer came, with this number in it.</source>
        <translation>Zegos Nummer für den neuen Kunden. Eine Anmeldung gilt nur dann als gelungen, wenn die ganze Antwort kam, mit dieser Nummer darin.</translation>
    </message>
    <message>
        <source>What Zego says of the enrolment, as it came. It is not the status of the cover: look the customer up for that.</source>
        <translation>Was Zego über die Anmeldung sagt, wie es kam. Es ist nicht der Status des Versicherungsschutzes: Fragen Sie den Kunden dafür ab.</translation>
    </message>
    <message>
        <source>How far the new customer is covered, in Zego&apos;s words.</source>
        <translation>Wie weit der neue Kunde versichert ist, in Zegos Worten.</translation>
    </message>
    <message>
        <source>What came besides the fields of the contract, under the API&apos;s own name and as it came.</source>
        <translation>Was neben den Feldern des Vertrags kam, unter dem Namen der API und wie es kam.</translation>
    </message>
    <message>
        <source>What Zego gave otherwise than it was asked for. It is no error: the published example asks for babysitter and gets childminder. Check it with the customer.</source>
        <translation>Was Zego anders gab als gewünscht. Das ist kein Fehler: Das veröffentlichte Beispiel wünscht babysitter und erhält childminder. Klären Sie es mit dem Kunden.</translation>
    </message>
    <message>
        <source>Being sent: the attempt stands in the journal and is on its way. Until its end nobody else can enrol this person from here.</source>
        <translation>Wird gesendet: Der Versuch steht im Journal und ist unterwegs. Bis er endet, kann diese Person von hier aus niemand sonst anmelden.</translation>
    </message>
    <message>
        <source>Enrolled: Zego confirmed it, with a customer number, in a whole answer.</source>
        <translation>Angemeldet: Zego hat es bestätigt, mit einer Kundennummer, in einer vollständigen Antwort.</translation>
    </message>
    <message>
        <source>Rejected: Zego said no, and nobody was enrolled. Correct what it names, then enrol again.</source>
        <translation>Abgelehnt: Zego sagte nein, und niemand wurde angemeldet. Berichtigen Sie, was es nennt, und melden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>Not sent: no byte of it left this computer. It is safe to try again.</source>
        <translation>Nicht gesendet: Kein Byte verließ diesen Computer. Sie können es gefahrlos noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Unknown: the request may have arrived, and no usable answer came. The API cannot tell that two requests are the same, so it is not sent again: that could make a second customer. “Find out” asks whether Zego knows the person.</source>
        <translation>Unbekannt: Die Anfrage kann angekommen sein, und es kam keine brauchbare Antwort. Die API erkennt nicht, dass zwei Anfragen dieselbe sind; deshalb wird nicht noch einmal gesendet, denn daraus könnte ein zweiter Kunde werden. „Klären“ fragt, ob Zego die Person kennt.</translation>
    </message>
    <message>
        <source>Found: no usable answer came to the enrolment, but Zego knew the work provider user ID afterwards. The person is a customer.</source>
        <translation>Gefunden: Auf die Anmeldung kam keine brauchbare Antwort, aber Zego kannte die Auftraggeber-Nutzer-ID danach. Die Person ist Kunde.</translation>
    </message>
    <message>
        <source>Looked for: Zego did not know the person when asked twice, at least a minute apart. Most likely they were not enrolled; it is not certain.</source>
        <translation>Gesucht: Zego kannte die Person auf zwei Fragen im Abstand von mindestens einer Minute nicht. Sehr wahrscheinlich wurde sie nicht angemeldet; sicher ist es nicht.</translation>
    </message>
    <message>
        <source>What you want to read in the band at the top. It is not sent.</source>
        <translation>Was Sie oben im Band lesen möchten. Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Test or production, never guessed from the address. Production is red, and read-only until you arm it. If in doubt, choose production.</source>
        <translation>Test oder Produktion, nie aus der Adresse erraten. Produktion ist rot und nur zum Lesen, bis Sie sie freigeben. Im Zweifel wählen Sie Produktion.</translation>
    </message>
    <message>
        <source>Where the service is. It may have a path, which every call keeps, when it is reached through a gateway. Only https; http for this computer alone.</source>
        <translation>Wo der Dienst ist. Die Adresse darf einen Pfad haben, den jeder Aufruf behält, wenn der Dienst über ein Gateway erreicht wird. Nur https; http nur für diesen Computer.</translation>
    </message>
    <message>
        <source>The path of the status call, after the address. The contract names two; v1/user/status/ is the newer one and the one that is used unless you change it.</source>
        <translation>Der Pfad des Statusaufrufs, hinter der Adresse. Der Vertrag nennt zwei; v1/user/status/ ist der neuere und gilt, solange Sie ihn nicht ändern.</translation>
    </message>
    <message>
        <source>The path of the validate call, after the address. The customer number follows it.</source>
        <translation>Der Pfad des Prüfaufrufs, hinter der Adresse. Die Kundennummer folgt darauf.</translation>
    </message>
    <message>
        <source>The path of the enrol call, after the address. A redirect of it is never followed.</source>
        <translation>Der Pfad des Anmeldeaufrufs, hinter der Adresse. Einer Umleitung davon wird nie gefolgt.</translation>
    </message>
    <message>
        <source>After how many seconds a call is given up in any case, with its retries. An enrolment that is given up has an unknown outcome, so do not make this short.</source>
        <translation>Nach wie vielen Sekunden ein Aufruf in jedem Fall aufgegeben wird, mit seinen Wiederholungen. Eine aufgegebene Anmeldung hat einen unbekannten Ausgang; wählen Sie dies also nicht zu kurz.</translation>
    </message>
    <message>
        <source>After how many seconds without a sign of the server a call is given up.</source>
        <translation>Nach wie vielen Sekunden ohne ein Zeichen des Servers ein Aufruf aufgegeben wird.</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust for this profile, beside the system&apos;s: needed when the service has a certificate authority of its own.</source>
        <translation>Eine Datei (PEM) mit Zertifikaten, denen dieses Profil neben denen des Systems vertraut: nötig, wenn der Dienst eine eigene Zertifizierungsstelle hat.</translation>
    </message>
    <message>
        <source>How the service is reached: directly, through the system&apos;s proxy, or through one that you name. A proxy that asks for a password is not supported.</source>
        <translation>Wie der Dienst erreicht wird: direkt, über den Proxy des Systems oder über einen, den Sie nennen. Ein Proxy, der ein Passwort verlangt, wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Your key to the service, from Zego: the token alone, without a word such as Bearer in front. It goes to the address that it was entered for and to no other, and is never shown again.</source>
        <translation>Ihr Schlüssel zum Dienst, von Zego: das Token allein, ohne ein Wort wie Bearer davor. Es geht nur an die Adresse, für die es eingegeben wurde, und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Asks for the status of a customer number that nobody has, and shows how far it got. Nothing is changed.</source>
        <translation>Fragt nach dem Status einer Kundennummer, die niemand hat, und zeigt, wie weit das kam. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Where you work. Sandbox: an insurer inside the program, nobody is real. Test: a service of yours. Production: real customers.</source>
        <translation>Wo Sie arbeiten. Sandbox: ein Versicherer im Programm, niemand ist echt. Test: einer Ihrer Dienste. Produktion: echte Kunden.</translation>
    </message>
    <message>
        <source>Production is read-only until you arm it, for a time that you choose. Looking up and validating always work. When the time is over, enrolments are held back again.</source>
        <translation>Produktion ist nur zum Lesen, bis Sie Anmeldungen freigeben, für eine Zeit, die Sie wählen. Abfragen und Prüfen gehen immer. Ist die Zeit um, werden Anmeldungen wieder zurückgehalten.</translation>
    </message>
    <message>
        <source>Opens the journal of enrolments where there is no keychain. Nobody can recover it: without it the journal stays closed.</source>
        <translation>Öffnet das Journal der Anmeldungen, wo es keinen Schlüsselbund gibt. Niemand kann sie wiederherstellen: Ohne sie bleibt das Journal zu.</translation>
    </message>
    <message>
        <source>Contract, %1: “%2”</source>
        <extracomment>The name of a field in the contract, and what the contract says of it. Neither is translated.</extracomment>
        <translation>Vertrag, %1: „%2“</translation>
    </message>
    <message>
        <source>How long and how much a call may take: as in Settings, Network, or its own for this profile.</source>
        <translation>Wie lange und wie viel ein Aufruf darf: wie in den Einstellungen unter „Netzwerk“ oder eigens für dieses Profil.</translation>
    </message>
    <message>
        <source>How often a lookup or a validation is asked when Zego says that it gets too many requests or is busy. An enrolment is sent once, whatever stands here.</source>
        <translation>Wie oft eine Abfrage oder eine Prüfung gefragt wird, wenn Zego sagt, dass es zu viele Anfragen bekommt oder beschäftigt ist. Eine Anmeldung wird einmal gesendet, was auch immer hier steht.</translation>
    </message>
    <message>
        <source>The largest answer that is read, in megabytes. A larger one is broken off: it cannot be one of this API.</source>
        <translation>Die größte Antwort, die gelesen wird, in Megabyte. Eine größere wird abgebrochen: Sie kann keine dieser API sein.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This is too long: %1 characters at most, this has %2. Check what was pasted.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen, hier sind es %2. Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>This holds half of a character (a broken paste). Copy it again from its source.</source>
        <translation>Darin steht ein halbes Zeichen (beim Einfügen beschädigt). Kopieren Sie es noch einmal aus der Quelle.</translation>
    </message>
    <message>
        <source>This is required: fill it in.</source>
        <translation>Das wird gebraucht: Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>There is nothing to see in this. Type it again.</source>
        <translation>Hierin ist nichts zu sehen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>This has more than one line: “%1”. Keep only what belongs on one.</source>
        <translation>Das hat mehr als eine Zeile: „%1“. Lassen Sie nur stehen, was in eine gehört.</translation>
    </message>
    <message>
        <source>This contains a tab: “%1”. Put a blank in its place, or remove it.</source>
        <translation>Darin steht ein Tabulator: „%1“. Ersetzen Sie ihn durch ein Leerzeichen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This contains %1, which cannot be seen: “%2”. Remove it, or type the text again.</source>
        <translation>Darin steht %1, das unsichtbar ist: „%2“. Entfernen Sie es oder geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>This contains %1, which joins or parts letters and cannot be seen. It is sent as it is.</source>
        <translation>Darin steht %1, das Buchstaben verbindet oder trennt und unsichtbar ist. Es wird so gesendet, wie es ist.</translation>
    </message>
</context>
<context>
    <name>GuardFindings</name>
    <message>
        <source>Already a customer: Zego knows %1 under customer number %2.</source>
        <translation>Schon Kunde: Zego kennt %1 unter der Kundennummer %2.</translation>
    </message>
    <message>
        <source>Zego does not know %1 as a customer of yours, or the customer has not consented to share with you.</source>
        <translation>Zego kennt %1 nicht als Ihren Kunden, oder der Kunde hat in die Weitergabe an Sie nicht eingewilligt.</translation>
    </message>
    <message>
        <source>Whether %1 is a customer already could not be found out. %2</source>
        <translation>Ob %1 schon Kunde ist, ließ sich nicht herausfinden. %2</translation>
    </message>
    <message>
        <source>Zego was not asked whether this person is a customer already.</source>
        <translation>Zego wurde nicht gefragt, ob diese Person schon Kunde ist.</translation>
    </message>
    <message>
        <source>Zego cannot be asked about this work provider user ID: it is too long or holds characters that cannot be sent.</source>
        <translation>Nach dieser Auftraggeber-Nutzer-ID lässt sich Zego nicht fragen: Sie ist zu lang oder enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>%1 was enrolled from here on %2, with customer number %3.</source>
        <translation>%1 wurde von hier aus angemeldet, am %2, mit der Kundennummer %3.</translation>
    </message>
    <message>
        <source>An enrolment of %1 is being sent right now, from this or another window.</source>
        <translation>Eine Anmeldung von %1 wird gerade gesendet, aus diesem oder einem anderen Fenster.</translation>
    </message>
    <message>
        <source>An enrolment of %1 on %2 has an unknown outcome. Find out what became of it first: sent again, it could make a second customer.</source>
        <translation>Eine Anmeldung von %1 am %2 hat einen unbekannten Ausgang. Klären Sie zuerst, was daraus wurde: Noch einmal gesendet, könnte ein zweiter Kunde entstehen.</translation>
    </message>
    <message>
        <source>No earlier attempt to enrol this person from here.</source>
        <translation>Kein früherer Versuch, diese Person von hier aus anzumelden.</translation>
    </message>
    <message>
        <source>An enrolment of %1 on %2 had an unknown outcome, and Zego did not know the person when asked twice. If it did arrive after all (or the customer has not consented to share with you), sending it again makes a second customer.</source>
        <translation>Eine Anmeldung von %1 am %2 hatte einen unbekannten Ausgang, und Zego kannte die Person auf zwei Fragen nicht. Falls sie doch angekommen ist (oder der Kunde in die Weitergabe an Sie nicht eingewilligt hat), entsteht durch erneutes Senden ein zweiter Kunde.</translation>
    </message>
    <message>
        <source>An enrolment of this person on %1 was not sent. It is safe to try again.</source>
        <translation>Eine Anmeldung dieser Person am %1 wurde nicht gesendet. Sie können es gefahrlos noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Zego rejected an enrolment of this person on %1. It is safe to try again.</source>
        <translation>Zego hat eine Anmeldung dieser Person am %1 abgelehnt. Sie können es gefahrlos noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Somebody with the same name, date of birth and e-mail address is in the journal under another work provider user ID, %1: %2, %3. Check that it is not the same person.</source>
        <translation>Jemand mit demselben Namen, Geburtsdatum und derselben E-Mail-Adresse steht unter einer anderen Auftraggeber-Nutzer-ID im Journal, %1: %2, %3. Prüfen Sie, ob es nicht dieselbe Person ist.</translation>
    </message>
    <message>
        <source>There is no journal to write the enrolment down in before it is sent.</source>
        <translation>Es gibt kein Journal, um die Anmeldung vor dem Senden festzuhalten.</translation>
    </message>
    <message>
        <source>This is production, and it is read-only. Arm enrolment first.</source>
        <translation>Das ist die Produktion, und sie ist nur zum Lesen geöffnet. Geben Sie zuerst die Anmeldung frei.</translation>
    </message>
</context>
<context>
    <name>GuiConsole</name>
    <message>
        <source>There is no profile “%1”. Settings lists those that there are.</source>
        <translation>Es gibt kein Profil „%1“. Die Einstellungen führen die vorhandenen auf.</translation>
    </message>
    <message>
        <source>An enrolment is being sent. Wait for its end, then change the profile.</source>
        <translation>Eine Anmeldung wird gerade gesendet. Warten Sie ihr Ende ab und wechseln Sie dann das Profil.</translation>
    </message>
    <message>
        <source>The profile was changed while an enrolment was being sent, so it was opened anew. What became of the enrolment stands in Activity.</source>
        <translation>Das Profil wurde geändert, während eine Anmeldung gesendet wurde; es wurde deshalb neu geöffnet. Was aus der Anmeldung wurde, steht unter „Vorgänge“.</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>embedded server on this computer; nobody in it is real</source>
        <translation>eingebauter Server auf diesem Computer; niemand darin ist echt</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Die Sandbox ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>The token that the console was started with was in memory only, and is gone since it locked. Start the console again.</source>
        <translation>Das Token, mit dem die Konsole gestartet wurde, stand nur im Arbeitsspeicher und ist weg, seit sie sich sperrte. Starten Sie die Konsole neu.</translation>
    </message>
    <message>
        <source>The network settings were changed while an enrolment was being sent, so the service was opened anew. What became of the enrolment stands in Activity.</source>
        <translation>Die Netzwerkeinstellungen wurden geändert, während eine Anmeldung gesendet wurde; deshalb wurde der Dienst neu geöffnet. Was aus der Anmeldung wurde, steht unter „Vorgänge“.</translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>Looks up customers of an insurer&apos;s customers API. Without options it opens on the profile that was open last, at first on the sandbox, an embedded server on this computer.
The token for another service comes from a file or from $CUSTOMER_CONSOLE_TOKEN, never from an argument.</source>
        <translation>Fragt Kunden über die Customers API eines Versicherers ab. Ohne Optionen öffnet es das zuletzt geöffnete Profil, anfangs die Sandbox, einen eingebauten Server auf diesem Computer.
Das Token für einen anderen Dienst kommt aus einer Datei oder aus $CUSTOMER_CONSOLE_TOKEN, nie aus einem Argument.</translation>
    </message>
    <message>
        <source>Ask the service at URL instead of the sandbox.</source>
        <translation>Den Dienst unter URL fragen statt der Sandbox.</translation>
    </message>
    <message>
        <source>Open the profile of this name; “sandbox” is the sandbox.</source>
        <translation>Das Profil dieses Namens öffnen; „sandbox“ ist die Sandbox.</translation>
    </message>
    <message>
        <source>Also trust the certificates in this file, for that service.</source>
        <translation>Für diesen Dienst auch den Zertifikaten in dieser Datei vertrauen.</translation>
    </message>
    <message>
        <source>Read the token from this file.</source>
        <translation>Das Token aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Quit as soon as the window is ready.</source>
        <translation>Beenden, sobald das Fenster bereit ist.</translation>
    </message>
    <message>
        <source>Whom to look up first.</source>
        <translation>Wer zuerst abgefragt wird.</translation>
    </message>
    <message>
        <source>--profile goes neither with --base-url nor with --token-file: a profile has its own.</source>
        <translation>--profile verträgt sich weder mit --base-url noch mit --token-file: Ein Profil hat beides selbst.</translation>
    </message>
    <message>
        <source>--profile needs the name of a profile.</source>
        <translation>--profile braucht den Namen eines Profils.</translation>
    </message>
    <message>
        <source>--ca-file goes with --base-url.</source>
        <translation>--ca-file gehört zu --base-url.</translation>
    </message>
    <message>
        <source>--token-file goes with --base-url.</source>
        <translation>--token-file gehört zu --base-url.</translation>
    </message>
    <message>
        <source>One text at the most can be looked up; put quotes around it.</source>
        <translation>Höchstens ein Text lässt sich abfragen; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Open on this page: lookup, validate, enrol, activity or settings.</source>
        <translation>Auf dieser Seite öffnen: lookup, validate, enrol, activity oder settings.</translation>
    </message>
    <message>
        <source>--page takes lookup, validate, enrol, activity or settings.</source>
        <translation>--page nimmt lookup, validate, enrol, activity oder settings.</translation>
    </message>
    <message>
        <source>--page goes with a text only for the page lookup: that is where the text is looked up.</source>
        <translation>Mit einem Text geht --page nur für die Seite lookup: Dort wird der Text abgefragt.</translation>
    </message>
</context>
<context>
    <name>GuideKeys</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>between two keys of the same command</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>GuideModel</name>
    <message numerus="yes">
        <source>%1, %n place(s): %2</source>
        <translation>
            <numerusform>%1, eine Stelle: %2</numerusform>
            <numerusform>%1, %n Stellen: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] COMMAND …

Commands: status, explain, validate, enrol, journal, profile, sandbox.
Try: customer-console-cli --help</source>
        <translation>Aufruf: customer-console-cli [OPTIONS] COMMAND …

Befehle: status, explain, validate, enrol, journal, profile, sandbox.
Versuchen Sie: customer-console-cli --help</translation>
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
        <translation>Aufruf: customer-console-cli [OPTIONS] COMMAND …

Fragt die Customers API von der Befehlszeile aus. Ohne --profile oder
--base-url fragt es eine Sandbox, die es in sich selbst startet; einzurichten
ist also nichts.

Befehle
  status     was die API über einen Kunden weiß: versichert oder nicht, und wie
  explain    warum kein Status kommt: unbekannt, vertippt, nicht eingewilligt?
  validate   ob es eine Kundennummer gibt und ob eine E-Mail-Adresse zu ihr
             gehört
  enrol      einen Kunden aus einer Datei anmelden; nie zweimal
  journal    was aus jeder Anmeldung wurde: list, show, reconcile, export
  profile    die Dienste, die Sie nutzen: list, add, remove, test, set-token
  sandbox    die Sandbox anderen Programmen anbieten, bis sie beendet wird
  Jeder hat eine eigene Seite: customer-console-cli COMMAND --help

</translation>
    </message>
    <message>
        <source>
  -h, --help            this page, or the command&apos;s
  -v, --version         the version

</source>
        <translation>
  -h, --help            diese Seite oder die des Befehls
  -v, --version         die Version

</translation>
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
        <translation>Aufruf: customer-console-cli [OPTIONS] status WHO

Fragt nach dem Status eines Kunden. Jeder Status ist eine positive Antwort,
auch DISABLED; der Status selbst steht in der Ausgabe. Zego gibt dieselbe
Antwort für einen Kunden, den es nicht kennt, und für einen, der nicht
eingewilligt hat: siehe explain.

WHO ist eines von
  TEXT                          die Art wird am Aussehen erkannt
  --customer-number NUMBER      Buchstaben und Ziffern, großgeschrieben
  --work-provider-user-id ID    Ihre eigene ID der Person, gesendet wie getippt
  --policy-id ID                von der API als veraltet bezeichnet
  --driver-id ID                von der API als veraltet bezeichnet
Ein Text, der mit „-“ beginnt, kommt hinter „--“: status -- -text

</translation>
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
        <translation>Aufruf: customer-console-cli [OPTIONS] explain WHO [--email EMAIL]

Findet heraus, was sich über einen Kunden ohne Status herausfinden lässt:
fragt nach dem Status, nach demselben Text als andere Art von ID und danach,
ob es die Nummer gibt. Sagt, welche Erklärungen bleiben, die wahrscheinlichste
zuerst, und worauf jede beruht.

WHO ist eines von
  TEXT                          die Art wird am Aussehen erkannt
  --customer-number NUMBER      Buchstaben und Ziffern, großgeschrieben
  --work-provider-user-id ID    Ihre eigene ID der Person, gesendet wie getippt
  --policy-id ID                von der API als veraltet bezeichnet
  --driver-id ID                von der API als veraltet bezeichnet

  --email EMAIL         auch fragen, ob diese Adresse zur Nummer gehört: trennt
                        eine vertippte Nummer von einer fehlenden Einwilligung

</translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] validate NUMBER [--email EMAIL]

Asks whether a customer number exists; with an e-mail address, also whether
that belongs to it. Says nothing about cover: see status.

  NUMBER                        letters and digits, made capitals; also as
  --customer-number NUMBER
  --email EMAIL                 the customer&apos;s address

</source>
        <translation>Aufruf: customer-console-cli [OPTIONS] validate NUMBER [--email EMAIL]

Fragt, ob es eine Kundennummer gibt; mit einer E-Mail-Adresse auch, ob diese
zu ihr gehört. Über den Versicherungsschutz sagt es nichts: siehe status.

  NUMBER                        Buchstaben und Ziffern, in Großbuchstaben
                                gesetzt; auch als
  --customer-number NUMBER
  --email EMAIL                 die Adresse des Kunden

</translation>
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
        <translation>Aufruf: customer-console-cli [OPTIONS] enrol --file FILE

Meldet einen Kunden an. FILE enthält ihn, wie die API ihn nimmt:
{&quot;customer&quot;: {…}, &quot;product&quot;: {…}}; „-“ ist die Standardeingabe. Bevor etwas
gesendet wird, werden die Felder geprüft, die API wird gefragt, ob sie die
Auftraggeber-Nutzer-ID kennt, und das Journal, ob diese Person schon versucht
wurde. Der Versuch wird festgehalten und dann einmal gesendet: nie zweimal, was
auch unterwegs geschieht.

  --file FILE           wer angemeldet wird
  --dry-run             all das tun und nichts senden: Rückgabewert 0 heißt, es
                        würde gesendet
  --accept-warnings     auch senden, wenn etwas seltsam aussieht. Ohne dies wird
                        jemand am Terminal gefragt, ein Skript erhält „invalid“
  --skip-lookup         weitermachen, wenn die API auf die Abfrage keine
                        brauchbare Antwort gibt; wer gefunden wird, wird
                        trotzdem nicht angemeldet
  --live                für ein Produktionsprofil nötig
  --send-again ATTEMPT  noch einmal, nachdem „journal reconcile“ diesen Versuch
                        nicht fand. Kam er doch an, sind es dann zwei
  --passphrase-file FILE
                        was das Journal sperrt, wo es keinen Schlüsselbund gibt;
                        sonst wird am Terminal danach gefragt

</translation>
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
        <translation>Aufruf: customer-console-cli [OPTIONS] journal list
        customer-console-cli [OPTIONS] journal show ATTEMPT
        customer-console-cli [OPTIONS] journal reconcile ATTEMPT [--wait]
        customer-console-cli [OPTIONS] journal export [--output FILE]

Jeder Versuch, jemanden anzumelden, mit dem, was daraus wurde. list und export
gelten für einen Dienst, den --profile oder --base-url nennt, oder für alle. Das
eigene Journal der Sandbox endet mit dem Befehl, der es schrieb.

  list                  die neuesten zuerst; Personen sind unkenntlich
    --state STATE       nur diese; auch mehrmals: sending, confirmed, rejected,
                        not_sent, unknown, reconciled_exists, reconciled_absent
    --all-environments  von allen Diensten
    --show-persons      mit Namen und IDs; JSON enthält sie immer
  show                  alles über einen Versuch
  reconcile             die API fragen, was aus einem unbekannten wurde. „Nicht
                        da“ braucht zwei Antworten, eine Minute auseinander
    --wait              das zweite Mal von selbst fragen
  export                als Datei für anderswo: Personen im Klartext
    --format FORMAT     json, das ist die Vorgabe, oder csv
    --output FILE       eine neue Datei, nur für Sie; sonst Standardausgabe
    --state, --all-environments
  --passphrase-file FILE
                        was das Journal sperrt, wo es keinen Schlüsselbund gibt;
                        sonst wird am Terminal danach gefragt

</translation>
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
        <translation>Rückgabewerte
  0    eine positive Antwort: jeder Status, auch DISABLED
  1    eine negative Antwort: nicht gefunden, passt nicht, ungültig
  2    die Befehlszeile oder eine Eingabe ist falsch; nichts gesendet
  3    nicht berechtigt (401, 403)
  4    keine brauchbare Antwort: Netz, TLS, Zeitüberschreitung, Umleitung,
       beschädigte Antwort, 429, 5xx; oder die Sandbox ließ sich nicht starten
  130  mit Strg+C (SIGINT) abgebrochen; 143 mit SIGTERM
</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>
With --json: &quot;asked&quot; (kind, value), &quot;environment&quot; (sandbox,
test, production), &quot;outcome&quot; (enabled, disabled, other,
not_found, error), &quot;status&quot;, &quot;customerNumber&quot;, &quot;policyId&quot;, &quot;coverClassOfUse&quot;,
&quot;coverLevel&quot;, &quot;vehicleRegistration&quot;, &quot;detail&quot;, &quot;extra&quot;, &quot;error&quot; (kind,
httpStatus, code, detail, message), &quot;askedAt&quot;, &quot;tookMs&quot;. What is absent is left
out.
</source>
        <translation>
Mit --json: &quot;asked&quot; (kind, value), &quot;environment&quot; (sandbox,
test, production), &quot;outcome&quot; (enabled, disabled, other,
not_found, error), &quot;status&quot;, &quot;customerNumber&quot;, &quot;policyId&quot;, &quot;coverClassOfUse&quot;,
&quot;coverLevel&quot;, &quot;vehicleRegistration&quot;, &quot;detail&quot;, &quot;extra&quot;, &quot;error&quot; (kind,
httpStatus, code, detail, message), &quot;askedAt&quot;, &quot;tookMs&quot;. Was es nicht gibt,
fehlt.
</translation>
    </message>
    <message>
        <source>
With --json: as for status, and &quot;explanations&quot; (likelihood, text, because,
nextStep), &quot;evidence&quot; (question, answer, code, tookMs), &quot;nearMisses&quot; (kind,
value, reason).
</source>
        <translation>
Mit --json: wie bei status, dazu &quot;explanations&quot; (likelihood, text, because,
nextStep), &quot;evidence&quot; (question, answer, code, tookMs), &quot;nearMisses&quot; (kind,
value, reason).
</translation>
    </message>
    <message>
        <source>
With --json: &quot;asked&quot; (kind, value, email), &quot;environment&quot;, &quot;outcome&quot; (valid,
email_mismatch, not_found, error), &quot;error&quot; (kind, httpStatus, code, detail,
message), &quot;askedAt&quot;, &quot;tookMs&quot;. What is absent is left out.
</source>
        <translation>
Mit --json: &quot;asked&quot; (kind, value, email), &quot;environment&quot;, &quot;outcome&quot; (valid,
email_mismatch, not_found, error), &quot;error&quot; (kind, httpStatus, code, detail,
message), &quot;askedAt&quot;, &quot;tookMs&quot;. Was es nicht gibt, fehlt.
</translation>
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
</source>
        <translation>
Rückgabewerte
  0    angemeldet; mit --dry-run: es würde gesendet
  1    abgelehnt
  2    ungültig: die Befehlszeile, die Datei oder ein Feld; nichts gesendet
  3    abgelehnt, wegen des Tokens oder seiner Rechte (401, 403)
  4    nicht gesendet: kein Byte ging hinaus, ein neuer Versuch ist möglich
  5    unbekannt: es kann angekommen sein; „journal reconcile“ klärt es
  6    von einer Sicherung zurückgehalten; nichts gesendet
  130  vor dem Senden mit Strg+C (SIGINT) abgebrochen; 143 mit SIGTERM

Mit --json: &quot;outcome&quot; (enrolled, rejected, not_sent, unknown, held_back,
invalid; mit --dry-run would_enrol), &quot;customerNumber&quot;, &quot;receipt&quot;,
&quot;differences&quot; (field, asked, given), &quot;issues&quot; (field, severity, message),
&quot;attempt&quot;, &quot;state&quot;, &quot;findings&quot; (kind, weight, message), &quot;environment&quot;, &quot;error&quot;,
&quot;message&quot;, &quot;nextStep&quot;, &quot;looks&quot;; &quot;dryRun&quot; und &quot;body&quot; mit --dry-run.
</translation>
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
</source>
        <translation>
Rückgabewerte
  0    erledigt; reconcile: den Kunden gibt es
  1    diesen Versuch gibt es nicht; reconcile: den Kunden gibt es nicht
  2    die Befehlszeile ist falsch
  3    reconcile hat kein Token oder eines, das nicht angenommen wird
  4    eine Datei oder der Datenordner ließ sich nicht lesen oder schreiben
  5    reconcile: weiterhin unbekannt
  6    das Journal lässt sich nicht öffnen
  130  mit Strg+C (SIGINT) abgebrochen; 143 mit SIGTERM
</translation>
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
</source>
        <translation>
Rückgabewerte
  0    erledigt; test: alles in Ordnung
  2    die Befehlszeile oder eine Eingabe ist falsch
  3    test: das Token fehlt oder wird nicht angenommen
  4    test: der Dienst ist nicht erreichbar oder nicht diese API; sonst: der
       Schlüsselbund oder der Datenordner ließ es nicht zu
  130  mit Strg+C (SIGINT) abgebrochen; 143 mit SIGTERM
</translation>
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
</source>
        <translation>Aufruf: customer-console-cli [--json] sandbox [OPTIONS]

Bietet einen kleinen Versicherer mit erfundenen Kunden auf diesem Computer an
(127.0.0.1), bis er mit Strg+C beendet wird. Gibt zuerst seine Adresse und sein
Token aus; das Token ist kein Geheimnis. Was darin angemeldet wird, ist
vergessen, wenn er endet.

Optionen
  --port PORT           wo er lauscht; 0, das ist die Vorgabe: ein freier Port
  --latency MS          jede Antwort so viele Millisekunden zurückhalten;
                        Vorgabe 0
  --customers N         wie viele erfundene Kunden, bis 1000000; Vorgabe 10000
  --seed N              welche erfundenen Kunden: gleicher Wert, gleiche Leute
  --json                {&quot;url&quot;:…,&quot;token&quot;:…,&quot;customers&quot;:…} ausgeben, sonst nichts
  --profile sandbox     darf angegeben werden und ändert nichts

Rückgabewerte
  2    die Befehlszeile ist falsch
  4    die Sandbox ließ sich nicht starten, etwa weil der Port vergeben ist
  130  mit Strg+C (SIGINT) abgebrochen; 143 mit SIGTERM
</translation>
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
  --timeout SECONDS     give up after so long, such as 5 or 0.5; default: what
                        the profile says, else the settings (30)
  --json                print one JSON object, errors included
</source>
        <translation>Optionen (vor oder nach dem Befehl)
  --profile NAME        welcher Dienst gefragt wird, benannt wie in
                        `profile list`; „sandbox“ ist die Vorgabe
  --base-url URL        stattdessen den Dienst unter dieser Adresse fragen;
                        https, oder http auf diesem Computer. Er gilt als
                        Testprofil
  --ca-file PEM         mit --base-url: auch diesen Zertifizierungsstellen
                        vertrauen
  --token-file FILE     das Token aus dieser Datei lesen
  --token-stdin         das Token von der Standardeingabe lesen
                        Sonst kommt das Token eines Profils aus dem
                        Schlüsselbund, und mit --base-url gilt die
                        Umgebungsvariable CUSTOMER_CONSOLE_TOKEN. Ein Token
                        wird nie als Argument angegeben.
  --timeout SECONDS     nach so langer Zeit aufgeben, etwa 5 oder 0.5;
                        Vorgabe: was das Profil sagt, sonst die
                        Einstellungen (30)
  --json                ein JSON-Objekt ausgeben, auch bei Fehlern
</translation>
    </message>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] profile list
       customer-console-cli [OPTIONS] profile add NAME --base-url URL
                                              --kind KIND
       customer-console-cli [OPTIONS] profile remove NAME
       customer-console-cli [OPTIONS] profile test NAME
       customer-console-cli [OPTIONS] profile set-token NAME
       customer-console-cli [OPTIONS] profile export FILE [NAME]...
       customer-console-cli [OPTIONS] profile import FILE [--replace]

The services you use, under names of your own; the window knows the same ones.

  list                  all of them
  add                   a new one
    --base-url URL      https, or http on this computer
    --kind KIND         test or production. In production enrolling takes --live
    --ca-file PEM       trust these authorities as well
    --proxy PROXY       none, system, or HOST:PORT; default: as in the settings
    --timeout SECONDS   give up after so many whole seconds; default: as in the
                        settings
    --path-status PATH, --path-validate PATH, --path-enrol PATH
                        where the three calls are, below the address
  remove                with its token; the journal keeps what was enrolled
  test                  whether address, certificate and token work, and which
                        does not; also with --base-url instead of a name
  set-token             keep its token in the keychain, for this address only.
                        Read from the terminal, where it is not shown, from a
                        pipe, or with --token-file
  export                all of them, or those that are named, as a new file for
                        another computer; without tokens
  import                those of such a file, all or none. One whose name is
                        taken gets another name
    --replace           or takes the place of the one that is there, whose
                        token is then forgotten

</source>
        <translation>Aufruf: customer-console-cli [OPTIONS] profile list
        customer-console-cli [OPTIONS] profile add NAME --base-url URL
                                               --kind KIND
        customer-console-cli [OPTIONS] profile remove NAME
        customer-console-cli [OPTIONS] profile test NAME
        customer-console-cli [OPTIONS] profile set-token NAME
        customer-console-cli [OPTIONS] profile export FILE [NAME]...
        customer-console-cli [OPTIONS] profile import FILE [--replace]

Die Dienste, die Sie nutzen, unter eigenen Namen; das Fenster kennt dieselben.

  list                  alle
  add                   ein neues
    --base-url URL      https, oder http auf diesem Computer
    --kind KIND         test oder production. In production braucht Anmelden
                        --live
    --ca-file PEM       auch diesen Zertifizierungsstellen vertrauen
    --proxy PROXY       none, system oder HOST:PORT; Vorgabe: wie in
                        den Einstellungen
    --timeout SECONDS   nach so vielen ganzen Sekunden aufgeben; Vorgabe: wie
                        in den Einstellungen
    --path-status PATH, --path-validate PATH, --path-enrol PATH
                        wo die drei Aufrufe liegen, unterhalb der Adresse
  remove                mit seinem Token; das Journal behält die Anmeldungen
  test                  ob Adresse, Zertifikat und Token taugen, und was davon
                        nicht; auch mit --base-url statt eines Namens
  set-token             sein Token in den Schlüsselbund legen, nur für diese
                        Adresse. Gelesen vom Terminal, wo es nicht angezeigt
                        wird, aus einer Pipe oder mit --token-file
  export                alle oder die genannten als neue Datei für einen anderen
                        Computer; ohne Token
  import                die einer solchen Datei, alle oder keines. Eines, dessen
                        Name vergeben ist, bekommt einen anderen
    --replace           oder tritt an die Stelle dessen, das da ist; dessen
                        Token wird dann vergessen

</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>how to</source>
        <translation>wie geht das</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>explain the field</source>
        <translation>das Feld erklären</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;asten</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>hotkeys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Begriffe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the page before</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Zur Seite davor</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>to the page that one went back from</comment>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>To the page that you went back from</source>
        <translation>Zur Seite, von der Sie zurückgegangen sind</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>V&amp;orige</translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>Stelle davor (Umschalt+F3)</translation>
    </message>
    <message>
        <source>To the place before in which the words occur</source>
        <translation>Zur Stelle davor, an der die Wörter vorkommen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>To the next place in which the words occur</source>
        <translation>Zur nächsten Stelle, an der die Wörter vorkommen</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Im Handbuch suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Lists the pages in which every word occurs; Enter opens the first</source>
        <translation>Führt die Seiten auf, in denen jedes Wort vorkommt; die Eingabetaste öffnet die erste</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – Handbuch</translation>
    </message>
    <message numerus="yes">
        <source>Pages found: %n</source>
        <translation>
            <numerusform>Eine Seite gefunden</numerusform>
            <numerusform>Seiten gefunden: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on this page</source>
        <extracomment>Places of the page on which what is looked for occurs: the third of seven</extracomment>
        <translation>%1 von %2 auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n on this page</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n auf dieser Seite</numerusform>
            <numerusform>%n auf dieser Seite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>Auftraggeber-Nutzer-ID</translation>
    </message>
    <message>
        <source>Policy ID</source>
        <translation>Policen-ID</translation>
    </message>
    <message>
        <source>Driver ID</source>
        <translation>Fahrer-ID</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>work provider user ID</source>
        <translation>Auftraggeber-Nutzer-ID</translation>
    </message>
    <message>
        <source>policy ID</source>
        <translation>Policen-ID</translation>
    </message>
    <message>
        <source>driver ID</source>
        <translation>Fahrer-ID</translation>
    </message>
</context>
<context>
    <name>IdentifierRule</name>
    <message>
        <source>Capitals: %1</source>
        <translation>In Großbuchstaben: %1</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A %1 has only letters A–Z and digits. Remove %2.</source>
        <translation>Eine %1 hat nur Buchstaben A–Z und Ziffern. Entfernen Sie %2.</translation>
    </message>
    <message>
        <source>A %1 has %2 characters at most; this has %3.</source>
        <translation>Eine %1 hat höchstens %2 Zeichen; diese hat %3.</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most, this has %2. Check what was pasted.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen, hier sind es %2. Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>This holds half of a character (a broken paste). Copy it again from its source.</source>
        <translation>Darin steht ein halbes Zeichen (beim Einfügen beschädigt). Kopieren Sie es noch einmal aus der Quelle.</translation>
    </message>
    <message>
        <source>This holds invisible characters: %1. They are sent as they are.</source>
        <translation>Darin stehen unsichtbare Zeichen: %1. Sie werden so gesendet, wie sie sind.</translation>
    </message>
    <message>
        <source>Type or paste a %1.</source>
        <translation>Geben Sie eine %1 ein oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Blanks around it removed</source>
        <translation>Leerzeichen am Rand entfernt</translation>
    </message>
</context>
<context>
    <name>ImportProfilesCommand</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>There is no profile in the file.</source>
        <translation>In der Datei steht kein Profil.</translation>
    </message>
    <message>
        <source>Tokens are not in such a file: `profile set-token` keeps the one of each profile.</source>
        <translation>Token stehen nicht in einer solchen Datei: `profile set-token` verwahrt das jedes Profils.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <extracomment>%1 is the name of a profile, %2 its kind: “TEST”</extracomment>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: there already, as it is</source>
        <translation>%1: schon da, genau so</translation>
    </message>
    <message>
        <source>%1: replaced. %2</source>
        <extracomment>%1 and %2 are names of a profile, %3 is what changed about it</extracomment>
        <translation>%1: ersetzt. %2</translation>
    </message>
    <message>
        <source>%1: the name is taken, so it is “%2”</source>
        <translation>%1: Der Name ist vergeben, daher „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>&amp;Persons in cURL</source>
        <translation>&amp;Personen in cURL</translation>
    </message>
    <message>
        <source>Put identifiers and e-mail addresses into the command instead of variables</source>
        <translation>Setzt IDs und E-Mail-Adressen in den Befehl statt der Variablen</translation>
    </message>
    <message>
        <source>Cop&amp;y as cURL</source>
        <translation>Als &amp;cURL kopieren</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forgets all exchanges</source>
        <translation>Vergisst alle Aufrufe</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Exchange in detail</source>
        <translation>Aufruf im Einzelnen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>As cURL</source>
        <translation>Als cURL</translation>
    </message>
    <message>
        <source>Look somebody up: the exchange appears here.</source>
        <translation>Fragen Sie jemanden ab: Der Aufruf erscheint hier.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Wartet auf die Antwort…</translation>
    </message>
    <message>
        <source>… cut: %1 bytes came</source>
        <extracomment>Below a body that is shown in part.</extracomment>
        <translation>… gekürzt: %1 Bytes kamen an</translation>
    </message>
    <message>
        <source>Copies the request as a command for the terminal, without the token; persons as the box beside it says</source>
        <translation>Kopiert die Anfrage als Befehl für das Terminal, ohne das Token; Personen so, wie das Kästchen daneben sagt</translation>
    </message>
    <message>
        <source>… only the first %1 of %2 are shown here</source>
        <extracomment>%1 and %2 are sizes such as &quot;128 KiB&quot;.</extracomment>
        <translation>… nur die ersten %1 von %2 werden hier gezeigt</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet. Look somebody up, and it stands here.</source>
        <translation>Über die Leitung ging noch nichts. Fragen Sie jemanden ab, dann steht es hier.</translation>
    </message>
    <message>
        <source>Newest first. The token is never shown.</source>
        <translation>Das Neueste zuerst. Das Token wird nie gezeigt.</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The program cannot note in %1 that it is running: %2. Check who owns the folder and whether the disk is full.</source>
        <translation>Das Programm kann in %1 nicht vermerken, dass es läuft: %2. Prüfen Sie, wem der Ordner gehört und ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An entry of the journal is damaged or was changed by something else. Close the program and bring back a copy from a backup.</source>
        <translation>Ein Eintrag des Journals ist beschädigt oder wurde von etwas anderem geändert. Beenden Sie das Programm und spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The attempt was changed at the same moment. Look at it again.</source>
        <translation>Der Versuch wurde im selben Augenblick geändert. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>The attempt could not be written down, so nothing was sent. %1</source>
        <translation>Der Versuch ließ sich nicht festhalten, deshalb wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>An attempt cannot go from “%1” to “%2”.</source>
        <translation>Ein Versuch kann nicht von „%1“ zu „%2“ übergehen.</translation>
    </message>
    <message>
        <source>The journal has no such attempt.</source>
        <translation>Das Journal kennt diesen Versuch nicht.</translation>
    </message>
    <message>
        <source>The attempt is no longer “%1” but “%2”: something else has changed it. Look at it again.</source>
        <translation>Der Versuch ist nicht mehr „%1“, sondern „%2“: Etwas anderes hat ihn geändert. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>Without a customer number an attempt cannot count as enrolled.</source>
        <translation>Ohne Kundennummer kann ein Versuch nicht als angemeldet gelten.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made: %2. Check who owns its folder and whether the disk is full.</source>
        <translation>Das Journal %1 lässt sich nicht anlegen: %2. Prüfen Sie, wem sein Ordner gehört und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>A newer version of this program has taken over the journal. Close this one and use that.</source>
        <translation>Eine neuere Version dieses Programms hat das Journal übernommen. Beenden Sie diese und verwenden Sie jene.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program keeps the journal locked. Close it and try again.</source>
        <translation>Ein anderes Programm hält das Journal gesperrt. Beenden Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journal&apos;s file may not be written to. Check who owns the data folder and its files.</source>
        <translation>In die Datei des Journals darf nicht geschrieben werden. Prüfen Sie, wem der Datenordner und seine Dateien gehören.</translation>
    </message>
    <message>
        <source>The journal&apos;s file cannot be opened. Check who owns the data folder and its files.</source>
        <translation>Die Datei des Journals lässt sich nicht öffnen. Prüfen Sie, wem der Datenordner und seine Dateien gehören.</translation>
    </message>
    <message>
        <source>The disk reports a fault while the journal is read or written (%1). Check the disk.</source>
        <translation>Der Datenträger meldet einen Fehler beim Lesen oder Schreiben des Journals (%1). Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The journal is damaged. Close the program and bring back a copy from a backup.</source>
        <translation>Das Journal ist beschädigt. Beenden Sie das Programm und spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>SQLite sagt: %1.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used. %2</source>
        <translation>Das Journal %1 lässt sich nicht benutzen. %2</translation>
    </message>
    <message>
        <source>The journal %1 could not be looked at: there is no room or no right to copy it within its folder. Free some space, check who owns the folder, and try again.</source>
        <translation>Das Journal %1 ließ sich nicht ansehen: Es fehlt Platz oder das Recht, es in seinem Ordner zu kopieren. Schaffen Sie Platz, prüfen Sie, wem der Ordner gehört, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 is a database, but no journal of this program. It was left as it is; move it elsewhere.</source>
        <translation>Die Datei %1 ist eine Datenbank, aber kein Journal dieses Programms. Sie blieb, wie sie war; verschieben Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program. It was left as it is; use that version, or a newer one.</source>
        <translation>Das Journal %1 wurde von einer neueren Version dieses Programms geschrieben. Es blieb, wie es war; verwenden Sie jene Version oder eine neuere.</translation>
    </message>
    <message>
        <source>The journal %1 was sealed with another key than the one found. It was left as it is; bring back the keychain entry or the file vault.json that belongs to it.</source>
        <translation>Das Journal %1 wurde mit einem anderen Schlüssel versiegelt als dem gefundenen. Es blieb, wie es war; stellen Sie den Eintrag im Schlüsselbund oder die Datei vault.json wieder her, die dazugehören.</translation>
    </message>
    <message>
        <source>The journal %1 is gone, but the file %1-wal that belongs to it is there. Bring the journal back, from a backup if need be.</source>
        <translation>Das Journal %1 ist weg, aber die Datei %1-wal, die dazugehört, ist da. Bringen Sie das Journal zurück, notfalls aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It was left as it is; bring back a copy of it from a backup, or move it elsewhere to begin a new one.</source>
        <translation>Das Journal %1 ist beschädigt. Es blieb, wie es war; spielen Sie eine Sicherung zurück oder verschieben Sie es, um ein neues zu beginnen.</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The sandbox&apos;s journal ends with the command that it was written by. Name the service whose attempts you mean: --profile, --base-url or --all-environments.</source>
        <translation>Das Journal der Sandbox endet mit dem Befehl, der es schrieb. Nennen Sie den Dienst, dessen Versuche Sie meinen: --profile, --base-url oder --all-environments.</translation>
    </message>
    <message>
        <source>The journal has no attempt %1. `journal list --all-environments` shows those that it has.</source>
        <translation>Das Journal kennt keinen Versuch %1. `journal list --all-environments` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No attempt to enrol somebody is in the journal, as far as it was asked for.</source>
        <translation>Im Journal steht kein Anmeldeversuch, soweit danach gefragt wurde.</translation>
    </message>
    <message>
        <source>This names people in plain text: keep it accordingly.</source>
        <translation>Hier stehen Personen im Klartext: Bewahren Sie es entsprechend auf.</translation>
    </message>
    <message>
        <source>Attempts written to “%1”: %2. Only you may read it; it names people in plain text, so delete it when it has served.</source>
        <translation>Versuche nach „%1“ geschrieben: %2. Nur Sie dürfen die Datei lesen; sie nennt Personen im Klartext, löschen Sie sie also, wenn sie ihren Dienst getan hat.</translation>
    </message>
</context>
<context>
    <name>JournalService</name>
    <message>
        <source>The keychain did not give back what was put into it.</source>
        <translation>Der Schlüsselbund gab nicht zurück, was hineingelegt wurde.</translation>
    </message>
    <message>
        <source>The key to the journal of enrolments is not in the keychain, or the keychain is locked. Unlock the keychain and try again; the journal was left as it is.</source>
        <translation>Der Schlüssel zum Journal der Anmeldungen ist nicht im Schlüsselbund, oder der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal; das Journal blieb, wie es war.</translation>
    </message>
    <message>
        <source>The key to the journal of enrolments could not be read from the keychain. %1</source>
        <translation>Der Schlüssel zum Journal der Anmeldungen ließ sich nicht aus dem Schlüsselbund lesen. %1</translation>
    </message>
    <message>
        <source>What the keychain holds as the key to the journal of enrolments is not a key. The journal was left as it is.</source>
        <translation>Was der Schlüsselbund als Schlüssel zum Journal der Anmeldungen aufbewahrt, ist kein Schlüssel. Das Journal blieb, wie es war.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this journal. Try again.</source>
        <translation>Das ist nicht die Passphrase dieses Journals. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journal of enrolments has not been opened.</source>
        <translation>Das Journal der Anmeldungen wurde noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>The journal of enrolments is still being opened. Try again in a moment.</source>
        <translation>Das Journal der Anmeldungen wird noch geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Enrolments are written down before they are sent, and the journal for that needs a passphrase, since there is no keychain to keep its key. Choose one first.</source>
        <translation>Anmeldungen werden vor dem Senden festgehalten, und das Journal dafür braucht eine Passphrase, weil kein Schlüsselbund seinen Schlüssel aufbewahrt. Wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The journal of enrolments is locked. Give its passphrase first.</source>
        <translation>Das Journal der Anmeldungen ist gesperrt. Geben Sie zuerst seine Passphrase ein.</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>Das Journal ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal of enrolments cannot be made. Check who owns the folder above it.</source>
        <translation>Der Ordner %1 für das Journal der Anmeldungen lässt sich nicht anlegen. Prüfen Sie, wem der Ordner darüber gehört.</translation>
    </message>
    <message>
        <source>There is a journal of enrolments in %1, but %2, which says how to unlock it, is missing. The journal was left as it is: bring that file back from a backup.</source>
        <translation>In %1 liegt ein Journal der Anmeldungen, aber %2 fehlt, worin steht, wie es zu entsperren ist. Das Journal blieb, wie es war: Spielen Sie diese Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Journal of enrolments</source>
        <translation>Journal der Anmeldungen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the journal</source>
        <translation>Passphrase des Journals</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Noch einmal dieselbe Passphrase</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opens the journal again</source>
        <translation>Öffnet das Journal noch einmal</translation>
    </message>
    <message>
        <source>journal opening</source>
        <translation>Journal wird geöffnet</translation>
    </message>
    <message>
        <source>journal locked</source>
        <translation>Journal gesperrt</translation>
    </message>
    <message>
        <source>journal open</source>
        <translation>Journal geöffnet</translation>
    </message>
    <message>
        <source>journal not available</source>
        <translation>Journal nicht verfügbar</translation>
    </message>
    <message>
        <source>Opening the journal of enrolments…</source>
        <translation>Das Journal der Anmeldungen wird geöffnet…</translation>
    </message>
    <message>
        <source>There is no keychain to be had, so the journal of enrolments is locked with a passphrase of your own. It protects the personal data of everyone you enrol. Nobody can recover it: without it the journal stays closed, and nobody can be enrolled with it.</source>
        <translation>Es ist kein Schlüsselbund verfügbar, deshalb wird das Journal der Anmeldungen mit einer eigenen Passphrase gesperrt. Sie schützt die persönlichen Daten aller, die Sie anmelden. Niemand kann sie wiederherstellen: Ohne sie bleibt das Journal zu, und niemand kann damit angemeldet werden.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1 is a sentence that says more.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The journal of enrolments is locked. Its passphrase opens it; until then nobody can be enrolled.</source>
        <translation>Das Journal der Anmeldungen ist gesperrt. Seine Passphrase öffnet es; bis dahin kann niemand angemeldet werden.</translation>
    </message>
    <message>
        <source>The journal of enrolments cannot be opened, so nobody can be enrolled.</source>
        <translation>Das Journal der Anmeldungen lässt sich nicht öffnen, deshalb kann niemand angemeldet werden.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Eight characters at least; a few words are better.</source>
        <translation>Mindestens acht Zeichen; einige Wörter sind besser.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Die beiden stimmen nicht überein. Geben Sie beide neu ein.</translation>
    </message>
    <message>
        <source>Opens the journal with this passphrase</source>
        <translation>Öffnet das Journal mit dieser Passphrase</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles &amp;ausklappen</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>Press the keys…</source>
        <translation>Drücken Sie die Tasten…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a command without keys</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Press the new keys. Escape keeps the old ones.</source>
        <translation>Drücken Sie die neuen Tasten. Escape behält die alten.</translation>
    </message>
    <message>
        <source>Press Enter, then the new keys. Delete takes them away.</source>
        <translation>Drücken Sie die Eingabetaste, dann die neuen Tasten. Entf nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The file %1, which says where the key of the journal is, cannot be read: %2.</source>
        <translation>Die Datei %1, in der steht, wo der Schlüssel des Journals ist, lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The file %1, which says where the key of the journal is, cannot be understood. It was left as it is; put back a copy of it from a backup.</source>
        <translation>Die Datei %1, in der steht, wo der Schlüssel des Journals ist, ist nicht zu verstehen. Sie blieb, wie sie war; spielen Sie eine Sicherung von ihr zurück.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. Use that version, or a newer one.</source>
        <translation>Die Datei %1 wurde von einer neueren Version dieses Programms geschrieben. Verwenden Sie jene Version oder eine neuere.</translation>
    </message>
    <message>
        <source>The file %1 is there already, and was left as it is.</source>
        <translation>Die Datei %1 gibt es bereits; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The key of the journal has no usable name.</source>
        <translation>Der Schlüssel des Journals hat keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the journal with a passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um das Journal mit einer Passphrase zu schützen: %1 MiB werden gebraucht. Beenden Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>%1 alone is needed for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 allein wird zum Tippen gebraucht. Nehmen Sie Strg oder Alt dazu oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is needed for moving about in texts and lists.</source>
        <translation>%1 wird gebraucht, um sich in Texten und Listen zu bewegen.</translation>
    </message>
    <message>
        <source>%1 closes what is open and cancels what runs.</source>
        <translation>%1 schließt, was offen ist, und bricht ab, was läuft.</translation>
    </message>
    <message>
        <source>%1 opens the menu of what has the focus.</source>
        <translation>%1 öffnet das Menü zu dem, was den Fokus hat.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text.</source>
        <translation>%1 wird zum Bearbeiten von Text gebraucht.</translation>
    </message>
    <message>
        <source>%1 reaches what has this letter underlined. Add Ctrl or Shift.</source>
        <translation>%1 erreicht das, worin dieser Buchstabe unterstrichen ist. Nehmen Sie Strg oder Umschalt dazu.</translation>
    </message>
    <message>
        <source>%1 closes the window.</source>
        <translation>%1 schließt das Fenster.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain did not answer in time. It may be waiting for you to unlock it: do so and try again.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht wartet er darauf, dass Sie ihn entsperren: Tun Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no keychain on this system, or it cannot be reached (%1).</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund, oder er ist nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>The keychain has no such entry, or it is locked. If one was saved before, unlock the keychain and try again.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag, oder er ist gesperrt. Wurde früher einer gespeichert, entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access. Unlock it, allow this program to use it, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder verweigert den Zugriff. Entsperren Sie ihn, erlauben Sie diesem Programm den Zugriff und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain could not be used (%1). It may be locked: unlock it and try again.</source>
        <translation>Der Schlüsselbund ließ sich nicht benutzen (%1). Vielleicht ist er gesperrt: Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Sprache der Konsole</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Daten und Zahlen</translation>
    </message>
    <message>
        <source>Follow the region that is set in the system, whatever the language.</source>
        <translation>Folgen der Region, die im System eingestellt ist, gleich in welcher Sprache.</translation>
    </message>
    <message>
        <source>What the console speaks. What customers and services are called is never translated.</source>
        <translation>Was die Konsole spricht. Wie Kunden und Dienste heißen, wird nie übersetzt.</translation>
    </message>
    <message>
        <source>translation, English, Deutsch, Français, German, French, locale, region, date, number, format</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Übersetzung, English, Deutsch, Français, Englisch, Französisch, Region, Datum, Zahl, Format</translation>
    </message>
    <message>
        <source>The console speaks it now.</source>
        <translation>Die Konsole spricht sie bereits.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an example of a date with its time, and of a number: &quot;14/03/2026 09:26 · 1,234.5&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The words of the console; it changes at once.</source>
        <translation>Die Sprache der Konsole; sie wechselt sofort.</translation>
    </message>
    <message>
        <source>The console speaks %1 as soon as nothing is being typed in Settings, or sent.</source>
        <translation>Die Konsole spricht %1, sobald in den Einstellungen nichts eingegeben und nichts gesendet wird.</translation>
    </message>
</context>
<context>
    <name>LocalData</name>
    <message>
        <source>There is no profile “%1”. Nothing was sent.</source>
        <translation>Es gibt kein Profil „%1“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There are: %1. `profile add` adds one; --base-url reaches a service without one.</source>
        <translation>Vorhanden sind: %1. `profile add` fügt eines hinzu; --base-url erreicht einen Dienst auch ohne.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>The console is locked</source>
        <translation>Die Konsole ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the journal</source>
        <translation>Passphrase des Journals</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>Stattdessen &amp;beenden</translation>
    </message>
    <message>
        <source>Ends the console without unlocking it</source>
        <translation>Beendet die Konsole, ohne sie zu entsperren</translation>
    </message>
</context>
<context>
    <name>LookupBox</name>
    <message>
        <source>Customer number or work provider user ID</source>
        <translation>Kundennummer oder Auftraggeber-Nutzer-ID</translation>
    </message>
    <message>
        <source>Whom to look up</source>
        <translation>Wer abgefragt wird</translation>
    </message>
    <message>
        <source>Type or paste a customer number or a work provider user ID, then press Enter</source>
        <translation>Geben Sie eine Kundennummer oder eine Auftraggeber-Nutzer-ID ein oder fügen Sie sie ein und drücken Sie dann die Eingabetaste</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>Art der ID</translation>
    </message>
    <message>
        <source>What the text is taken for; change it with the arrow keys</source>
        <translation>Wofür der Text gehalten wird; mit den Pfeiltasten zu ändern</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>A&amp;bfragen</translation>
    </message>
    <message>
        <source>Asks Zego for the status</source>
        <translation>Fragt Zego nach dem Status</translation>
    </message>
    <message>
        <source>Detect the kind</source>
        <translation>Art erkennen</translation>
    </message>
    <message>
        <source>Either of the two</source>
        <translation>Eines von beiden</translation>
    </message>
    <message>
        <source>%1 (deprecated)</source>
        <extracomment>%1 is a kind of identifier.</extracomment>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <extracomment>%1 is a kind of identifier.</extracomment>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Could also be a work provider user ID: choose at the right.</source>
        <translation>Könnte auch eine Auftraggeber-Nutzer-ID sein: Wählen Sie daneben.</translation>
    </message>
    <message>
        <source>Could also be a customer number: choose at the right.</source>
        <translation>Könnte auch eine Kundennummer sein: Wählen Sie daneben.</translation>
    </message>
    <message>
        <source>Can only be a work provider user ID.</source>
        <translation>Kann nur eine Auftraggeber-Nutzer-ID sein.</translation>
    </message>
    <message>
        <source>Type or paste an identifier first.</source>
        <translation>Geben Sie zuerst eine ID ein oder fügen Sie sie ein.</translation>
    </message>
    <message numerus="yes">
        <source>First of %n pasted lines</source>
        <translation>
            <numerusform>Die erste von %n eingefügten Zeilen</numerusform>
            <numerusform>Die erste von %n eingefügten Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Lookup</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Lookup box</source>
        <translation>Abfragefeld</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asked in this &amp;window</source>
        <translation>In diesem Fenster ab&amp;gefragt</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation>Die Antworten filtern</translation>
    </message>
    <message>
        <source>Keeps the rows in which every word occurs</source>
        <translation>Behält die Zeilen, in denen jedes Wort vorkommt</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation>Kopiert die ausgewählten Zeilen, sonst alle, als Text mit Tabulatoren und Überschriften</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Everything asked in this window, newest first</source>
        <translation>Alles, was in diesem Fenster abgefragt wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>There is no service to ask.</source>
        <translation>Es gibt keinen Dienst, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Copied for a ticket, persons masked.</source>
        <translation>Für ein Ticket kopiert, Personen unkenntlich.</translation>
    </message>
    <message>
        <source>Copied with everything.</source>
        <translation>Mit allen Angaben kopiert.</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Zeilen kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older answers were dropped; the newest %1 are kept.</source>
        <translation>
            <numerusform>Eine ältere Antwort wurde fallen gelassen; die neuesten %1 bleiben.</numerusform>
            <numerusform>%Ln ältere Antworten wurden fallen gelassen; die neuesten %1 bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>None of the answers fits the filter.</source>
        <translation>Keine der Antworten passt zum Filter.</translation>
    </message>
    <message>
        <source>Every answer of this window will stand here: to sort, filter and copy.</source>
        <translation>Jede Antwort dieses Fensters wird hier stehen: zum Sortieren, Filtern und Kopieren.</translation>
    </message>
    <message>
        <source>Drop the text to put it into the box.</source>
        <translation>Lassen Sie den Text hier los, um ihn ins Feld zu setzen.</translation>
    </message>
    <message>
        <source>Here goes the text of an identifier. A customer in JSON is dropped onto Enrol.</source>
        <translation>Hierher gehört der Text einer ID. Einen Kunden in JSON ziehen Sie auf „Anmelden“.</translation>
    </message>
    <message>
        <source>Nothing in this can be read as text.</source>
        <translation>Hierin ist nichts, was sich als Text lesen lässt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Announced: what was looked up, then its status or what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Konsole</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Customer Console</source>
        <translation>Customer Console</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Choose a page of the console</source>
        <translation>Wählen Sie eine Seite der Konsole</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>State of the console</source>
        <translation>Zustand der Konsole</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;About Customer Console</source>
        <translation>Ü&amp;ber Customer Console</translation>
    </message>
    <message>
        <source>Customer Console – %1</source>
        <extracomment>%1 is an environment such as SANDBOX.</extracomment>
        <translation>Customer Console – %1</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <extracomment>In the status bar: how long the last answer took, such as “84 ms”.</extracomment>
        <translation>letzte Antwort %1</translation>
    </message>
    <message>
        <source>About Customer Console</source>
        <translation>Über Customer Console</translation>
    </message>
    <message>
        <source>Customer Console %1</source>
        <translation>Customer Console %1</translation>
    </message>
    <message>
        <source>Looks customers up, validates and enrols them through an insurer&apos;s customers API.
MIT licence. Made with Qt %1.</source>
        <translation>Fragt Kunden ab, prüft sie und meldet sie an, über die Customers API eines Versicherers.
MIT-Lizenz. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>An enrolment is being sent. Wait for its answer: closed now, its outcome stays unknown. Close again to go all the same.</source>
        <translation>Eine Anmeldung wird gerade gesendet. Warten Sie ihre Antwort ab: Wird jetzt geschlossen, bleibt ihr Ausgang unbekannt. Schließen Sie noch einmal, um trotzdem zu gehen.</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>end the program</source>
        <translation>das Programm verlassen</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>all commands</source>
        <translation>alle Befehle</translation>
    </message>
    <message>
        <source>find a command</source>
        <translation>einen Befehl finden</translation>
    </message>
    <message>
        <source>%1 is open: %2.</source>
        <extracomment>%1 is the name of a profile, %2 an environment such as SANDBOX.</extracomment>
        <translation>%1 ist geöffnet: %2.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The console is locked.</source>
        <translation>Die Konsole ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a window, %2 its number: another window of the same console.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What was typed in Enrol cannot be kept: the journal is not open. Close again to go all the same.</source>
        <translation>Was in „Anmelden“ eingegeben wurde, lässt sich nicht aufbewahren: Das Journal ist nicht geöffnet. Schließen Sie noch einmal, um trotzdem zu gehen.</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>second window</source>
        <translation>zweites Fenster</translation>
    </message>
    <message>
        <source>open another window</source>
        <translation>ein weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>There can be no other window here.</source>
        <translation>Hier kann es kein weiteres Fenster geben.</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>Dieses Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>What stays in memory until you unlock would be lost. Quit again to go all the same.</source>
        <translation>Was im Speicher bleibt, bis Sie entsperren, ginge verloren. Beenden Sie noch einmal, um trotzdem zu gehen.</translation>
    </message>
    <message>
        <source>The outcome of the last enrolment stands nowhere but in this window: note it. Close again to go all the same.</source>
        <translation>Der Ausgang der letzten Anmeldung steht nur in diesem Fenster: Notieren Sie ihn. Schließen Sie noch einmal, um trotzdem zu gehen.</translation>
    </message>
</context>
<context>
    <name>MemorySecretStore</name>
    <message>
        <source>Nothing was entered since the program started.</source>
        <translation>Seit dem Start des Programms wurde nichts eingegeben.</translation>
    </message>
</context>
<context>
    <name>NamedService</name>
    <message>
        <source>--ca-file: “%1” cannot be read: %2.</source>
        <translation>--ca-file: „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN CERTIFICATE-----” in it.</source>
        <translation>--ca-file: In „%1“ steht kein Zertifikat. Es muss eine PEM-Datei sein, mit „-----BEGIN CERTIFICATE-----“ darin.</translation>
    </message>
</context>
<context>
    <name>NearMissBar</name>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of identifier, %2 what is different: “Customer number, without the blanks”.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>without the label in front</source>
        <translation>ohne die Beschriftung davor</translation>
    </message>
    <message>
        <source>without the label and the quotes</source>
        <translation>ohne die Beschriftung und die Anführungszeichen</translation>
    </message>
    <message>
        <source>without the label and the blanks</source>
        <translation>ohne die Beschriftung und die Leerzeichen</translation>
    </message>
    <message>
        <source>without the quotes around it</source>
        <translation>ohne die Anführungszeichen außen</translation>
    </message>
    <message>
        <source>without the blanks</source>
        <translation>ohne die Leerzeichen</translation>
    </message>
    <message>
        <source>without the dashes</source>
        <translation>ohne die Striche</translation>
    </message>
    <message>
        <source>with plain letters and digits</source>
        <translation>mit einfachen Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>with the digit 0 for the letter O</source>
        <translation>mit der Ziffer 0 statt des Buchstabens O</translation>
    </message>
    <message>
        <source>with the letter O for the digit 0</source>
        <translation>mit dem Buchstaben O statt der Ziffer 0</translation>
    </message>
    <message>
        <source>with the digit 1 for the letter I</source>
        <translation>mit der Ziffer 1 statt des Buchstabens I</translation>
    </message>
    <message>
        <source>with the letter I for the digit 1</source>
        <translation>mit dem Buchstaben I statt der Ziffer 1</translation>
    </message>
    <message>
        <source>in small letters</source>
        <translation>in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>in Großbuchstaben</translation>
    </message>
</context>
<context>
    <name>NetworkRules</name>
    <message>
        <source>Give whole seconds, from 1 to %1.</source>
        <translation>Geben Sie ganze Sekunden an, von 1 bis %1.</translation>
    </message>
    <message>
        <source>Give a whole number of attempts, from 1 to %1.</source>
        <translation>Geben Sie eine ganze Zahl von Versuchen an, von 1 bis %1.</translation>
    </message>
    <message>
        <source>Give whole megabytes, from 1 to %1.</source>
        <translation>Geben Sie ganze Megabyte an, von 1 bis %1.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host and its port, from 1 to 65535.</source>
        <translation>Nennen Sie den Rechner des Proxys und seinen Port, von 1 bis 65535.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) at most</source>
        <comment>for a whole call</comment>
        <translation>
            <numerusform>höchstens eine Sekunde</numerusform>
            <numerusform>höchstens %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>eine Sekunde Stille</numerusform>
            <numerusform>%n Sekunden Stille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>of a call</comment>
        <translation>
            <numerusform>ein Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte(s)</source>
        <translation>
            <numerusform>ein Megabyte</numerusform>
            <numerusform>%n Megabyte</numerusform>
        </translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>der Proxy des Systems</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Whole call</source>
        <translation>&amp;Ganzer Aufruf</translation>
    </message>
    <message>
        <source>Seconds that a whole call may take</source>
        <translation>Sekunden, die ein ganzer Aufruf dauern darf</translation>
    </message>
    <message>
        <source>With all its attempts and waits.</source>
        <translation>Mit allen seinen Versuchen und Wartezeiten.</translation>
    </message>
    <message>
        <source>seconds at most</source>
        <translation>Sekunden höchstens</translation>
    </message>
    <message>
        <source>S&amp;ilence</source>
        <translation>St&amp;ille</translation>
    </message>
    <message>
        <source>Seconds of silence after which a call is given up</source>
        <translation>Sekunden der Stille, nach denen ein Aufruf aufgegeben wird</translation>
    </message>
    <message>
        <source>A call in which nothing is heard from the service for so long is given up.</source>
        <translation>Ein Aufruf, in dem so lange nichts vom Dienst zu hören ist, wird aufgegeben.</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>&amp;Versuche</translation>
    </message>
    <message>
        <source>How often a question may be asked</source>
        <translation>Wie oft eine Frage gestellt werden darf</translation>
    </message>
    <message>
        <source>The first one, and again after 429 and 503. An enrolment is sent once, whatever stands here.</source>
        <translation>Der erste, und erneut nach 429 und 503. Eine Anmeldung wird einmal gesendet, was auch immer hier steht.</translation>
    </message>
    <message>
        <source>of a question at most</source>
        <translation>je Frage höchstens</translation>
    </message>
    <message>
        <source>Megabytes that an answer may have</source>
        <translation>Megabyte, die eine Antwort haben darf</translation>
    </message>
    <message>
        <source>A larger answer is broken off.</source>
        <translation>Eine größere Antwort wird abgebrochen.</translation>
    </message>
    <message>
        <source>megabytes at most</source>
        <translation>Megabyte höchstens</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How services are reached; this computer itself always without one</source>
        <translation>Wie Dienste erreicht werden; dieser Computer selbst immer ohne</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Rechner des Proxys</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>The sandbox and services on this computer are reached without a proxy, whatever stands here.</source>
        <translation>Die Sandbox und Dienste auf diesem Computer werden ohne Proxy erreicht, was auch immer hier steht.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keeps what was typed (Ctrl+Return)</source>
        <translation>Behält, was eingegeben wurde (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to what was saved (Esc)</source>
        <translation>Zurück zum Gespeicherten (Esc)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Der Proxy des Systems</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Holds for the sandbox, for services named on the command line, and for every profile that says “As in Settings”.</source>
        <translation>Gilt für die Sandbox, für Dienste, die auf der Befehlszeile genannt sind, und für jedes Profil, das „Wie in den Einstellungen“ sagt.</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>Ganzer Aufruf</translation>
    </message>
    <message>
        <source>How many seconds a call may take, with all its attempts and waits.</source>
        <translation>Wie viele Sekunden ein Aufruf dauern darf, mit allen seinen Versuchen und Wartezeiten.</translation>
    </message>
    <message>
        <source>timeout, deadline, seconds, slow, wait, limit</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Zeitüberschreitung, Frist, Sekunden, langsam, warten, Grenze</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>timeout, inactivity, idle, seconds, hang, limit</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Zeitüberschreitung, Untätigkeit, Sekunden, hängen, Grenze</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a question is asked after 429 and 503.</source>
        <translation>Wie oft nach 429 und 503 gefragt wird.</translation>
    </message>
    <message>
        <source>retry, retries, repeat, again, throttle, rate limit, 429, 503</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>wiederholen, Wiederholungen, erneut, drosseln, 429, 503</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How many megabytes an answer may have.</source>
        <translation>Wie viele Megabyte eine Antwort haben darf.</translation>
    </message>
    <message>
        <source>size, body, cap, large, bytes, MB, limit</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Größe, Inhalt, groß, Bytes, MB, Grenze</translation>
    </message>
    <message>
        <source>How services are reached; this computer itself always without one.</source>
        <translation>Wie Dienste erreicht werden; dieser Computer selbst immer ohne.</translation>
    </message>
    <message>
        <source>firewall, gateway, host, port, http proxy, system proxy</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Firewall, Gateway, Rechner, Port, HTTP-Proxy, Proxy des Systems</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>A&amp;ntwort</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The command %1 takes no text.</source>
        <translation>Der Befehl %1 nimmt keinen Text.</translation>
    </message>
    <message>
        <source>There are %1 texts where one belongs. Put quotes around a text with blanks.</source>
        <translation>Es sind %1 Texte, wo einer hingehört. Setzen Sie einen Text mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Say once who is meant: %1.</source>
        <translation>Sagen Sie einmal, wer gemeint ist: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Say which customer number is meant: validate NUMBER.</source>
        <translation>Sagen Sie, welche Kundennummer gemeint ist: validate NUMBER.</translation>
    </message>
    <message>
        <source>Say who is meant: a text, or one of --customer-number, --work-provider-user-id, --policy-id, --driver-id.</source>
        <translation>Sagen Sie, wer gemeint ist: ein Text oder eines von --customer-number, --work-provider-user-id, --policy-id, --driver-id.</translation>
    </message>
    <message>
        <source>Say whom to enrol: --file customer.json, or --file - for standard input.</source>
        <translation>Sagen Sie, wer anzumelden ist: --file customer.json, oder --file - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Standard input cannot hold both the customer and the token: use --token-file.</source>
        <translation>Die Standardeingabe kann nicht den Kunden und das Token enthalten: Verwenden Sie --token-file.</translation>
    </message>
    <message>
        <source>--send-again needs the attempt&apos;s ID, as `journal list` shows it.</source>
        <translation>--send-again braucht die ID des Versuchs, wie `journal list` sie zeigt.</translation>
    </message>
    <message>
        <source>%1 needs one attempt&apos;s ID, as `journal list` shows it.</source>
        <translation>%1 braucht die ID eines Versuchs, wie `journal list` sie zeigt.</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are sending, confirmed, rejected, not_sent, unknown, reconciled_exists and reconciled_absent.</source>
        <translation>Einen Stand „%1“ gibt es nicht. Es gibt sending, confirmed, rejected, not_sent, unknown, reconciled_exists und reconciled_absent.</translation>
    </message>
    <message>
        <source>--all-environments excludes --profile and --base-url: those name one.</source>
        <translation>--all-environments schließt --profile und --base-url aus: Diese nennen eine.</translation>
    </message>
    <message>
        <source>--json and --format csv exclude each other on standard output: add --output FILE.</source>
        <translation>--json und --format csv schließen einander auf der Standardausgabe aus: Ergänzen Sie --output FILE.</translation>
    </message>
    <message>
        <source>--format takes json or csv.</source>
        <translation>--format nimmt json oder csv.</translation>
    </message>
    <message>
        <source>Say which service&apos;s attempts to export: --profile, --base-url or --all-environments. The sandbox keeps none.</source>
        <translation>Sagen Sie, wessen Versuche auszugeben sind: --profile, --base-url oder --all-environments. Die Sandbox bewahrt keine auf.</translation>
    </message>
    <message>
        <source>profile test needs one profile&apos;s name, or --base-url.</source>
        <translation>profile test braucht den Namen eines Profils oder --base-url.</translation>
    </message>
    <message>
        <source>%1 needs one profile&apos;s name.</source>
        <translation>%1 braucht den Namen eines Profils.</translation>
    </message>
    <message>
        <source>“sandbox” is the sandbox within the program: it cannot be added, changed or removed.</source>
        <translation>„sandbox“ ist die Sandbox im Programm: Sie lässt sich nicht hinzufügen, ändern oder entfernen.</translation>
    </message>
    <message>
        <source>profile add needs the service&apos;s address: --base-url URL.</source>
        <translation>profile add braucht die Adresse des Dienstes: --base-url URL.</translation>
    </message>
    <message>
        <source>profile add needs --kind test or --kind production. Production opens read-only: enrolling there needs --live.</source>
        <translation>profile add braucht --kind test oder --kind production. Produktion öffnet nur zum Lesen: Anmelden braucht dort --live.</translation>
    </message>
    <message>
        <source>--proxy takes none, system or HOST:PORT.</source>
        <translation>--proxy nimmt none, system oder HOST:PORT.</translation>
    </message>
    <message>
        <source>status, explain, validate, enrol, journal, profile and sandbox</source>
        <translation>status, explain, validate, enrol, journal, profile und sandbox</translation>
    </message>
    <message>
        <source>list, show, reconcile and export</source>
        <translation>list, show, reconcile und export</translation>
    </message>
    <message>
        <source>Name a command. The commands are %1.</source>
        <translation>Nennen Sie einen Befehl. Die Befehle sind %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are %2.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Die Befehle sind %2.</translation>
    </message>
    <message>
        <source>%1 needs to know what to do. Its commands are %2.</source>
        <translation>%1 muss wissen, was zu tun ist. Die Befehle dazu sind %2.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”. Those of %1 are %3.</source>
        <translation>Einen Befehl „%1 %2“ gibt es nicht. Zu %1 gibt es %3.</translation>
    </message>
    <message>
        <source>--profile and --base-url exclude each other: both say where to ask.</source>
        <translation>--profile und --base-url schließen einander aus: Beide sagen, wo gefragt wird.</translation>
    </message>
    <message>
        <source>--profile needs a name.</source>
        <translation>--profile braucht einen Namen.</translation>
    </message>
    <message>
        <source>The command sandbox serves the sandbox only: --profile does not go with it.</source>
        <translation>Der Befehl sandbox bietet nur die Sandbox an: --profile passt nicht dazu.</translation>
    </message>
    <message>
        <source>--base-url: %1</source>
        <translation>--base-url: %1</translation>
    </message>
    <message>
        <source>--ca-file goes with --base-url only: the sandbox has no certificate, and a profile brings its own.</source>
        <translation>--ca-file gehört nur zu --base-url: Die Sandbox hat kein Zertifikat, und ein Profil bringt seine eigenen mit.</translation>
    </message>
    <message>
        <source>--token-file and --token-stdin exclude each other: there is one token.</source>
        <translation>--token-file und --token-stdin schließen einander aus: Es gibt nur ein Token.</translation>
    </message>
    <message>
        <source>A token is never given as an argument: every program on this computer can read those. Use --token-file, --token-stdin or the environment variable CUSTOMER_CONSOLE_TOKEN.</source>
        <translation>Ein Token wird nie als Argument angegeben: Jedes Programm auf diesem Computer kann Argumente lesen. Verwenden Sie --token-file, --token-stdin oder die Umgebungsvariable CUSTOMER_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>A passphrase is never given as an argument: every program on this computer can read those. Use --passphrase-file, or type it when asked.</source>
        <translation>Eine Passphrase wird nie als Argument angegeben: Jedes Programm auf diesem Computer kann Argumente lesen. Verwenden Sie --passphrase-file, oder geben Sie sie auf Nachfrage ein.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Eine Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A text that begins with “-” goes behind “--”: status -- -text</source>
        <translation>Ein Text, der mit „-“ beginnt, kommt hinter „--“: status -- -text</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The command line could not be read.</source>
        <translation>Die Befehlszeile ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 does not go with the command %2.</source>
        <translation>%1 passt nicht zum Befehl %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 ist mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 0 to %2.</source>
        <translation>%1 nimmt eine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>%1 takes seconds, more than 0 and at most 3600, such as 5 or 0.5.</source>
        <translation>%1 nimmt Sekunden, mehr als 0 und höchstens 3600, etwa 5 oder 0.5.</translation>
    </message>
    <message>
        <source>%1 needs the name of a file.</source>
        <translation>%1 braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>profile export needs the file to write: profile export FILE [NAME]…</source>
        <translation>profile export braucht die Datei, die geschrieben werden soll: profile export FILE [NAME]…</translation>
    </message>
    <message>
        <source>profile import needs one file: profile import FILE.</source>
        <translation>profile import braucht eine Datei: profile import FILE.</translation>
    </message>
    <message>
        <source>list, add, remove, test, set-token, export and import</source>
        <translation>list, add, remove, test, set-token, export und import</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Lookup</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <extracomment>%1 is how many attempts need a person.</extracomment>
        <translation>Vorgänge (%1)</translation>
    </message>
    <message>
        <source>Activity, outcomes that need a person: %1</source>
        <extracomment>Spoken; %1 is a number.</extracomment>
        <translation>Vorgänge; zu klären: %1</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>find a customer</source>
        <translation>einen Kunden finden</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>check a customer number</source>
        <translation>eine Kundennummer prüfen</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>unknown outcomes</source>
        <translation>unbekannte Ausgänge</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>&amp;Lookup box</source>
        <translation>Abfrage&amp;feld</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>new lookup</source>
        <translation>neue Abfrage</translation>
    </message>
    <message>
        <source>Se&amp;nd what was typed</source>
        <translation>Ein&amp;gegebenes senden</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>absenden</translation>
    </message>
    <message>
        <source>review</source>
        <translation>kontrollieren</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>neu laden</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>Nothing on this page can be asked again.</source>
        <translation>Auf dieser Seite gibt es nichts, was erneut gefragt werden könnte.</translation>
    </message>
    <message>
        <source>&amp;Cancel, then clear</source>
        <translation>Abbre&amp;chen, dann leeren</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>&amp;Filter the answers</source>
        <translation>Antworten f&amp;iltern</translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation>in der Liste finden</translation>
    </message>
    <message>
        <source>search the list</source>
        <translation>die Liste durchsuchen</translation>
    </message>
    <message>
        <source>This page shows no table.</source>
        <translation>Diese Seite zeigt keine Tabelle.</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>tab-separated</source>
        <translation>mit Tabulatoren</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Sp&amp;alten…</translation>
    </message>
    <message>
        <source>show and hide columns</source>
        <translation>Spalten ein- und ausblenden</translation>
    </message>
    <message>
        <source>move columns</source>
        <translation>Spalten verschieben</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>There is no service open.</source>
        <translation>Es ist kein Dienst geöffnet.</translation>
    </message>
    <message>
        <source>The form that was being filled in could not be sealed on disk, so it stays in memory until you unlock. %1</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>Das Formular, das ausgefüllt wurde, ließ sich nicht versiegelt speichern; es bleibt im Arbeitsspeicher, bis Sie entsperren. %1</translation>
    </message>
    <message>
        <source>The outcome of the last enrolment could not be written down, so it stays in memory until you unlock, and is shown again.</source>
        <translation>Der Ausgang der letzten Anmeldung ließ sich nicht festhalten; er bleibt im Arbeitsspeicher, bis Sie entsperren, und wird dann wieder gezeigt.</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>chosen</source>
        <comment>spoken: this theme or size of text is the one in use</comment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Open %1</source>
        <comment>a profile</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>Es ist geöffnet.</translation>
    </message>
    <message>
        <source>Look up %1 again</source>
        <translation>%1 erneut abfragen</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>%1 abfragen</translation>
    </message>
</context>
<context>
    <name>PassphraseSource</name>
    <message>
        <source>There is no passphrase in %1. Nothing was sent.</source>
        <translation>In %1 steht keine Passphrase. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What %1 holds cannot be a passphrase: that is one line of UTF-8 text of at most %2 bytes. Nothing was sent.</source>
        <translation>Was in %1 steht, kann keine Passphrase sein: Das ist eine Zeile UTF-8-Text von höchstens %2 Bytes. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>die Datei „%1“</translation>
    </message>
    <message>
        <source>The passphrase could not be read from %1: %2. Nothing was sent.</source>
        <translation>Die Passphrase ließ sich nicht lesen (%1): %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>what was typed</source>
        <translation>was eingegeben wurde</translation>
    </message>
    <message>
        <source>There is no keychain here to keep the journal&apos;s key in, and no passphrase was given to lock it with. Nothing was sent. Choose one with --passphrase-file, or run the command in a terminal.</source>
        <translation>Hier gibt es keinen Schlüsselbund für den Schlüssel des Journals, und es wurde keine Passphrase angegeben, um es zu sperren. Es wurde nichts gesendet. Wählen Sie eine mit --passphrase-file, oder starten Sie den Befehl in einem Terminal.</translation>
    </message>
    <message>
        <source>The journal is locked with a passphrase. Nothing was sent. Give it with --passphrase-file, or run the command in a terminal.</source>
        <translation>Das Journal ist mit einer Passphrase gesperrt. Es wurde nichts gesendet. Geben Sie sie mit --passphrase-file an, oder starten Sie den Befehl in einem Terminal.</translation>
    </message>
    <message>
        <source>Passphrase of the journal (not shown):</source>
        <translation>Passphrase des Journals (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>A passphrase has to lock the journal, which names the people that were enrolled. It cannot be recovered: without it the journal stays shut, and nobody can be enrolled.</source>
        <translation>Eine Passphrase muss das Journal sperren, denn es nennt die angemeldeten Personen. Sie lässt sich nicht wiederherstellen: Ohne sie bleibt das Journal zu, und niemand kann angemeldet werden.</translation>
    </message>
    <message>
        <source>New passphrase (not shown):</source>
        <translation>Neue Passphrase (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was sent, and nothing was locked.</source>
        <translation>Die beiden Passphrasen sind verschieden. Es wurde nichts gesendet und nichts gesperrt.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Queued</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Connecting (DNS, TCP, TLS)</source>
        <translation>Verbindungsaufbau (DNS, TCP, TLS)</translation>
    </message>
    <message>
        <source>Waiting for the first byte</source>
        <translation>Warten auf das erste Byte</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>connection was kept from before</source>
        <translation>Verbindung bestand noch von vorher</translation>
    </message>
</context>
<context>
    <name>PhoneRule</name>
    <message>
        <source>A phone number has one +, in front. Remove the other.</source>
        <translation>Eine Telefonnummer hat ein +, ganz vorn. Entfernen Sie das andere.</translation>
    </message>
    <message>
        <source>A phone number has only + and digits. Remove “%1”.</source>
        <translation>Eine Telefonnummer hat nur + und Ziffern. Entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>A phone number needs digits, such as +44 20 8366 1177.</source>
        <translation>Eine Telefonnummer braucht Ziffern, etwa +44 20 8366 1177.</translation>
    </message>
    <message>
        <source>Write + for the 00 in front: +%1</source>
        <translation>Schreiben Sie + statt der 00 am Anfang: +%1</translation>
    </message>
    <message>
        <source>The country is missing. If this is a number of the United Kingdom, write +44%1</source>
        <translation>Das Land fehlt. Ist es eine Nummer des Vereinigten Königreichs, schreiben Sie +44%1</translation>
    </message>
    <message>
        <source>The + in front is missing: write +%1</source>
        <translation>Das + am Anfang fehlt: Schreiben Sie +%1</translation>
    </message>
    <message>
        <source>A phone number begins with + and the country: write +44%1 for the United Kingdom, or + and another country&apos;s code.</source>
        <translation>Eine Telefonnummer beginnt mit + und dem Land: Schreiben Sie +44%1 für das Vereinigte Königreich oder + und die Vorwahl eines anderen Landes.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>In place of a country: a number of no country, such as +800.</extracomment>
        <translation>International</translation>
    </message>
    <message>
        <source>No such number is given out (%1). Check it with the customer; it is sent as it is.</source>
        <translation>Eine solche Nummer wird nicht vergeben (%1). Klären Sie sie mit dem Kunden; sie wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>This is too short for a phone number. Check it with the customer.</source>
        <translation>Das ist zu kurz für eine Telefonnummer. Klären Sie sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>This is too short for a phone number (%1). Check it with the customer; it is sent as it is.</source>
        <translation>Das ist zu kurz für eine Telefonnummer (%1). Klären Sie sie mit dem Kunden; sie wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>This is too long for a phone number. Check it with the customer.</source>
        <translation>Das ist zu lang für eine Telefonnummer. Klären Sie sie mit dem Kunden.</translation>
    </message>
    <message>
        <source>This is too long for a phone number (%1). Check it with the customer; it is sent as it is.</source>
        <translation>Das ist zu lang für eine Telefonnummer (%1). Klären Sie sie mit dem Kunden; sie wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>No phone number has this many digits (%1). Check it with the customer; it is sent as it is.</source>
        <translation>Keine Telefonnummer hat so viele Ziffern (%1). Klären Sie sie mit dem Kunden; sie wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>No country has this code after the +. Check it with the customer; it is sent as it is.</source>
        <translation>Kein Land hat diese Vorwahl hinter dem +. Klären Sie die Nummer mit dem Kunden; sie wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>This is hardly a phone number. Check it with the customer; it is sent as it is.</source>
        <translation>Das ist kaum eine Telefonnummer. Klären Sie sie mit dem Kunden; sie wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Without blanks, dots, dashes and brackets: %1</source>
        <translation>Ohne Leerzeichen, Punkte, Striche und Klammern: %1</translation>
    </message>
    <message>
        <source>The 0 in brackets is sent too. After the country&apos;s code it is not dialled: leave it out.</source>
        <translation>Die 0 in Klammern wird mitgesendet. Nach der Vorwahl des Landes wird sie nicht gewählt: Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Whether this number exists cannot be checked: the program&apos;s file with the numbering plans is missing. Check it with the customer; it is sent as it is.</source>
        <translation>Ob es diese Nummer gibt, lässt sich nicht prüfen: Die Datei des Programms mit den Nummernplänen fehlt. Klären Sie die Nummer mit dem Kunden; sie wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>country, number</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Possibility</name>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard</source>
        <translation>&amp;Zwischenablage leeren</translation>
    </message>
    <message>
        <source>When the clipboard is cleared</source>
        <translation>Wann die Zwischenablage geleert wird</translation>
    </message>
    <message>
        <source>What was copied here and may name a person is taken off the clipboard again, unless something else was copied since.</source>
        <translation>Was kopiert wurde und eine Person nennen kann, wird wieder aus der Zwischenablage genommen, sofern seither nichts anderes kopiert wurde.</translation>
    </message>
    <message>
        <source>&amp;Lock when idle</source>
        <translation>Bei Untätigkeit &amp;sperren</translation>
    </message>
    <message>
        <source>When the console locks itself</source>
        <translation>Wann sich die Konsole selbst sperrt</translation>
    </message>
    <message>
        <source>The window goes blank and the journal’s key is dropped, until the keychain or the passphrase opens it again.</source>
        <translation>Das Fenster wird leer, und der Schlüssel des Journals wird verworfen, bis der Schlüsselbund oder die Passphrase es wieder öffnet.</translation>
    </message>
    <message>
        <source>&amp;Offered values</source>
        <translation>An&amp;gebotene Werte</translation>
    </message>
    <message>
        <source>Forget offered values</source>
        <translation>Angebotene Werte vergessen</translation>
    </message>
    <message>
        <source>&amp;Windows and columns</source>
        <translation>&amp;Fenster und Spalten</translation>
    </message>
    <message>
        <source>Forget places</source>
        <translation>Plätze vergessen</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach einer Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Nach einer Sekunde</numerusform>
            <numerusform>Nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Product codes and occupations of earlier enrolments are offered to new ones. The journal itself keeps them all the same.</source>
        <translation>Produktcodes und Tätigkeiten früherer Anmeldungen werden neuen angeboten. Das Journal selbst behält sie trotzdem alle.</translation>
    </message>
    <message>
        <source>Where windows, panels and columns were left. The next start opens as the first did.</source>
        <translation>Wo Fenster, Bereiche und Spalten zuletzt waren. Der nächste Start öffnet sich wie der erste.</translation>
    </message>
    <message>
        <source>How long the console shows and keeps what is about people.</source>
        <translation>Wie lange die Konsole zeigt und behält, was Personen betrifft.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>copy, paste, timeout, seconds, personal data</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>kopieren, einfügen, Zeit, Sekunden, persönliche Daten</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Untätigkeit sperren</translation>
    </message>
    <message>
        <source>screen, away, timeout, minutes, passphrase, password, blank, security</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Bildschirm, abwesend, Zeit, Minuten, Passphrase, Passwort, leer, Sicherheit</translation>
    </message>
    <message>
        <source>Offered values</source>
        <translation>Angebotene Werte</translation>
    </message>
    <message>
        <source>remembered, forget, delete, history, completion, product code, occupation</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>gemerkt, vergessen, löschen, Verlauf, Vervollständigung, Produktcode, Tätigkeit</translation>
    </message>
    <message>
        <source>Windows and columns</source>
        <translation>Fenster und Spalten</translation>
    </message>
    <message>
        <source>reset, position, size, layout, geometry, forget, remembered</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>zurücksetzen, Position, Größe, Anordnung, vergessen, gemerkt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Forgotten: only what is enrolled from now on is offered. The journal itself keeps everything all the same.</source>
        <translation>Vergessen: Angeboten wird nur, was ab jetzt angemeldet wird. Das Journal selbst behält trotzdem alles.</translation>
    </message>
    <message>
        <source>Forgotten: the next start opens as the first did.</source>
        <translation>Vergessen: Der nächste Start öffnet sich wie der erste.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>größer als %1 Bytes</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
</context>
<context>
    <name>ProfileAccess</name>
    <message>
        <source>&amp;Token</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Token of this profile</source>
        <translation>Token dieses Profils</translation>
    </message>
    <message>
        <source>Paste the token that Zego gave you</source>
        <translation>Fügen Sie das Token ein, das Zego Ihnen gegeben hat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeps the token; it is never shown again</source>
        <translation>Bewahrt das Token auf; es wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Removes the token that is kept</source>
        <translation>Entfernt das aufbewahrte Token</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Asks the service a harmless question</source>
        <translation>Stellt dem Dienst eine harmlose Frage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Save the profile first; then its token can be entered.</source>
        <translation>Speichern Sie zuerst das Profil; dann lässt sich sein Token eingeben.</translation>
    </message>
    <message>
        <source>A token is kept for %1 and goes to no other address.</source>
        <extracomment>%1 is an address such as https://api.zego.com.</extracomment>
        <translation>Für %1 ist ein Token aufbewahrt; es geht an keine andere Adresse.</translation>
    </message>
    <message>
        <source>Paste or type the token first.</source>
        <translation>Fügen Sie zuerst das Token ein oder geben Sie es ein.</translation>
    </message>
    <message>
        <source>This cannot be a token: it is one run of at most 4096 letters, digits and signs, without blanks.</source>
        <translation>Das kann kein Token sein: Es ist eine Folge von höchstens 4096 Buchstaben, Ziffern und Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this computer, for %1 only.</source>
        <translation>Das Token wird im Schlüsselbund dieses Computers aufbewahrt, nur für %1.</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>Das Token ist vergessen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step of the test (“Certificate”), %2 how it went (“passed”).</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Breaks the test of the connection off</source>
        <translation>Bricht den Test der Verbindung ab</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>The profile needs a name.</source>
        <translation>Das Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long: at most %1 characters.</source>
        <translation>Der Name ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. Type it anew.</source>
        <translation>Der Name enthält unsichtbare Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>There is a profile of that name already. Choose another name.</source>
        <translation>Ein Profil dieses Namens gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Der Pfad ist leer.</translation>
    </message>
    <message>
        <source>Leave out the slash in front: the path comes after the address of the service.</source>
        <translation>Lassen Sie den Schrägstrich vorn weg: Der Pfad folgt auf die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>This cannot be a path: use letters, digits and single slashes, as in v1/customer/enrol/.</source>
        <translation>Das kann kein Pfad sein: Verwenden Sie Buchstaben, Ziffern und einzelne Schrägstriche wie in v1/customer/enrol/.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be a PEM file.</source>
        <translation>In dieser Datei steht kein Zertifikat. Es muss eine PEM-Datei sein.</translation>
    </message>
    <message>
        <source>The profiles could not be read, so they are not changed either.</source>
        <translation>Die Profile ließen sich nicht lesen, deshalb werden sie auch nicht geändert.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Ein solches Profil gibt es nicht.</translation>
    </message>
    <message>
        <source>The profile was not removed. %1</source>
        <translation>Das Profil wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>The token is kept until the program ends, and nowhere else. %1</source>
        <translation>Das Token wird bis zum Ende des Programms aufbewahrt und nirgends sonst. %1</translation>
    </message>
    <message>
        <source>There is no token for “%1” in the keychain, or the keychain is locked. Enter the token, or unlock the keychain.</source>
        <translation>Für „%1“ ist kein Token im Schlüsselbund, oder der Schlüsselbund ist gesperrt. Geben Sie das Token ein oder entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token for “%1” could not be read. %2</source>
        <translation>Das Token für „%1“ ließ sich nicht lesen. %2</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not a token. Enter the token anew.</source>
        <translation>Was der Schlüsselbund für „%1“ aufbewahrt, ist kein Token. Geben Sie das Token neu ein.</translation>
    </message>
    <message>
        <source>The token for “%1” was entered for another address, so it is not sent to %2. Enter the token for this one.</source>
        <translation>Das Token für „%1“ wurde für eine andere Adresse eingegeben und wird deshalb nicht an %2 gesendet. Geben Sie das Token für diese ein.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain. %2</source>
        <translation>Das Token von „%1“ ist noch im Schlüsselbund. %2</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Its limits of a call are larger than they may be.</source>
        <translation>Seine Grenzen für einen Aufruf sind größer, als sie sein dürfen.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message>
        <source>“%1” was not imported, and no other: %2</source>
        <translation>„%1“ wurde nicht importiert, und kein anderes: %2</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>There is no profile yet but the sandbox. `profile add` adds one.</source>
        <translation>Außer der Sandbox gibt es noch kein Profil. `profile add` fügt eines hinzu.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added. `profile set-token` keeps its token in the keychain, `profile test` tries it.</source>
        <translation>Hinzugefügt. `profile set-token` legt sein Token in den Schlüsselbund, `profile test` probiert es aus.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>Kind of the service</source>
        <translation>Art des Dienstes</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>https://api.zego.com/</source>
        <translation>https://api.zego.com/</translation>
    </message>
    <message>
        <source>Status path</source>
        <translation>Pfad für Status</translation>
    </message>
    <message>
        <source>Path of the status call</source>
        <translation>Pfad des Statusaufrufs</translation>
    </message>
    <message>
        <source>Validate path</source>
        <translation>Pfad für Prüfen</translation>
    </message>
    <message>
        <source>Path of the validate call</source>
        <translation>Pfad des Prüfaufrufs</translation>
    </message>
    <message>
        <source>Enrol path</source>
        <translation>Pfad für Anmelden</translation>
    </message>
    <message>
        <source>Path of the enrol call</source>
        <translation>Pfad des Anmeldeaufrufs</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>Ganzer Aufruf</translation>
    </message>
    <message>
        <source>Seconds that a whole call may take</source>
        <translation>Sekunden, die ein ganzer Aufruf dauern darf</translation>
    </message>
    <message>
        <source>Seconds of silence after which a call is given up</source>
        <translation>Sekunden der Stille, nach denen ein Aufruf aufgegeben wird</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust for this profile, beside the system&apos;s</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen dieses Profil neben denen des Systems vertraut</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>Trusts no certificates but the system&apos;s</source>
        <translation>Vertraut nur den Zertifikaten des Systems</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Rechner des Proxys</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keeps the profile as it stands here (Ctrl+Return)</source>
        <translation>Behält das Profil, wie es hier steht (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to what was saved (Esc)</source>
        <translation>Zurück zum Gespeicherten (Esc)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Der Proxy des Systems</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Opens read-only; enrolments are armed for a time that you choose.</source>
        <translation>Öffnet nur zum Lesen; Anmeldungen werden für eine Zeit freigegeben, die Sie wählen.</translation>
    </message>
    <message>
        <source>Nobody in it is a real customer; enrolments can be sent at any time.</source>
        <translation>Niemand darin ist ein echter Kunde; Anmeldungen lassen sich jederzeit senden.</translation>
    </message>
    <message>
        <source>Will be asked as %1</source>
        <extracomment>%1 is the address as it is understood.</extracomment>
        <translation>Wird gefragt unter %1</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>Certificates that are trusted.</extracomment>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be a PEM file.</source>
        <translation>In dieser Datei steht kein Zertifikat. Es muss eine PEM-Datei sein.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The system&apos;s and %n from a file</source>
        <comment>certificates</comment>
        <translation>
            <numerusform>Die des Systems und eines aus einer Datei</numerusform>
            <numerusform>Die des Systems und %n aus einer Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>Limits of a call</source>
        <translation>Grenzen eines Aufrufs</translation>
    </message>
    <message>
        <source>Those of the settings, or some for this profile alone</source>
        <translation>Die der Einstellungen oder eigene nur für dieses Profil</translation>
    </message>
    <message>
        <source>With all its attempts</source>
        <translation>Mit allen seinen Versuchen</translation>
    </message>
    <message>
        <source>seconds at most</source>
        <translation>Sekunden höchstens</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>With nothing heard from the service</source>
        <translation>Ohne etwas vom Dienst zu hören</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a question may be asked</source>
        <translation>Wie oft eine Frage gestellt werden darf</translation>
    </message>
    <message>
        <source>The first time, and again after 429 and 503; an enrolment is sent once</source>
        <translation>Das erste Mal, und erneut nach 429 und 503; eine Anmeldung wird einmal gesendet</translation>
    </message>
    <message>
        <source>of a question</source>
        <translation>je Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Megabytes that an answer may have</source>
        <translation>Megabyte, die eine Antwort haben darf</translation>
    </message>
    <message>
        <source>A larger one is broken off</source>
        <translation>Eine größere wird abgebrochen</translation>
    </message>
    <message>
        <source>megabytes at most</source>
        <translation>Megabyte höchstens</translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Its own</source>
        <extracomment>limits of this profile</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>This computer is reached without a proxy.</source>
        <translation>Dieser Computer wird ohne Proxy erreicht.</translation>
    </message>
</context>
<context>
    <name>ProfileExport</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” holds no profiles of this program.</source>
        <translation>„%1“ enthält keine Profile dieses Programms.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>„%1“ wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>“%1” says something twice, so it cannot be told what is meant.</source>
        <translation>„%1“ sagt etwas zweimal; was gemeint ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or holds what this version does not know.</source>
        <translation>„%1“ ist beschädigt oder enthält, was diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” holds too many profiles: at most %2 can be imported at once.</source>
        <translation>„%1“ enthält zu viele Profile: Höchstens %2 lassen sich auf einmal importieren.</translation>
    </message>
    <message>
        <source>This is not a profile.</source>
        <translation>Das ist kein Profil.</translation>
    </message>
    <message>
        <source>Its kind is neither test nor production.</source>
        <translation>Seine Art ist weder Test noch Produktion.</translation>
    </message>
    <message>
        <source>It holds “%1”, which this version does not know.</source>
        <translation>Es enthält „%1“; das kennt diese Version nicht.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not what it should be.</source>
        <translation>„%1“ ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Name another file.</source>
        <translation>„%1“ gibt es bereits und blieb, wie es war. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was exported.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Nichts wurde exportiert.</translation>
    </message>
</context>
<context>
    <name>ProfileExportPanel</name>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Writes the chosen profiles into one file for another computer or colleague: addresses, kinds, paths, limits, proxies and certificates. Tokens are never in it.</source>
        <translation>Schreibt die gewählten Profile in eine Datei für einen anderen Computer oder für Kollegen: Adressen, Arten, Pfade, Grenzen, Proxys und Zertifikate. Token stehen nie darin.</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>Zu exportierende Profile</translation>
    </message>
    <message>
        <source>Space chooses a profile or leaves it out</source>
        <translation>Die Leertaste wählt ein Profil oder lässt es weg</translation>
    </message>
    <message>
        <source>E&amp;xport to a file…</source>
        <translation>In eine Datei e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Asks for the file, then writes it</source>
        <translation>Fragt nach der Datei und schreibt sie dann</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the profiles (Esc)</source>
        <translation>Zurück zu den Profilen (Esc)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a profile: its name, its kind, its address</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) chosen.</source>
        <translation>
            <numerusform>%n Profil gewählt.</numerusform>
            <numerusform>%n Profile gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to “%1”, without tokens.</source>
        <translation>
            <numerusform>%n Profil nach „%1“ geschrieben, ohne Token.</numerusform>
            <numerusform>%n Profile nach „%1“ geschrieben, ohne Token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The profiles in %1 cannot be read: %2. Check who owns the file.</source>
        <translation>Die Profile in %1 lassen sich nicht lesen: %2. Prüfen Sie, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>The profiles in %1 were written by a newer version of this program. The file was left as it is; use that version, or a newer one.</source>
        <translation>Die Profile in %1 wurden von einer neueren Version dieses Programms geschrieben. Die Datei blieb, wie sie war; verwenden Sie jene Version oder eine neuere.</translation>
    </message>
    <message>
        <source>The profiles in %1 cannot be understood. The file was left as it is; mend it, or move it elsewhere to begin anew.</source>
        <translation>Die Profile in %1 sind nicht zu verstehen. Die Datei blieb, wie sie war; berichtigen Sie sie, oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Two profiles have the same id, or one has none. Nothing was saved.</source>
        <translation>Zwei Profile haben dieselbe ID, oder eines hat keine. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The profiles could not be saved in %1: %2. Check who owns the file and whether the disk is full.</source>
        <translation>Die Profile ließen sich nicht in %1 speichern: %2. Prüfen Sie, wem die Datei gehört und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Another program is changing the profiles in %1. Nothing was saved; try again.</source>
        <translation>Ein anderes Programm ändert gerade die Profile in %1. Es wurde nichts gespeichert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The profiles could not be saved in %1: its folder cannot be written to. Check who owns it and whether the disk is full.</source>
        <translation>Die Profile ließen sich nicht in %1 speichern: In den Ordner lässt sich nicht schreiben. Prüfen Sie, wem er gehört und ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>ProfileImport</name>
    <message>
        <source>There are two of this name in the file.</source>
        <translation>In der Datei gibt es zwei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Kind: %1 → %2</source>
        <extracomment>%1 and %2 are kinds of services, such as PRODUCTION and TEST: before and after</extracomment>
        <translation>Art: %1 → %2</translation>
    </message>
    <message>
        <source>Address: %1 → %2</source>
        <extracomment>%1 and %2 are addresses of services: before and after</extracomment>
        <translation>Adresse: %1 → %2</translation>
    </message>
    <message>
        <source>Certificates of its own: %1 → %2</source>
        <extracomment>%1 and %2 are how many certificates of its own a profile trusts: before and after</extracomment>
        <translation>Eigene Zertifikate: %1 → %2</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Proxy: %1 → %2</source>
        <extracomment>%1 and %2 are proxies: before and after</extracomment>
        <translation>Proxy: %1 → %2</translation>
    </message>
    <message>
        <source>Other paths of the calls</source>
        <translation>Andere Pfade der Aufrufe</translation>
    </message>
    <message>
        <source>Other limits of a call</source>
        <translation>Andere Grenzen eines Aufrufs</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <extracomment>%1 and %2 are names: before and after</extracomment>
        <translation>Name: %1 → %2</translation>
    </message>
</context>
<context>
    <name>ProfileImportModel</name>
    <message>
        <source>New</source>
        <extracomment>what becomes of a profile in a file that is imported</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>what becomes of a profile in a file that is imported</extracomment>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>what becomes of a profile in a file that is imported</extracomment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Gets another name</source>
        <translation>Bekommt anderen Namen</translation>
    </message>
    <message>
        <source>Of no use</source>
        <extracomment>what becomes of a profile in a file that is imported</extracomment>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>A new profile for %1.</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Ein neues Profil für %1.</translation>
    </message>
    <message>
        <source>It is there as it is in the file: nothing to do.</source>
        <translation>Es ist da, wie es in der Datei steht: nichts zu tun.</translation>
    </message>
    <message>
        <source>What changes: %1. Its token is forgotten.</source>
        <extracomment>%1 is the name of a profile, and what differs: “Kind: PRODUCTION → TEST”</extracomment>
        <translation>Was sich ändert: %1. Sein Token wird vergessen.</translation>
    </message>
    <message>
        <source>Its name is taken, so it becomes “%1”. The one that is there differs: %2.</source>
        <translation>Sein Name ist vergeben, daher heißt es „%1“. Das vorhandene unterscheidet sich: %2.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heading of a column: what becomes of a profile that is imported</extracomment>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>ProfileImportPanel</name>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Look at what would happen, and leave out what you do not want. Tokens are not in such a file: enter each one afterwards.</source>
        <translation>Noch ist nichts importiert. Sehen Sie nach, was geschähe, und lassen Sie weg, was Sie nicht wollen. Token stehen nicht in einer solchen Datei: Geben Sie jedes danach ein.</translation>
    </message>
    <message>
        <source>Profiles in the file</source>
        <translation>Profile in der Datei</translation>
    </message>
    <message>
        <source>Space chooses a profile or leaves it out</source>
        <translation>Die Leertaste wählt ein Profil oder lässt es weg</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Wenn ein &amp;Name vergeben ist</translation>
    </message>
    <message>
        <source>If a name is taken</source>
        <translation>Wenn ein Name vergeben ist</translation>
    </message>
    <message>
        <source>Whether what is there is kept beside the new one, or replaced</source>
        <translation>Ob das Vorhandene neben dem neuen bleibt oder ersetzt wird</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Puts the chosen profiles among yours, all or none</source>
        <translation>Stellt die gewählten Profile zu Ihren, alle oder keines</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>Chooses another file to look at</source>
        <translation>Wählt eine andere Datei zum Ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the profiles (Esc)</source>
        <translation>Zurück zu den Profilen (Esc)</translation>
    </message>
    <message>
        <source>Import under another name</source>
        <translation>Unter anderem Namen importieren</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Ersetzen, was da ist</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in the file. Nothing is imported yet.</source>
        <translation>
            <numerusform>%n Profil in der Datei. Noch ist nichts importiert.</numerusform>
            <numerusform>%n Profile in der Datei. Noch ist nichts importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;importieren</numerusform>
            <numerusform>%n Profile &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Enter the token of each now.</source>
        <translation>
            <numerusform>%n Profil importiert. Geben Sie jetzt sein Token ein.</numerusform>
            <numerusform>%n Profile importiert. Geben Sie jetzt das Token jedes einzelnen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles of a file are listed here before any is imported.</source>
        <translation>Die Profile einer Datei stehen hier, bevor etwas importiert wird.</translation>
    </message>
</context>
<context>
    <name>ProfileModel</name>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>embedded server</source>
        <translation>eingebauter Server</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (geöffnet)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>H&amp;inzufügen</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Ein neues Profil</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Asks first, here in the page</source>
        <translation>Fragt vorher nach, hier auf der Seite</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>Die Sandbox</translation>
    </message>
    <message>
        <source>An embedded server on this computer that speaks the whole API. Nobody in it is real, and what is enrolled in it ends with it. There is nothing to set up. To work with a real service, add a profile.</source>
        <translation>Ein eingebauter Server auf diesem Computer, der die ganze API spricht. Niemand darin ist echt, und was darin angemeldet wird, endet mit ihm. Einzurichten gibt es nichts. Um mit einem echten Dienst zu arbeiten, fügen Sie ein Profil hinzu.</translation>
    </message>
    <message>
        <source>Works with the sandbox from now on, in place of what is open</source>
        <translation>Arbeitet ab jetzt mit der Sandbox statt mit dem, was geöffnet ist</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Die Sandbox öffnen</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>&amp;Open this profile</source>
        <translation>Dieses Profil ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Goes on with this profile instead of the one that is open</source>
        <translation>Arbeitet mit diesem Profil weiter statt mit dem geöffneten</translation>
    </message>
    <message>
        <source>Remove the profile?</source>
        <translation>Das Profil entfernen?</translation>
    </message>
    <message>
        <source>Removes the profile and its token; this cannot be undone</source>
        <translation>Entfernt das Profil und sein Token; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>Es wird nichts entfernt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The sandbox is open</source>
        <translation>Die Sandbox ist geöffnet</translation>
    </message>
    <message>
        <source>This profile is open</source>
        <translation>Dieses Profil ist geöffnet</translation>
    </message>
    <message>
        <source>What was typed is not saved yet: save or discard it first.</source>
        <translation>Was eingegeben wurde, ist noch nicht gespeichert: Speichern oder verwerfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Remove %1 with its token? What the journal keeps of enrolments stays.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>%1 mit seinem Token entfernen? Was das Journal an Anmeldungen aufbewahrt, bleibt.</translation>
    </message>
    <message>
        <source>The profile is removed, with its token.</source>
        <translation>Das Profil ist entfernt, mit seinem Token.</translation>
    </message>
    <message>
        <source>The services that you work with, each with its own address and token.</source>
        <translation>Die Dienste, mit denen Sie arbeiten, jeder mit eigener Adresse und eigenem Token.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ein Profil hinzufügen</translation>
    </message>
    <message>
        <source>A service of your own, test or production.</source>
        <translation>Ein eigener Dienst, Test oder Produktion.</translation>
    </message>
    <message>
        <source>new, service, server, environment, production, test, live</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>neu, Dienst, Server, Umgebung, Produktion, Test, live</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the service is, for each profile.</source>
        <translation>Wo der Dienst ist, für jedes Profil.</translation>
    </message>
    <message>
        <source>URL, base URL, host, server, https</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>URL, Basis-URL, Rechner, Server, https</translation>
    </message>
    <message>
        <source>Paths of the calls</source>
        <translation>Pfade der Aufrufe</translation>
    </message>
    <message>
        <source>For a gateway that has others than the API, for each profile.</source>
        <translation>Für ein Gateway, das andere hat als die API, für jedes Profil.</translation>
    </message>
    <message>
        <source>status, validate, enrol, gateway, URL</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Status, prüfen, anmelden, Gateway, URL</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Authorities to trust beside the system&apos;s, for each profile.</source>
        <translation>Stellen, denen neben denen des Systems vertraut wird, für jedes Profil.</translation>
    </message>
    <message>
        <source>TLS, SSL, CA, PEM, authority, trust, https</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>TLS, SSL, CA, PEM, Zertifizierungsstelle, Vertrauen, https</translation>
    </message>
    <message>
        <source>Proxy of a profile</source>
        <translation>Proxy eines Profils</translation>
    </message>
    <message>
        <source>How the service is reached, for each profile.</source>
        <translation>Wie der Dienst erreicht wird, für jedes Profil.</translation>
    </message>
    <message>
        <source>network, gateway, firewall</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Netz, Gateway, Firewall</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept in the keychain, for the address of its profile only.</source>
        <translation>Im Schlüsselbund aufbewahrt, nur für die Adresse seines Profils.</translation>
    </message>
    <message>
        <source>key, API key, secret, password, credentials, login, keychain</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Schlüssel, API-Schlüssel, Geheimnis, Passwort, Zugangsdaten, Login, Schlüsselbund</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Die Verbindung testen</translation>
    </message>
    <message>
        <source>Says exactly what is wrong.</source>
        <translation>Sagt genau, was nicht stimmt.</translation>
    </message>
    <message>
        <source>check, try, ping, reach, problem</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>prüfen, probieren, ping, erreichen, Problem</translation>
    </message>
    <message>
        <source>This is set for each profile: add one first.</source>
        <translation>Das wird für jedes Profil eingestellt: Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>Limits of a profile</source>
        <translation>Grenzen eines Profils</translation>
    </message>
    <message>
        <source>How long and how much a call may take: as in Settings, or its own.</source>
        <translation>Wie lange und wie viel ein Aufruf darf: wie in den Einstellungen oder eigens.</translation>
    </message>
    <message>
        <source>timeout, deadline, seconds, slow, wait, attempts, retries, size</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Zeitüberschreitung, Sekunden, langsam, warten, Frist, Versuche, Wiederholungen, Größe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>From a file; shows what would happen first</source>
        <translation>Aus einer Datei; zeigt zuerst, was geschähe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Into one file for another computer, without tokens</source>
        <translation>In eine Datei für einen anderen Computer, ohne Token</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Into one file for another computer, without tokens.</source>
        <translation>In eine Datei für einen anderen Computer, ohne Token.</translation>
    </message>
    <message>
        <source>save, backup, share, copy, file, JSON, colleague</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>speichern, sichern, teilen, kopieren, Datei, JSON, Kollege</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>From such a file; shows what would happen first.</source>
        <translation>Aus einer solchen Datei; zeigt zuerst, was geschähe.</translation>
    </message>
    <message>
        <source>load, restore, file, JSON, colleague, take over</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>laden, wiederherstellen, Datei, JSON, Kollege, übernehmen</translation>
    </message>
</context>
<context>
    <name>ReconcileCommand</name>
    <message>
        <source>Not found. Only a second look, a minute after the first, settles it: at %1.</source>
        <translation>Nicht gefunden. Erst ein zweiter Blick, eine Minute nach dem ersten, klärt es: um %1.</translation>
    </message>
    <message>
        <source>Only you can decide to send it again: enrol --send-again %1. Should the attempt have arrived after all, there will be two customers.</source>
        <translation>Nur Sie können entscheiden, noch einmal zu senden: enrol --send-again %1. Ist der Versuch doch angekommen, gibt es dann zwei Kunden.</translation>
    </message>
    <message>
        <source>Look again after %1; with --wait that happens by itself.</source>
        <translation>Sehen Sie nach %1 noch einmal nach; mit --wait geschieht das von selbst.</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>Sehen Sie später noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>Zego cannot be asked about this attempt.</source>
        <translation>Nach diesem Versuch lässt sich Zego nicht fragen.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileCommand</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is removed, with its token. What the journal has of it stays.</source>
        <translation>%1 ist entfernt, mit seinem Token. Was das Journal dazu enthält, bleibt.</translation>
    </message>
</context>
<context>
    <name>RestoreBar</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Puts the defaults in place of what is set</source>
        <translation>Setzt die Vorgaben an die Stelle des Eingestellten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Es wird nichts geändert</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Takes the restoring back</source>
        <translation>Nimmt das Wiederherstellen zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The defaults stay</source>
        <translation>Die Vorgaben bleiben</translation>
    </message>
    <message>
        <source>Put all settings in “%1” back to their defaults?</source>
        <translation>Alle Einstellungen in „%1“ auf ihre Vorgaben zurücksetzen?</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults? Profiles, tokens and the journal are not touched.</source>
        <translation>Alle Einstellungen auf ihre Vorgaben zurücksetzen? Profile, Token und Journal bleiben unberührt.</translation>
    </message>
    <message>
        <source>These are the defaults already.</source>
        <translation>Das sind bereits die Vorgaben.</translation>
    </message>
    <message>
        <source>The defaults hold again.</source>
        <translation>Die Vorgaben gelten wieder.</translation>
    </message>
    <message>
        <source>What was set before is set again.</source>
        <translation>Was vorher eingestellt war, ist wieder eingestellt.</translation>
    </message>
</context>
<context>
    <name>SafeEnrolment</name>
    <message>
        <source>Nothing was sent: what was found out about this person is more than two minutes old. It has to be looked at again.</source>
        <translation>Es wurde nichts gesendet: Was über diese Person herausgefunden wurde, ist mehr als zwei Minuten alt. Es muss neu nachgesehen werden.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abgebrochen. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The description&apos;s own status example, field for field</source>
        <translation>Das Statusbeispiel der Beschreibung selbst, Feld für Feld</translation>
    </message>
    <message>
        <source>ENABLED, policy not tied to a vehicle</source>
        <translation>ENABLED, Police an kein Fahrzeug gebunden</translation>
    </message>
    <message>
        <source>DISABLED: only status, policy id and customer number</source>
        <translation>DISABLED: nur Status, Policen-ID und Kundennummer</translation>
    </message>
    <message>
        <source>Policy id P0L1CY0LD differs from the customer number</source>
        <translation>Die Policen-ID P0L1CY0LD ist eine andere als die Kundennummer</translation>
    </message>
    <message>
        <source>Known, but no consent: status 404, validate 204</source>
        <translation>Bekannt, aber ohne Einwilligung: Status 404, Prüfen 204</translation>
    </message>
    <message>
        <source>DISABLED and no consent: status 404, validate 204; e-mail with capitals</source>
        <translation>DISABLED und ohne Einwilligung: Status 404, Prüfen 204; E-Mail mit Großbuchstaben</translation>
    </message>
    <message>
        <source>The description&apos;s own validate example</source>
        <translation>Das Prüfbeispiel der Beschreibung selbst</translation>
    </message>
    <message>
        <source>Work provider user id with accents, apostrophe, slash and ampersand</source>
        <translation>Auftraggeber-Nutzer-ID mit Akzenten, Apostroph, Schrägstrich und Und-Zeichen</translation>
    </message>
    <message>
        <source>Work provider user id with plus, percent, hash and question mark</source>
        <translation>Auftraggeber-Nutzer-ID mit Plus, Prozent, Raute und Fragezeichen</translation>
    </message>
    <message>
        <source>Work provider user id with double quotes, backslash, equals and a bare percent</source>
        <translation>Auftraggeber-Nutzer-ID mit Anführungszeichen, umgekehrtem Schrägstrich, Gleichheitszeichen und einzelnem Prozentzeichen</translation>
    </message>
    <message>
        <source>Work provider user id in Japanese</source>
        <translation>Auftraggeber-Nutzer-ID auf Japanisch</translation>
    </message>
    <message>
        <source>Work provider user id in Arabic, right to left</source>
        <translation>Auftraggeber-Nutzer-ID auf Arabisch, von rechts nach links</translation>
    </message>
    <message>
        <source>Work provider user id in Russian</source>
        <translation>Auftraggeber-Nutzer-ID auf Russisch</translation>
    </message>
    <message>
        <source>Work provider user id with an emoji (outside the BMP)</source>
        <translation>Auftraggeber-Nutzer-ID mit einem Emoji (außerhalb der BMP)</translation>
    </message>
    <message>
        <source>Unknown status value and unknown extra fields</source>
        <translation>Unbekannter Status und unbekannte weitere Felder</translation>
    </message>
    <message>
        <source>Later revision: customerNumber instead of customer_number, plus detail</source>
        <translation>Spätere Fassung: customerNumber statt customer_number, dazu detail</translation>
    </message>
    <message>
        <source>Both spellings of the customer number, and they differ; plus message</source>
        <translation>Beide Schreibweisen der Kundennummer, und sie weichen voneinander ab; dazu message</translation>
    </message>
    <message>
        <source>ENABLED, but the cover fields are missing</source>
        <translation>ENABLED, aber die Felder zur Deckung fehlen</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>Die Sandbox ist beendet.</translation>
    </message>
</context>
<context>
    <name>ServiceOpening</name>
    <message>
        <source>--ca-file: “%1” cannot be read: %2.</source>
        <translation>--ca-file: „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN CERTIFICATE-----” in it.</source>
        <translation>--ca-file: In „%1“ steht kein Zertifikat. Es muss eine PEM-Datei sein, mit „-----BEGIN CERTIFICATE-----“ darin.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Die Sandbox ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. `profile set-token` keeps a token in the keychain; --token-file and --token-stdin give one for this run.</source>
        <translation>Es wurde nichts gesendet. `profile set-token` legt ein Token in den Schlüsselbund; --token-file und --token-stdin geben eines für diesen Lauf an.</translation>
    </message>
</context>
<context>
    <name>SetTokenCommand</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The token was not kept: there is no keychain that would take it. %1 Give it to each command with --token-file or --token-stdin instead.</source>
        <translation>Das Token wurde nicht aufbewahrt: Kein Schlüsselbund nimmt es an. %1 Geben Sie es stattdessen bei jedem Befehl mit --token-file oder --token-stdin an.</translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain, for %2 only.</source>
        <translation>Das Token für %1 ist im Schlüsselbund, nur für %2.</translation>
    </message>
</context>
<context>
    <name>SettingsHits</name>
    <message>
        <source>%1, in %2</source>
        <extracomment>a setting, and the section that it is in</extracomment>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Down leads to what was found, Return opens the first</source>
        <translation>Pfeil ab führt zum Gefundenen, die Eingabetaste öffnet das erste</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Puts all settings but the profiles back to their defaults; asks first, here in the page</source>
        <translation>Setzt alle Einstellungen außer den Profilen auf ihre Vorgaben; fragt vorher nach, hier auf der Seite</translation>
    </message>
    <message>
        <source>Restore defaults…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Of this section; asks first, here in the page</source>
        <translation>Die Vorgaben dieses Abschnitts; fragt vorher nach, hier auf der Seite</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Die Vorgaben wiederherstellen?</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word for it.</source>
        <translation>Keine Einstellung heißt so. Versuchen Sie ein anderes Wort dafür.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>Eine Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in %2</source>
        <translation>%1: in %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The keys of every command.</source>
        <translation>Die Tasten jedes Befehls.</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>Every command can have other keys.</source>
        <translation>Jeder Befehl kann andere Tasten haben.</translation>
    </message>
    <message>
        <source>keyboard, shortcut, hotkey, binding, rebind, Ctrl, Alt</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>Tastatur, Tastenkürzel, Schnelltaste, Belegung, umbelegen, Strg, Alt</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Keeps the commands in whose name, group or keys the text occurs</source>
        <translation>Behält die Befehle, in deren Name, Gruppe oder Tasten der Text vorkommt</translation>
    </message>
    <message>
        <source>Reset all ke&amp;ys…</source>
        <translation>Alle Tasten &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Gives every command the keys back that it had at first</source>
        <translation>Gibt jedem Befehl die Tasten zurück, die er anfangs hatte</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Enter changes the keys of the chosen command</source>
        <translation>Die Eingabetaste ändert die Tasten des gewählten Befehls</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Or</source>
        <translation>&amp;Oder</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Gives this command the keys back that it had at first</source>
        <translation>Gibt diesem Befehl die Tasten zurück, die er anfangs hatte</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Üb&amp;ernehmen</translation>
    </message>
    <message>
        <source>Leave as &amp;is</source>
        <translation>Nichts ä&amp;ndern</translation>
    </message>
    <message numerus="yes">
        <source>Give %n command(s) the keys back that they had at first?</source>
        <translation>
            <numerusform>Einem Befehl die Tasten zurückgeben, die er anfangs hatte?</numerusform>
            <numerusform>%n Befehlen die Tasten zurückgeben, die sie anfangs hatten?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>Zurück&amp;geben</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>%1 is among its keys already.</source>
        <translation>%1 gehört bereits zu seinen Tasten.</translation>
    </message>
    <message>
        <source>%1 is what reaches “%2”. Take it over for “%3”?</source>
        <translation>%1 erreicht „%2“. Für „%3“ übernehmen?</translation>
    </message>
    <message>
        <source>%1 has no keys now.</source>
        <translation>%1 hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The keys that “%1” had at first reach “%2” now. Take them back?</source>
        <translation>Die Tasten, die „%1“ anfangs hatte, erreichen jetzt „%2“. Zurücknehmen?</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zurückn&amp;ehmen</translation>
    </message>
    <message>
        <source>All commands have the keys that they had at first.</source>
        <translation>Alle Befehle haben die Tasten, die sie anfangs hatten.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Clear the field</source>
        <translation>Das Feld leeren</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
</context>
<context>
    <name>StatusChange</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>The server asked to wait: attempt %1 follows in %2.</source>
        <translation>Der Server bat um Geduld: Versuch %1 folgt in %2.</translation>
    </message>
</context>
<context>
    <name>StatusFields</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Policy ID</source>
        <translation>Policen-ID</translation>
    </message>
    <message>
        <source>Class of use</source>
        <translation>Nutzungsart</translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation>Deckungsumfang</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>StatusSearchModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Class of use</source>
        <translation>Nutzungsart</translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation>Deckungsumfang</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gefragt um</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>„%1“ nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>„%1“ nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;Columns as at first</source>
        <translation>&amp;Spalten wie anfangs</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>%1 (deprecated)</source>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Also returned</source>
        <translation>Außerdem geliefert</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Customers worth trying (number, work provider user ID, e-mail)</source>
        <translation>Kunden zum Ausprobieren (Nummer, Auftraggeber-Nutzer-ID, E-Mail)</translation>
    </message>
    <message>
        <source>In another terminal</source>
        <translation>In einem anderen Terminal</translation>
    </message>
    <message>
        <source>Ctrl+C stops the sandbox.</source>
        <translation>Strg+C beendet die Sandbox.</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Asked: status by %1 %2</source>
        <translation>Gefragt: Status nach %1 %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Answer: %1 (%2)</source>
        <translation>Antwort: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>unknown to Zego</source>
        <translation>Zego unbekannt</translation>
    </message>
    <message>
        <source>Asked at: %1, answered in %2</source>
        <translation>Gefragt um: %1, geantwortet in %2</translation>
    </message>
    <message>
        <source>Environment: %1 (%2)</source>
        <translation>Umgebung: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>There is no token in %1. Nothing was sent.</source>
        <translation>In %1 steht kein Token. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What %1 holds cannot be a token: that is 1 to %2 visible ASCII characters, without blanks or line breaks. Nothing was sent.</source>
        <translation>Was in %1 steht, kann kein Token sein: Das sind 1 bis %2 sichtbare ASCII-Zeichen ohne Leerzeichen und Zeilenumbrüche. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The token could not be read from %1: %2. Nothing was sent.</source>
        <translation>Das Token ließ sich nicht lesen (%1): %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>die Datei „%1“</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <source>There is no token for this service. Give it with --token-file, --token-stdin or the environment variable CUSTOMER_CONSOLE_TOKEN. Nothing was sent.</source>
        <translation>Für diesen Dienst gibt es kein Token. Geben Sie es mit --token-file, --token-stdin oder der Umgebungsvariable CUSTOMER_CONSOLE_TOKEN an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>the environment variable CUSTOMER_CONSOLE_TOKEN</source>
        <translation>die Umgebungsvariable CUSTOMER_CONSOLE_TOKEN</translation>
    </message>
</context>
<context>
    <name>ValidateBox</name>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer number to validate</source>
        <translation>Zu prüfende Kundennummer</translation>
    </message>
    <message>
        <source>E-mail address, if it is to be checked too</source>
        <translation>E-Mail-Adresse, falls sie mitgeprüft werden soll</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Val&amp;idate</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Asks Zego whether the number exists, and whether the e-mail address belongs to it</source>
        <translation>Fragt Zego, ob es die Nummer gibt und ob die E-Mail-Adresse zu ihr gehört</translation>
    </message>
    <message>
        <source>Type or paste a customer number, then press Enter</source>
        <translation>Geben Sie eine Kundennummer ein oder fügen Sie sie ein und drücken Sie dann die Eingabetaste</translation>
    </message>
    <message>
        <source>May stay empty: then only the number is asked for</source>
        <translation>Darf leer bleiben: Dann wird nur nach der Nummer gefragt</translation>
    </message>
    <message>
        <source>Type or paste a customer number first.</source>
        <translation>Geben Sie zuerst eine Kundennummer ein oder fügen Sie sie ein.</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>The server asked to wait: attempt %1 follows in %2.</source>
        <translation>Der Server bat um Geduld: Versuch %1 folgt in %2.</translation>
    </message>
</context>
<context>
    <name>ValidatePage</name>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What to validate</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Validated in this &amp;window</source>
        <translation>In diesem Fenster &amp;geprüft</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation>Die Antworten filtern</translation>
    </message>
    <message>
        <source>Keeps the rows in which every word occurs</source>
        <translation>Behält die Zeilen, in denen jedes Wort vorkommt</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation>Kopiert die ausgewählten Zeilen, sonst alle, als Text mit Tabulatoren und Überschriften</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Everything validated in this window, newest first</source>
        <translation>Alles, was in diesem Fenster geprüft wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Kundennummer: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Asked: %1 UTC</source>
        <translation>Gefragt: %1 UTC</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Umgebung: %1, %2</translation>
    </message>
    <message>
        <source>E-mail address: given, left out here</source>
        <translation>E-Mail-Adresse: angegeben, hier weggelassen</translation>
    </message>
    <message>
        <source>Copied, without the e-mail address.</source>
        <translation>Ohne die E-Mail-Adresse kopiert.</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Zeilen kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older answers were dropped; the newest %1 are kept.</source>
        <translation>
            <numerusform>Eine ältere Antwort wurde fallen gelassen; die neuesten %1 bleiben.</numerusform>
            <numerusform>%Ln ältere Antworten wurden fallen gelassen; die neuesten %1 bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the answers fits the filter.</source>
        <translation>Keine der Antworten passt zum Filter.</translation>
    </message>
    <message>
        <source>Every validation of this window will stand here: to sort, filter and copy.</source>
        <translation>Jede Prüfung dieses Fensters wird hier stehen: zum Sortieren, Filtern und Kopieren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Announced: a customer number, then what was answered.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ValidationAnswer</name>
    <message>
        <source>The number %1 exists.</source>
        <translation>Die Nummer %1 gibt es.</translation>
    </message>
    <message>
        <source>The number %1 exists, and the e-mail address belongs to it.</source>
        <translation>Die Nummer %1 gibt es, und die E-Mail-Adresse gehört zu ihr.</translation>
    </message>
    <message>
        <source>The number %1 exists, but the e-mail address does not match.</source>
        <translation>Die Nummer %1 gibt es, aber die E-Mail-Adresse passt nicht.</translation>
    </message>
    <message>
        <source>There is no customer number %1.</source>
        <translation>Eine Kundennummer %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ValidationCard</name>
    <message>
        <source>Validate a customer number</source>
        <translation>Eine Kundennummer prüfen</translation>
    </message>
    <message>
        <source>Says whether a number exists and, with an e-mail address, whether the two belong together. It says nothing about cover.</source>
        <translation>Sagt, ob es eine Nummer gibt, und mit einer E-Mail-Adresse, ob beide zusammengehören. Über den Versicherungsschutz sagt es nichts.</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation>Erneut fragen (F5)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation>A&amp;bfragen</translation>
    </message>
    <message>
        <source>Ask for the status of this customer number</source>
        <translation>Nach dem Status dieser Kundennummer fragen</translation>
    </message>
    <message>
        <source>Goes to Lookup and asks for the status of this customer number</source>
        <translation>Wechselt zu „Abfrage“ und fragt nach dem Status dieser Kundennummer</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>A few plain lines, without the e-mail address</source>
        <translation>Wenige einfache Zeilen, ohne die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Copies a few plain lines, without the e-mail address</source>
        <translation>Kopiert wenige einfache Zeilen, ohne die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The answer in words</source>
        <translation>Die Antwort in Worten</translation>
    </message>
    <message>
        <source>Customer number %1 · asked at %2</source>
        <extracomment>%2 is a time of day.</extracomment>
        <translation>Kundennummer %1 · gefragt um %2</translation>
    </message>
    <message>
        <source>Customer number %1 with %2 · asked at %3</source>
        <extracomment>%2 is an e-mail address, %3 a time of day.</extracomment>
        <translation>Kundennummer %1 mit %2 · gefragt um %3</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>How long it took; stands behind “asked at …”.</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Zego is too busy to answer; attempt %2 follows after %1.</source>
        <extracomment>%1 is a time such as “12 s”, %2 a number.</extracomment>
        <translation>Zego ist zu beschäftigt, um zu antworten; Versuch %2 folgt in %1.</translation>
    </message>
    <message>
        <source>Waiting for Zego&apos;s answer.</source>
        <translation>Wartet auf die Antwort von Zego.</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation>Esc bricht ab.</translation>
    </message>
    <message>
        <source>An e-mail address beside the number checks whether the two belong together.</source>
        <translation>Eine E-Mail-Adresse neben der Nummer prüft, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>Check both with the customer.</source>
        <translation>Klären Sie beides mit dem Kunden.</translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation>Klären Sie die Nummer mit dem Kunden.</translation>
    </message>
</context>
<context>
    <name>ValidationModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Exists, e-mail matches</source>
        <translation>Vorhanden, E-Mail passt</translation>
    </message>
    <message>
        <source>Exists, e-mail differs</source>
        <translation>Vorhanden, E-Mail weicht ab</translation>
    </message>
    <message>
        <source>No such number</source>
        <translation>Keine solche Nummer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gefragt um</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Customer Console</source>
        <translation>Willkommen bei Customer Console</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes at once</source>
        <translation>Wechselt sofort</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>You can change both at any time in Settings.</source>
        <translation>Beides lässt sich jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Asks the sandbox for this customer and shows the answer (Return)</source>
        <translation>Fragt die Sandbox nach diesem Kunden und zeigt die Antwort (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Look up %1</source>
        <extracomment>%1 is a customer number</extracomment>
        <translation>%1 &amp;abfragen</translation>
    </message>
    <message>
        <source>Welcome. On the sandbox nobody is real: Return looks up %1, Esc skips this.</source>
        <extracomment>%1 is a customer number</extracomment>
        <translation>Willkommen. In der Sandbox ist niemand echt: Die Eingabetaste fragt %1 ab, Esc überspringt dies.</translation>
    </message>
    <message>
        <source>Look up customers of Zego, check their customer numbers and enrol them, through Zego’s customers API. The band at the top always says where you are doing it.</source>
        <translation>Fragen Sie Kunden von Zego ab, prüfen Sie ihre Kundennummern und melden Sie sie an, über Zegos Kunden-API. Das Band oben sagt immer, wo Sie das tun.</translation>
    </message>
    <message>
        <source>This is the sandbox: a server on this computer, in which nobody is real. Try anything. To work with a real service, add a profile in Settings.</source>
        <translation>Das ist die Sandbox: ein Server auf diesem Rechner, in dem niemand echt ist. Probieren Sie alles aus. Um mit einem echten Dienst zu arbeiten, legen Sie in den Einstellungen ein Profil an.</translation>
    </message>
    <message>
        <source>Goes on to the lookup page; this welcome is not shown again (Esc)</source>
        <translation>Weiter zur Abfrage; diese Begrüßung erscheint nicht wieder (Esc)</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
</context>
<context>
    <name>WhatsThisCard</name>
    <message>
        <source>Esc closes this.</source>
        <translation>Esc schließt dies.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Console</source>
        <comment>group of commands</comment>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>group of commands</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>group of commands: opens a page of the window</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>group of commands: what one does with the list that is shown</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>View</source>
        <comment>group of commands</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>group of commands</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>N&amp;ormaler Text</translation>
    </message>
    <message>
        <source>Large &amp;text</source>
        <translation>&amp;Großer Text</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Größerer Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>WindowCover</name>
    <message>
        <source>Customer Console – locked</source>
        <translation>Customer Console – gesperrt</translation>
    </message>
</context>
<context>
    <name>WindowMemory</name>
    <message>
        <source>The console is locked.</source>
        <translation>Die Konsole ist gesperrt.</translation>
    </message>
    <message>
        <source>An enrolment is being sent.</source>
        <translation>Eine Anmeldung wird gerade gesendet.</translation>
    </message>
    <message>
        <source>What was typed in Settings is not saved yet.</source>
        <translation>Was in den Einstellungen eingegeben wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>A secret is being typed.</source>
        <translation>Ein Geheimnis wird gerade eingegeben.</translation>
    </message>
    <message>
        <source>Something is being found out.</source>
        <translation>Etwas wird gerade geklärt.</translation>
    </message>
    <message>
        <source>Something is open.</source>
        <translation>Etwas ist geöffnet.</translation>
    </message>
    <message>
        <source>An enrolment is being reviewed.</source>
        <translation>Eine Anmeldung wird gerade geprüft.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Zego does not know %1, or the customer has not consented to share with you.</source>
        <translation>Zego kennt %1 nicht, oder der Kunde hat in die Weitergabe an Sie nicht eingewilligt.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation>E-Mail weicht ab</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, a duration.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, a duration.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Nothing was sent, the token neither.</source>
        <translation>Es wurde nichts gesendet, auch das Token nicht.</translation>
    </message>
    <message>
        <source>Tell whoever runs the service.</source>
        <translation>Sagen Sie dem Betreiber des Dienstes Bescheid.</translation>
    </message>
    <message>
        <source>If this service has a certificate authority of its own, name its file (PEM) in the profile.</source>
        <translation>Hat dieser Dienst eine eigene Zertifizierungsstelle, nennen Sie deren Datei (PEM) im Profil.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell whoever runs the service.</source>
        <translation>Prüfen Sie das Datum dieses Computers; stimmt es, sagen Sie dem Betreiber des Dienstes Bescheid.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Check the address of the service and your network connection.</source>
        <translation>Prüfen Sie die Adresse des Dienstes und Ihre Netzverbindung.</translation>
    </message>
    <message>
        <source>The service&apos;s name cannot be found on the network.</source>
        <translation>Der Name des Dienstes ist im Netz nicht zu finden.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address: the connection was refused.</source>
        <translation>Unter der Adresse des Dienstes antwortet nichts: Die Verbindung wurde abgewiesen.</translation>
    </message>
    <message>
        <source>This computer has no way to the service: the network is down.</source>
        <translation>Dieser Computer hat keinen Weg zum Dienst: Das Netz ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Check your network connection, then ask again.</source>
        <translation>Prüfen Sie Ihre Netzverbindung und fragen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the profile.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Profils.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Check that the address and the path are those of the customers API.</source>
        <translation>Prüfen Sie, ob Adresse und Pfad die der Customers API sind.</translation>
    </message>
    <message>
        <source>The answer was far too large and was cut off.</source>
        <translation>Die Antwort war viel zu groß und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer arrived damaged or incomplete, so it was not used.</source>
        <translation>Die Antwort kam beschädigt oder unvollständig an und wurde deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>The answer is not one that the customers API gives: it could not be read.</source>
        <translation>Die Antwort ist keine, wie die Customers API sie gibt: Sie ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The answer lacks what the customers API promises, so it was not used.</source>
        <translation>Der Antwort fehlt, was die Customers API verspricht; sie wurde deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>Tell Zego, with the exchange from the inspector.</source>
        <translation>Sagen Sie Zego Bescheid, mit dem Aufruf aus dem Inspektor.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1, which says nothing about the customer.</source>
        <translation>Der Server antwortete mit dem HTTP-Status %1; das sagt nichts über den Kunden.</translation>
    </message>
    <message>
        <source>Ask your Zego Partnerships Manager to enable it.</source>
        <translation>Bitten Sie Ihren Zego Partnerships Manager, es freizuschalten.</translation>
    </message>
    <message>
        <source>The token is known, but it is not allowed to ask this.</source>
        <translation>Das Token ist bekannt, darf das aber nicht fragen.</translation>
    </message>
    <message>
        <source>Zego saw no token in the request.</source>
        <translation>Zego sah in der Anfrage kein Token.</translation>
    </message>
    <message>
        <source>Set the token; if it is set, a gateway on the way may be removing it.</source>
        <translation>Geben Sie das Token an; ist es angegeben, entfernt es vielleicht ein Gateway unterwegs.</translation>
    </message>
    <message>
        <source>Zego does not accept the token.</source>
        <translation>Zego nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>Check that it is the token for this environment and has not been replaced.</source>
        <translation>Prüfen Sie, ob es das Token dieser Umgebung ist und nicht ersetzt wurde.</translation>
    </message>
    <message>
        <source>Zego is getting too many requests from this account.</source>
        <translation>Zego bekommt von diesem Konto zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Zego&apos;s server failed (HTTP status %1); this says nothing about the customer.</source>
        <translation>Der Server von Zego hat versagt (HTTP-Status %1); das sagt nichts über den Kunden.</translation>
    </message>
    <message>
        <source>Ask again in %1.</source>
        <translation>Fragen Sie in %1 erneut.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>Fragen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Zego rejected the request as invalid.</source>
        <translation>Zego hat die Anfrage als ungültig abgelehnt.</translation>
    </message>
    <message>
        <source>Check what was asked.</source>
        <translation>Prüfen Sie, was gefragt wurde.</translation>
    </message>
    <message>
        <source>Cancelled before an answer came.</source>
        <translation>Abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The server went silent, so the request was given up.</source>
        <translation>Der Server verstummte, deshalb wurde die Anfrage aufgegeben.</translation>
    </message>
    <message>
        <source>The server gave no whole answer in time.</source>
        <translation>Der Server gab in der Zeit keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Ask again; if it happens often, tell whoever runs the service.</source>
        <translation>Fragen Sie erneut; kommt es öfter vor, sagen Sie dem Betreiber des Dienstes Bescheid.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address. It was not followed: the token belongs to this address only.</source>
        <translation>Der Server leitete die Anfrage an eine andere Adresse weiter. Dem wurde nicht gefolgt: Das Token gehört nur zu dieser Adresse.</translation>
    </message>
    <message>
        <source>The server sent the request in circles.</source>
        <translation>Der Server leitete die Anfrage im Kreis.</translation>
    </message>
    <message>
        <source>The server sent the request on to another path or question. It was not followed.</source>
        <translation>Der Server leitete die Anfrage zu einem anderen Pfad oder einer anderen Frage weiter. Dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the address and the path of the service.</source>
        <translation>Prüfen Sie Adresse und Pfad des Dienstes.</translation>
    </message>
    <message>
        <source>Zego does not know this customer, or the customer has not consented to share with you.</source>
        <translation>Zego kennt diesen Kunden nicht, oder er hat in die Weitergabe an Sie nicht eingewilligt.</translation>
    </message>
    <message>
        <source>Check it with the customer; Explain finds out more.</source>
        <translation>Klären Sie es mit dem Kunden; „Erklären“ findet mehr heraus.</translation>
    </message>
    <message>
        <source>The customer number exists, but the e-mail address does not match.</source>
        <translation>Die Kundennummer gibt es, aber die E-Mail-Adresse passt nicht.</translation>
    </message>
    <message>
        <source>Check both with the customer.</source>
        <translation>Klären Sie beides mit dem Kunden.</translation>
    </message>
    <message>
        <source>The product must support enrolment through the API and your account must be allowed to: ask your Zego Partnerships Manager to enable it.</source>
        <translation>Das Produkt muss die Anmeldung über die API zulassen, und Ihr Konto muss sie dürfen: Bitten Sie Ihren Zego Partnerships Manager, sie freizuschalten.</translation>
    </message>
    <message>
        <source>If the token is right, ask your Zego Partnerships Manager to enable enrolment.</source>
        <translation>Stimmt das Token, bitten Sie Ihren Zego Partnerships Manager, die Anmeldung freizuschalten.</translation>
    </message>
    <message>
        <source>The token is known, but it is not allowed to enrol customers.</source>
        <translation>Das Token ist bekannt, darf aber keine Kunden anmelden.</translation>
    </message>
    <message>
        <source>Zego rejected the enrolment as invalid.</source>
        <translation>Zego hat die Anmeldung als ungültig abgelehnt.</translation>
    </message>
    <message>
        <source>Correct what Zego names, then enrol again.</source>
        <translation>Berichtigen Sie, was Zego nennt, und melden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>Zego does not know what was asked for (HTTP status %1).</source>
        <translation>Zego kennt nicht, wonach gefragt wurde (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>Check the path of the enrolment call in the profile.</source>
        <translation>Prüfen Sie im Profil den Pfad des Anmeldeaufrufs.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Der Server antwortete mit dem HTTP-Status %1.</translation>
    </message>
    <message>
        <source>Zego&apos;s server failed (HTTP status %1).</source>
        <translation>Der Server von Zego hat versagt (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>Check your network connection.</source>
        <translation>Prüfen Sie Ihre Netzverbindung.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: d the day, MMM the month&apos;s short name, yyyy the year; quote other letters.
----------
How a day is written, in Qt&apos;s letters; in a narrow column.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <extracomment>%1 is a day, %2 a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat des Servers gilt noch nicht.</translation>
    </message>
    <message>
        <source>The server vouches for itself: its certificate is self-signed.</source>
        <translation>Der Server bürgt für sich selbst: Sein Zertifikat ist selbst signiert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Das Zertifikat des Servers ist für einen anderen Computer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not know.</source>
        <translation>Das Zertifikat des Servers stammt von einer Stelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>Eine sichere Verbindung zum Server kam nicht zustande.</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day; in a narrow column.</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day; in a narrow column.</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written, in Qt&apos;s letters; in a narrow column.</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.
Without a display, customer-console-cli does the same work on the command line.
On a server, xvfb-run customer-console opens the window on a virtual display.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe.
Ohne Bildschirm tut customer-console-cli dieselbe Arbeit auf der Befehlszeile.
Auf einem Server öffnet xvfb-run customer-console das Fenster auf einem virtuellen Bildschirm.</translation>
    </message>
    <message>
        <source>An argument is not UTF-8 text. Nothing was sent.</source>
        <translation>Ein Argument ist kein UTF-8-Text. Es wurde nichts gesendet.</translation>
    </message>
</context>
</TS>
