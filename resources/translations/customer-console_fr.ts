<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Needs a &amp;person</source>
        <translation>À écl&amp;aircir</translation>
    </message>
    <message>
        <source>Only attempts whose outcome is unknown</source>
        <translation>Seulement les tentatives dont l’issue est inconnue</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>C&amp;opier les lignes</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation>Copie les lignes sélectionnées, ou toutes, en texte tabulé avec les en-têtes</translation>
    </message>
    <message>
        <source>Attempts to enrol</source>
        <translation>Tentatives d’inscription</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No journal</source>
        <translation>Pas de journal</translation>
    </message>
    <message>
        <source>There is no service open that keeps one. Choose a profile.</source>
        <translation>Aucun service ouvert n’en tient un. Choisissez un profil.</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>Le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>The journal is being opened</source>
        <translation>Le journal est en cours d’ouverture</translation>
    </message>
    <message>
        <source>The journal is not open</source>
        <translation>Le journal n’est pas ouvert</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Rien à éclaircir</translation>
    </message>
    <message>
        <source>The outcome of every attempt is known.</source>
        <translation>L’issue de chaque tentative est connue.</translation>
    </message>
    <message>
        <source>Nobody was enrolled here yet</source>
        <translation>Personne n’a encore été inscrit ici</translation>
    </message>
    <message>
        <source>Every attempt to enrol somebody is kept here, with what became of it. Outcomes that nobody knows yet are counted beside the page’s name.</source>
        <translation>Chaque tentative d’inscription est conservée ici, avec ce qu’il en est advenu. Le nombre d’issues encore inconnues figure à côté du nom de la page.</translation>
    </message>
    <message>
        <source>Needs a &amp;person (%1)</source>
        <extracomment>%1 is how many attempts do.</extracomment>
        <translation>À écl&amp;aircir (%1)</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Lignes copiées.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Look up a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Paste a customer number or your own ID for them above and press Enter. The answer stays in the list below.</source>
        <translation>Collez ci-dessus un numéro de client ou votre propre ID pour la personne, puis appuyez sur Entrée. La réponse reste dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>À essayer</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Ask &amp;again</source>
        <translation>Rede&amp;mander</translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation>Redemander (F5)</translation>
    </message>
    <message>
        <source>Enrol this &amp;person…</source>
        <translation>I&amp;nscrire cette personne…</translation>
    </message>
    <message>
        <source>Begin an enrolment with this work provider user ID</source>
        <translation>Commencer une inscription avec cet ID utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>Begins an enrolment with this work provider user ID; nothing is sent yet</source>
        <translation>Commence une inscription avec cet ID utilisateur donneur d’ordre&#xa0;; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Val&amp;idate</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Validate this customer number</source>
        <translation>Vérifier ce numéro de client</translation>
    </message>
    <message>
        <source>Goes to Validate and asks whether this customer number exists</source>
        <translation>Passe à «&#xa0;Vérifier&#xa0;» et demande si ce numéro de client existe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Copier pour un &amp;ticket</translation>
    </message>
    <message>
        <source>A few plain lines, persons masked</source>
        <translation>Quelques lignes simples, personnes masquées</translation>
    </message>
    <message>
        <source>Copies a few plain lines with persons masked; the menu copies them unmasked</source>
        <translation>Copie quelques lignes simples, personnes masquées&#xa0;; le menu les copie en clair</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>What changed since last time</source>
        <translation>Ce qui a changé depuis la dernière fois</translation>
    </message>
    <message>
        <source>Fields of the answer</source>
        <translation>Champs de la réponse</translation>
    </message>
    <message>
        <source>Also returned</source>
        <translation>Également renvoyé</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Persons masked</source>
        <translation>Personnes masquées</translation>
    </message>
    <message>
        <source>With everything</source>
        <translation>Avec tout</translation>
    </message>
    <message>
        <source>%1 %2 · asked at %3</source>
        <extracomment>%1 is a kind of identifier (“Customer number”), %2 the identifier, %3 a time of day.</extracomment>
        <translation>%1 %2 · demandé à %3</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>How long it took; stands behind “asked at …”.</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Zego is too busy to answer; attempt %2 follows after %1.</source>
        <extracomment>%1 is a time such as “12 s”, %2 a number.</extracomment>
        <translation>Zego est trop occupé pour répondre&#xa0;; la tentative %2 suit dans %1.</translation>
    </message>
    <message>
        <source>Waiting for Zego&apos;s answer.</source>
        <translation>En attente de la réponse de Zego.</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation>Échap annule.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: %1 is what was asked, %2 the status.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is a field (“Cover level”), %2 a time of day.</extracomment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Rien n’a changé depuis %1.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a field of the answer</comment>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Changes at once, here and in the View menu.</source>
        <translation>Change aussitôt, ici et dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Larger than what the system asks for, in every window of the console.</source>
        <translation>Plus grande que ce que demande le système, dans chaque fenêtre de la console.</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>of the text</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>of the text</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>of the text</extracomment>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>How the console looks. Everything here holds at once.</source>
        <translation>L’aspect de la console. Tout ici s’applique aussitôt.</translation>
    </message>
    <message>
        <source>colours, dark, light, night, mode, high contrast, black, white, look</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>couleurs, sombre, clair, nuit, mode, contraste élevé, noir, blanc, aspect</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>font, large, zoom, scale, bigger, read, letters</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>police, grand, zoom, échelle, plus grand, lire, lettres</translation>
    </message>
</context>
<context>
    <name>AttemptExport</name>
    <message>
        <source>“%1” is there already and was left as it is. Name another file.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’a pas été touché. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written whole and was removed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit en entier et a été supprimé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>AttemptModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>ID utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>AttemptStates</name>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Found: enrolled</source>
        <translation>Trouvé&#xa0;: inscrit</translation>
    </message>
    <message>
        <source>Looked for: not there</source>
        <translation>Cherché&#xa0;: absent</translation>
    </message>
</context>
<context>
    <name>AttemptText</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1: asked %2, given %3.</source>
        <translation>%1&#xa0;: demandé %2, obtenu %3.</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Work provider user ID: %1</source>
        <translation>ID utilisateur donneur d’ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Numéro de client&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: asked %2, given %3</source>
        <translation>%1&#xa0;: demandé %2, obtenu %3</translation>
    </message>
    <message>
        <source>Looked for at %1: %2</source>
        <translation>Cherché le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Tentative&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AttemptView</name>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Details of the attempt</source>
        <translation>Détails de la tentative</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Copies the customer number</source>
        <translation>Copie le numéro de client</translation>
    </message>
    <message>
        <source>Given otherwise than asked</source>
        <translation>Obtenu autrement que demandé</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Recherches faites</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui était demandé</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>Éc&amp;laircir</translation>
    </message>
    <message>
        <source>Asks Zego for this work provider user ID; nothing is sent again</source>
        <translation>Interroge Zego sur cet ID utilisateur donneur d’ordre&#xa0;; rien n’est renvoyé</translation>
    </message>
    <message>
        <source>Ask Zego whether it knows this person; nothing is sent again</source>
        <translation>Demander à Zego s’il connaît cette personne&#xa0;; rien n’est renvoyé</translation>
    </message>
    <message>
        <source>Sto&amp;p looking</source>
        <translation>Arrêter &amp;de chercher</translation>
    </message>
    <message>
        <source>Stops waiting for the second look; what is known is kept</source>
        <translation>N’attend plus la deuxième recherche&#xa0;; ce qui est connu est conservé</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>&amp;Renvoyer…</translation>
    </message>
    <message>
        <source>Opens the review, where it is said in words what could happen</source>
        <translation>Ouvre le récapitulatif, qui dit en toutes lettres ce qui peut arriver</translation>
    </message>
    <message>
        <source>Enrol an&amp;other</source>
        <translation>Inscrire &amp;une autre personne</translation>
    </message>
    <message>
        <source>Empties the form for the next person</source>
        <translation>Vide le formulaire pour la personne suivante</translation>
    </message>
    <message>
        <source>Next person (Ctrl+Return)</source>
        <translation>Personne suivante (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Asks for this customer’s status on the Lookup page</source>
        <translation>Demande le statut de ce client sur la page «&#xa0;Recherche&#xa0;»</translation>
    </message>
    <message>
        <source>Show in Acti&amp;vity</source>
        <translation>&amp;Voir dans Activité</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copies what happened as plain lines</source>
        <translation>Copie ce qui s’est passé en lignes simples</translation>
    </message>
    <message>
        <source>Customer number copied.</source>
        <translation>Numéro de client copié.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Non consigné</translation>
    </message>
    <message>
        <source>The journal could not be written to. After the next start this attempt will stand there as unknown; note the customer number now.</source>
        <translation>Le journal n’a pas pu être écrit. Après le prochain démarrage, cette tentative y figurera comme inconnue&#xa0;; notez le numéro de client maintenant.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation>Niveau de garantie</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Zego did not know this person at the first look. One look is not enough: the request may still be on its way. The second follows in %1.</source>
        <translation>Zego ne connaissait pas cette personne à la première recherche. Une seule ne suffit pas&#xa0;: la requête est peut-être encore en route. La deuxième suit dans %1.</translation>
    </message>
    <message>
        <source>Asking Zego whether it knows this work provider user ID.</source>
        <translation>Zego est interrogé sur cet ID utilisateur donneur d’ordre.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Goes to this attempt in the list of all attempts</source>
        <translation>Va à cette tentative dans la liste de toutes les tentatives</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Numéro de client&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>There is no address. Give one such as https://api.zego.com/.</source>
        <translation>L’adresse manque. Indiquez-en une, par exemple https://api.zego.com/.</translation>
    </message>
    <message>
        <source>The address contains blanks or invisible characters. Remove them.</source>
        <translation>L’adresse contient des espaces ou des caractères invisibles. Supprimez-les.</translation>
    </message>
    <message>
        <source>The address contains a backslash. Write it with forward slashes.</source>
        <translation>L’adresse contient une barre oblique inverse. Écrivez-la avec des barres obliques simples.</translation>
    </message>
    <message>
        <source>This is not a web address. Give one such as https://api.zego.com/.</source>
        <translation>Ce n’est pas une adresse web. Indiquez-en une, par exemple https://api.zego.com/.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it: the token is given separately.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe. Supprimez-le&#xa0;: le jeton se donne à part.</translation>
    </message>
    <message>
        <source>The address holds a “?” or “#”. Give only the part before it.</source>
        <translation>L’adresse contient un «&#xa0;?&#xa0;» ou un «&#xa0;#&#xa0;». N’indiquez que la partie qui précède.</translation>
    </message>
    <message>
        <source>The port in the address must be between 1 and 65535.</source>
        <translation>Le port de l’adresse doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Plain http would show the token and the customers to the network. Use https://; http is allowed for this computer only (127.0.0.1, localhost).</source>
        <translation>Avec http simple, le réseau verrait le jeton et les clients. Utilisez https://&#xa0;; http n’est permis que pour cet ordinateur (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>The path of the address contains “.” or “..” or a backslash. Write it out in full.</source>
        <translation>Le chemin de l’adresse contient «&#xa0;.&#xa0;», «&#xa0;..&#xa0;» ou une barre oblique inverse. Écrivez-le en entier.</translation>
    </message>
    <message>
        <source>The path of the address contains an empty part (“//”). Remove it.</source>
        <translation>Le chemin de l’adresse contient une partie vide («&#xa0;//&#xa0;»). Supprimez-la.</translation>
    </message>
</context>
<context>
    <name>BirthDateRule</name>
    <message>
        <source>Written as %1</source>
        <extracomment>%1 is the same date as the API wants it: 1984-01-15.</extracomment>
        <translation>Écrit %1</translation>
    </message>
    <message>
        <source>The date of birth is in the future. Check the year.</source>
        <translation>La date de naissance est dans le futur. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>This makes the customer older than %1. Check the year.</source>
        <extracomment>%1 is a number of years.</extracomment>
        <translation>Le client aurait plus de %1 ans. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>This makes the customer younger than %1. Check the year.</source>
        <translation>Le client aurait moins de %1 ans. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write it like 15/01/1984, 15 January 1984 or 1984-01-15.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme une date. Écrivez-la comme 15/01/1984, 15 janvier 1984 ou 1984-01-15.</translation>
    </message>
    <message>
        <source>Write the year with four digits: 19%1 or 20%1?</source>
        <extracomment>%1 are the two digits that were given: &quot;Write the year with four digits: 1984 or 2084?&quot;</extracomment>
        <translation>Écrivez l’année avec quatre chiffres&#xa0;: 19%1 ou 20%1&#xa0;?</translation>
    </message>
    <message>
        <source>There is no such date: “%1”. Check day and month.</source>
        <translation>Cette date n’existe pas&#xa0;: «&#xa0;%1&#xa0;». Vérifiez le jour et le mois.</translation>
    </message>
    <message>
        <source>Read day first, as %1. If %2 is meant, write the month as a word.</source>
        <extracomment>Both are days with the month as a word: &quot;1 February 1984&quot;, &quot;2 January 1984&quot;.</extracomment>
        <translation>Lu avec le jour en premier&#xa0;: %1. S’il s’agit du %2, écrivez le mois en lettres.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: d the day, MMMM the month&apos;s name, yyyy the year; quote other letters.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ButtonCommands</name>
    <message>
        <source>This is done on the page %1.</source>
        <translation>Cela se fait sur la page «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not with what is shown now.</source>
        <translation>Pas avec ce qui est montré en ce moment.</translation>
    </message>
    <message>
        <source>&amp;Validate this number</source>
        <translation>Vérifier ce &amp;numéro</translation>
    </message>
    <message>
        <source>&amp;Enrol this person…</source>
        <translation>&amp;Inscrire cette personne…</translation>
    </message>
    <message>
        <source>E&amp;xplain the answer</source>
        <translation>E&amp;xpliquer la réponse</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>investigate</source>
        <translation>enquêter</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket, persons masked</source>
        <translation>Copier pour un &amp;ticket, personnes masquées</translation>
    </message>
    <message>
        <source>Copy for ticket, with everythin&amp;g</source>
        <translation>Copier pour un ticket, avec &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Look up this number</source>
        <translation>&amp;Rechercher ce numéro</translation>
    </message>
    <message>
        <source>Copy the answer to the &amp;validation</source>
        <translation>Copier la réponse de la &amp;vérification</translation>
    </message>
    <message>
        <source>Import a customer from a &amp;file…</source>
        <translation>Importer un client depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ouvrir un fichier</translation>
    </message>
    <message>
        <source>&amp;Paste a customer</source>
        <translation>C&amp;oller un client</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>Vi&amp;der le formulaire</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vider</translation>
    </message>
    <message>
        <source>&amp;Find out what became of it</source>
        <translation>Éc&amp;laircir ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>reconcile</source>
        <translation>rapprocher</translation>
    </message>
    <message>
        <source>unknown outcome</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Ren&amp;voyer…</translation>
    </message>
    <message>
        <source>&amp;Look up this customer</source>
        <translation>&amp;Rechercher ce client</translation>
    </message>
    <message>
        <source>Copy this a&amp;ttempt</source>
        <translation>&amp;Copier cette tentative</translation>
    </message>
    <message>
        <source>Show what needs a &amp;person</source>
        <translation>&amp;Montrer ce qui est à éclaircir</translation>
    </message>
    <message>
        <source>unknown outcomes</source>
        <translation>issues inconnues</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>Show &amp;all attempts</source>
        <translation>Montrer toutes les ten&amp;tatives</translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation>&amp;Ajouter un profil</translation>
    </message>
    <message>
        <source>new profile</source>
        <translation>nouveau profil</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>group of commands</comment>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>The inspector is not open.</source>
        <translation>L’inspecteur n’est pas ouvert.</translation>
    </message>
    <message>
        <source>There is no exchange yet.</source>
        <translation>Il n’y a pas encore d’échange.</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier en c&amp;URL</translation>
    </message>
    <message>
        <source>Clea&amp;r the exchanges</source>
        <translation>&amp;Effacer les échanges</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>group of commands</comment>
        <translation>Production</translation>
    </message>
    <message>
        <source>&amp;Arm enrolment…</source>
        <translation>&amp;Autoriser l’inscription…</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Nothing has to be armed here.</source>
        <translation>Rien n’a besoin d’être autorisé ici.</translation>
    </message>
    <message>
        <source>&amp;Disarm enrolment</source>
        <translation>Retirer l’autori&amp;sation</translation>
    </message>
    <message>
        <source>Nothing is armed.</source>
        <translation>Rien n’est autorisé.</translation>
    </message>
    <message>
        <source>&amp;Open this profile</source>
        <translation>&amp;Ouvrir ce profil</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>check the token</source>
        <translation>vérifier le jeton</translation>
    </message>
    <message>
        <source>&amp;Remove this profile…</source>
        <translation>&amp;Supprimer ce profil…</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>Take off %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Take off (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>None: left out</source>
        <translation>Aucune&#xa0;: omis</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Try: customer-console-cli --help</source>
        <translation>Essayez&#xa0;: customer-console-cli --help</translation>
    </message>
    <message>
        <source>Type or paste the token, then Return. It is not shown.</source>
        <translation>Saisissez ou collez le jeton, puis Entrée. Il n’est pas affiché.</translation>
    </message>
    <message>
        <source>The sandbox is asked, so CUSTOMER_CONSOLE_TOKEN is not used. Another service needs --base-url.</source>
        <translation>C’est le bac à sable qui est interrogé&#xa0;: CUSTOMER_CONSOLE_TOKEN n’est pas utilisé. Un autre service demande --base-url.</translation>
    </message>
    <message>
        <source>A profile is asked, so CUSTOMER_CONSOLE_TOKEN is not used: it goes with --base-url only.</source>
        <translation>C’est un profil qui est interrogé&#xa0;: CUSTOMER_CONSOLE_TOKEN n’est pas utilisé, car il ne va qu’avec --base-url.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output. What became of the enrolment is in the journal: journal list.</source>
        <translation>La réponse n’a pas pu être écrite sur la sortie standard. Ce qu’il est advenu de l’inscription est dans le journal&#xa0;: journal list.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>La réponse n’a pas pu être écrite sur la sortie standard.</translation>
    </message>
    <message>
        <source>Did you mean %1 (%2)?</source>
        <translation>Vouliez-vous dire %1 (%2)&#xa0;?</translation>
    </message>
    <message>
        <source>The e-mail address is not used: only together with a customer number can it be checked.</source>
        <translation>L’adresse e-mail n’est pas utilisée&#xa0;: elle ne peut être vérifiée qu’avec un numéro de client.</translation>
    </message>
    <message>
        <source>Enrol %1 all the same? [y/N] </source>
        <translation>Inscrire %1 malgré tout&#xa0;? [o/N] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Type or paste the customer as JSON, then Ctrl+D.</source>
        <translation>Saisissez ou collez le client en JSON, puis Ctrl+D.</translation>
    </message>
    <message>
        <source>The attempt was sent to %1, so only that service can tell what became of it.</source>
        <translation>La tentative a été envoyée à %1&#xa0;; seul ce service peut dire ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>%1 est interrogé.</translation>
    </message>
    <message>
        <source>The attempt was sent to %1, and no profile leads there: add --base-url and its token.</source>
        <translation>La tentative a été envoyée à %1, et aucun profil n’y mène&#xa0;: ajoutez --base-url et son jeton.</translation>
    </message>
    <message>
        <source>Type or paste the token for %1, then Return. It is not shown.</source>
        <translation>Saisissez ou collez le jeton pour %1, puis Entrée. Il n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Le presse-papiers sera vidé dans %n seconde.</numerusform>
            <numerusform>Le presse-papiers sera vidé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the clipboard until the console locks or ends.</source>
        <translation>Il reste dans le presse-papiers jusqu’à ce que la console se verrouille ou se ferme.</translation>
    </message>
</context>
<context>
    <name>Combos</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>&quot;As the system (Deutsch)&quot;: the language that the system asks for, in its own word</extracomment>
        <translation>Comme le système (%1)</translation>
    </message>
</context>
<context>
    <name>CommandKeysModel</name>
    <message>
        <source>%1 (also: %2)</source>
        <translation>%1 (aussi&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>At first</source>
        <comment>heading of a column: the keys that a command has by itself</comment>
        <translation>Au départ</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1; %2 of %3</source>
        <translation>%1&#xa0;; %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source> or </source>
        <extracomment>between two keys that do the same: &quot;Ctrl+Return or Ctrl+Enter&quot;</extracomment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>There is no token for this profile, so nothing was asked.</source>
        <translation>Il n’y a pas de jeton pour ce profil&#xa0;; rien n’a donc été demandé.</translation>
    </message>
    <message>
        <source>Enter the token, then test again.</source>
        <translation>Saisissez le jeton, puis refaites le test.</translation>
    </message>
    <message>
        <source>Name found and connected</source>
        <translation>Nom trouvé et connexion établie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Answer of this API</source>
        <translation>Réponse de cette API</translation>
    </message>
    <message>
        <source>Token accepted</source>
        <translation>Jeton accepté</translation>
    </message>
    <message>
        <source>All is well: the service answers as the customers API does, and accepts the token.</source>
        <translation>Tout va bien&#xa0;: le service répond comme l’API Customers et accepte le jeton.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestCommand</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
</context>
<context>
    <name>ConsoleLock</name>
    <message numerus="yes">
        <source>Nobody has used the console for %n minutes.</source>
        <translation>
            <numerusform>Personne n’a utilisé la console depuis %n minute.</numerusform>
            <numerusform>Personne n’a utilisé la console depuis %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The console locks as soon as the outcome of the enrolment is known.</source>
        <translation>La console se verrouille dès que l’issue de l’inscription est connue.</translation>
    </message>
    <message>
        <source>You locked the console.</source>
        <translation>Vous avez verrouillé la console.</translation>
    </message>
    <message>
        <source>Unlocked. Earlier answers are gone: they were in memory only. Ask again.</source>
        <translation>Déverrouillé. Les réponses précédentes ont disparu&#xa0;: elles n’étaient qu’en mémoire. Redemandez.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Give the passphrase of the journal to go on:</source>
        <translation>Saisissez la phrase secrète du journal pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Press Enter to go on. The key is read from the keychain; if that is locked, it asks for its password.</source>
        <translation>Appuyez sur Entrée pour continuer. La clé est lue dans le trousseau&#xa0;; s’il est verrouillé, il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Press Enter to go on. This is the sandbox: nobody in it is real, so nothing is asked for.</source>
        <translation>Appuyez sur Entrée pour continuer. C’est le bac à sable&#xa0;: personne n’y est réel, rien n’est donc demandé.</translation>
    </message>
    <message>
        <source>Press Enter to go on. No journal was open, so there is nothing that a passphrase would unlock.</source>
        <translation>Appuyez sur Entrée pour continuer. Aucun journal n’était ouvert&#xa0;; il n’y a donc rien qu’une phrase secrète déverrouillerait.</translation>
    </message>
    <message>
        <source>Answers, exchanges and what stood in the boxes are gone: they were in memory only.</source>
        <translation>Les réponses, les échanges et le contenu des champs ont disparu&#xa0;: ils n’étaient qu’en mémoire.</translation>
    </message>
    <message>
        <source>The journal of enrolments is closed and its key wiped.</source>
        <translation>Le journal des inscriptions est fermé et sa clé effacée.</translation>
    </message>
    <message>
        <source>Production is read-only again.</source>
        <translation>La production est à nouveau en lecture seule.</translation>
    </message>
    <message>
        <source>The token, which was in memory only, is gone: it is asked for again.</source>
        <translation>Le jeton, qui n’était qu’en mémoire, a disparu&#xa0;: il sera redemandé.</translation>
    </message>
    <message>
        <source>The token, which was in memory only, is sealed with the key of the journal until you unlock.</source>
        <translation>Le jeton, qui n’était qu’en mémoire, est scellé avec la clé du journal jusqu’au déverrouillage.</translation>
    </message>
</context>
<context>
    <name>ConsoleWindows</name>
    <message numerus="yes">
        <source>There are %n windows already.</source>
        <translation>
            <numerusform>Il y a déjà %n fenêtre.</numerusform>
            <numerusform>Il y a déjà %n fenêtres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The folder %1 holds other things and can be read by others. Give the console a folder of its own with CUSTOMER_CONSOLE_HOME.</source>
        <translation>Le dossier %1 contient autre chose et peut être lu par d’autres. Donnez à la console un dossier à elle avec CUSTOMER_CONSOLE_HOME.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Check who owns the folder above it, or set CUSTOMER_CONSOLE_HOME to another place.</source>
        <translation>Le dossier de données %1 ne peut pas être créé. Vérifiez à qui appartient le dossier parent, ou dirigez CUSTOMER_CONSOLE_HOME ailleurs.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be kept private or written to. Check who owns it, or set CUSTOMER_CONSOLE_HOME to another place.</source>
        <translation>Le dossier de données %1 ne peut pas rester privé ou ne peut pas être écrit. Vérifiez à qui il appartient, ou dirigez CUSTOMER_CONSOLE_HOME ailleurs.</translation>
    </message>
</context>
<context>
    <name>DataServices</name>
    <message>
        <source>The keychain is not used in this run.</source>
        <translation>Le trousseau n’est pas utilisé cette fois-ci.</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>%1, asked: %2</source>
        <extracomment>Spoken name of a value in a table: %1 is a field (“Occupations”); %2 is what was asked for.</extracomment>
        <translation>%1, demandé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, given: %2</source>
        <extracomment>Spoken name of a value in a table: %1 is a field (“Occupations”); %2 is what was given.</extracomment>
        <translation>%1, obtenu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>What you have typed could not be saved: %1. It stays in this window; free some space or check who owns the data folder.</source>
        <translation>Votre saisie n’a pas pu être enregistrée&#xa0;: %1. Elle reste dans cette fenêtre&#xa0;; libérez de la place ou vérifiez à qui appartient le dossier de données.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
</context>
<context>
    <name>DroppedCustomer</name>
    <message>
        <source>Nothing in this can be read as text.</source>
        <translation>Rien là-dedans ne peut être lu comme du texte.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files. Drop one: a customer is enrolled by themselves.</source>
        <translation>
            <numerusform>C’est %n fichier. Déposez-en un&#xa0;: un client s’inscrit seul.</numerusform>
            <numerusform>Ce sont %n fichiers. Déposez-en un&#xa0;: un client s’inscrit seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a file on this computer. Save it here first, then drop it.</source>
        <translation>Ce n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord ici, puis déposez-le.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the JSON file itself.</source>
        <translation>%1 est un dossier. Déposez le fichier JSON lui-même.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MB: that is not one customer.</source>
        <translation>%1 fait plus de 1 Mo&#xa0;: ce n’est pas un seul client.</translation>
    </message>
</context>
<context>
    <name>EmailRule</name>
    <message>
        <source>An e-mail address has no blanks or invisible characters.</source>
        <translation>Une adresse e-mail ne contient ni espaces ni caractères invisibles.</translation>
    </message>
    <message>
        <source>An e-mail address has one @ with something on both sides.</source>
        <translation>Une adresse e-mail contient un seul @, avec quelque chose de chaque côté.</translation>
    </message>
    <message>
        <source>This is too long for an e-mail address.</source>
        <translation>C’est trop long pour une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>EmbeddedSandbox</name>
    <message>
        <source>its module is missing or broken: %1</source>
        <translation>son module manque ou est endommagé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EnrolCommand</name>
    <message>
        <source>Nothing was sent. With --accept-warnings it is sent all the same.</source>
        <translation>Rien n’a été envoyé. Avec --accept-warnings, l’envoi se fait malgré tout.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct it, then enrol again.</source>
        <translation>Rien n’a été envoyé. Corrigez, puis recommencez l’inscription.</translation>
    </message>
    <message>
        <source>The outcome is unknown. Looking for the customer once…</source>
        <translation>L’issue est inconnue. Le client est recherché une fois…</translation>
    </message>
    <message>
        <source>A look found the customer, number %1: it was enrolled. Do not enrol it again.</source>
        <translation>Une recherche a trouvé le client, numéro %1&#xa0;: il est inscrit. Ne l’inscrivez pas à nouveau.</translation>
    </message>
    <message>
        <source>The sandbox and its journal end with this command: there is nothing to find out.</source>
        <translation>Le bac à sable et son journal se terminent avec cette commande&#xa0;: il n’y a rien à éclaircir.</translation>
    </message>
    <message>
        <source>Do not enrol it another way before it is settled. Find out with: %1</source>
        <translation>Ne l’inscrivez pas autrement avant que ce soit éclairci. Éclaircissez avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --live it may enrol.</source>
        <translation>Avec --live, l’inscription est possible.</translation>
    </message>
    <message>
        <source>Find out with: %1</source>
        <translation>Éclaircissez avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>If you are sure, send it again with --send-again %1. Should the earlier attempt have arrived after all, there will be two customers.</source>
        <translation>Si vous êtes sûr, renvoyez avec --send-again %1. Si la tentative précédente était tout de même arrivée, il y aura deux clients.</translation>
    </message>
    <message>
        <source>Try again later; --skip-lookup enrols without that answer.</source>
        <translation>Réessayez plus tard&#xa0;; --skip-lookup inscrit sans cette réponse.</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Enrolment form</source>
        <translation>Formulaire d’inscription</translation>
    </message>
    <message>
        <source>Enrol a customer</source>
        <translation>Inscrire un client</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Reads one customer from a JSON file in the shape of the API</source>
        <translation>Lit un client dans un fichier JSON de la forme de l’API</translation>
    </message>
    <message>
        <source>Read one customer from a JSON file</source>
        <translation>Lire un client dans un fichier JSON</translation>
    </message>
    <message>
        <source>&amp;Paste customer</source>
        <translation>C&amp;oller un client</translation>
    </message>
    <message>
        <source>Takes one customer as JSON from the clipboard</source>
        <translation>Reprend un client en JSON depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Take one customer as JSON from the clipboard (Ctrl+V outside of a text)</source>
        <translation>Reprendre un client en JSON depuis le presse-papiers (Ctrl+V hors d’un champ de texte)</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Empties the form and forgets the draft</source>
        <translation>Vide le formulaire et oublie le brouillon</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Vider le formulaire</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Prénoms</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>First line only</source>
        <translation>Première ligne seulement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Vi&amp;lle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Pos&amp;tcode</source>
        <translation>Code pos&amp;tal</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>1984-01-15</source>
        <translation>1984-01-15</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-m&amp;ail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>Numéro de télép&amp;hone</translation>
    </message>
    <message>
        <source>+44 …</source>
        <translation>+44 …</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>&amp;Work provider user ID</source>
        <translation>ID &amp;utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>Your own ID for this person</source>
        <translation>Votre propre ID pour cette personne</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>ID utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>Prod&amp;uct code</source>
        <translation>Cod&amp;e produit</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Code produit</translation>
    </message>
    <message>
        <source>&amp;Occupations</source>
        <translation>Pro&amp;fessions</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>What will be &amp;sent</source>
        <translation>Ce &amp;qui sera envoyé</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Récapitulatif…</translation>
    </message>
    <message>
        <source>Looks for earlier enrolments and shows everything once more; nothing is sent yet</source>
        <translation>Cherche d’anciennes inscriptions et montre tout une dernière fois&#xa0;; rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Review (Ctrl+Return): nothing is sent yet</source>
        <translation>Récapitulatif (Ctrl+Entrée)&#xa0;: rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Le formulaire est vide.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Rien à coller</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a customer as JSON first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord un client en JSON.</translation>
    </message>
    <message>
        <source>Import a customer</source>
        <translation>Importer un client</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>%1 ne peut pas être lu. Vérifiez que c’est un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported; something is missing or wrong.</source>
        <translation>Importé&#xa0;; quelque chose manque ou est incorrect.</translation>
    </message>
    <message>
        <source>Imported: ready for review.</source>
        <translation>Importé&#xa0;: prêt pour le récapitulatif.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: the name of a field, then what is wrong with it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>Draft from last time</source>
        <translation>Brouillon de la dernière fois</translation>
    </message>
    <message>
        <source>Back to the form; nothing was sent.</source>
        <translation>Retour au formulaire&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Something is missing or wrong. First: %1.</source>
        <extracomment>%1 is the name of a field, or “the form”.</extracomment>
        <translation>Quelque chose manque ou est incorrect. D’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>le formulaire</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Pas de service</translation>
    </message>
    <message>
        <source>There is no service to send to yet. Choose a profile, then review again.</source>
        <translation>Il n’y a pas encore de service auquel envoyer. Choisissez un profil, puis revenez au récapitulatif.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a person, %2 an environment such as SANDBOX; the text goes into “Enrolling %1”.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Drop the customer to fill in the form. Nothing is sent.</source>
        <translation>Déposez le client pour remplir le formulaire. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>An enrolment is being sent. Drop the next customer once its outcome is known.</source>
        <translation>Une inscription est en cours d’envoi. Déposez le client suivant une fois son issue connue.</translation>
    </message>
    <message>
        <source>What is being reviewed must not change unseen. Go back to the form, then drop it.</source>
        <translation>Ce qui est au récapitulatif ne doit pas changer sans être vu. Revenez au formulaire, puis déposez-le.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Not pasted: what is shown comes first.</source>
        <translation>Pas collé&#xa0;: ce qui est affiché passe d’abord.</translation>
    </message>
    <message>
        <source>Not begun: what is shown comes first.</source>
        <translation>Non commencé&#xa0;: ce qui est affiché passe d’abord.</translation>
    </message>
    <message>
        <source>What is shown comes first. Settle it, then drop the next customer.</source>
        <translation>Ce qui est affiché passe d’abord. Réglez-le, puis déposez le client suivant.</translation>
    </message>
    <message>
        <source>This is not a customer as JSON.</source>
        <translation>Ce n’est pas un client en JSON.</translation>
    </message>
</context>
<context>
    <name>EnrolProgress</name>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>&amp;Go on waiting</source>
        <translation>Continuer &amp;d’attendre</translation>
    </message>
    <message>
        <source>Go on waiting (Esc)</source>
        <translation>Continuer d’attendre (Échap)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Cesser d’&amp;attendre</translation>
    </message>
    <message>
        <source>Stop waiting?</source>
        <translation>Cesser d’attendre&#xa0;?</translation>
    </message>
    <message>
        <source>The request may have reached Zego already. If you stop now, nobody knows whether this person is enrolled: the outcome becomes unknown, and you will have to find out. Waiting longer costs nothing.</source>
        <translation>La requête est peut-être déjà parvenue à Zego. Si vous arrêtez maintenant, personne ne saura si cette personne est inscrite&#xa0;: l’issue devient inconnue, et vous devrez l’éclaircir. Attendre plus longtemps ne coûte rien.</translation>
    </message>
    <message>
        <source>Enrolling %1</source>
        <extracomment>%1 is a person and an environment, such as “Reakwon The Chef in SANDBOX”.</extracomment>
        <translation>Inscription de %1</translation>
    </message>
    <message>
        <source>Writing the attempt into the journal, before anything is sent.</source>
        <translation>La tentative est consignée dans le journal avant tout envoi.</translation>
    </message>
    <message>
        <source>Sent once. Waiting for Zego&apos;s answer.</source>
        <translation>Envoyé une fois. En attente de la réponse de Zego.</translation>
    </message>
    <message>
        <source>Zego has answered. Writing the answer into the journal.</source>
        <translation>Zego a répondu. La réponse est consignée dans le journal.</translation>
    </message>
    <message>
        <source>&amp;Stop: outcome unknown</source>
        <translation>&amp;Arrêter&#xa0;: issue inconnue</translation>
    </message>
    <message>
        <source>&amp;Stop waiting…</source>
        <translation>Cesser d’&amp;attendre…</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is how long it has been under way: “for 12 s”.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Asks first: what was sent stays sent, and its outcome becomes unknown</source>
        <translation>Demande d’abord&#xa0;: ce qui est envoyé le reste, et son issue devient inconnue</translation>
    </message>
</context>
<context>
    <name>EnrolReview</name>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Check before it is sent</source>
        <translation>À vérifier avant l’envoi</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Worth checking with the customer</source>
        <translation>À vérifier avec le client</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Back to the form; nothing was sent</source>
        <translation>Retour au formulaire&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Retour au formulaire (Échap)</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>Asks Zego and the journal once more</source>
        <translation>Interroge encore une fois Zego et le journal</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Enrol (Ctrl+Return)</source>
        <translation>Inscrire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Worth reading</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>I know that this person would be enrolled twice if the earlier request still comes through</source>
        <translation>Je sais que cette personne serait inscrite deux fois si la requête précédente aboutissait tout de même</translation>
    </message>
    <message>
        <source>Enrol without having looked whether this person is a customer already</source>
        <translation>Inscrire sans avoir vérifié si cette personne est déjà cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>none: left out</source>
        <translation>aucune&#xa0;: omis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Asking Zego whether this person is a customer already, and the journal about earlier attempts. Nothing is sent yet.</source>
        <translation>Zego est interrogé pour savoir si cette personne est déjà cliente, et le journal sur les tentatives passées. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Enrol %1 in %2</source>
        <extracomment>%1 is a person, %2 an environment such as SANDBOX.</extracomment>
        <translation>Inscrire %1 dans %2</translation>
    </message>
    <message>
        <source>Nothing can be sent, for the reason given above.</source>
        <translation>Rien ne peut être envoyé, pour la raison indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>Decide above first.</source>
        <translation>Décidez d’abord ci-dessus.</translation>
    </message>
</context>
<context>
    <name>EnrolmentFields</name>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>ID utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Code produit</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Professions</translation>
    </message>
</context>
<context>
    <name>EnrolmentFormModel</name>
    <message>
        <source>Zego says: %1</source>
        <translation>Zego dit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EnrolmentImport</name>
    <message>
        <source>%1 is left out: the name is written %2.</source>
        <translation>%1 est omis&#xa0;: le nom s’écrit %2.</translation>
    </message>
    <message>
        <source>%1 is left out: enrolment has no such field.</source>
        <translation>%1 est omis&#xa0;: l’inscription n’a pas de champ de ce nom.</translation>
    </message>
    <message>
        <source>%1 is left out: it is not a text. Put it in quotes.</source>
        <translation>%1 est omis&#xa0;: ce n’est pas un texte. Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>%1 is null, and taken as empty.</source>
        <translation>%1 est null, et considéré comme vide.</translation>
    </message>
    <message>
        <source>%1 is a number where a text belongs; taken as “%2”.</source>
        <translation>%1 est un nombre là où il faut un texte&#xa0;; lu comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is left out: it is a number that cannot be read to its last digit. Put it in quotes.</source>
        <translation>%1 est omis&#xa0;: ce nombre ne peut pas être lu jusqu’au dernier chiffre. Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>%1 is null, and taken as none.</source>
        <translation>%1 est null, et considéré comme absent.</translation>
    </message>
    <message>
        <source>%1 is a text where a list belongs; taken as one occupation.</source>
        <translation>%1 est un texte là où il faut une liste&#xa0;; lu comme une seule profession.</translation>
    </message>
    <message>
        <source>%1 is left out: it is not a list of texts.</source>
        <translation>%1 est omis&#xa0;: ce n’est pas une liste de textes.</translation>
    </message>
    <message>
        <source>This is nested deeper than any customer. Check which file it is.</source>
        <translation>C’est imbriqué plus profondément qu’un client. Vérifiez de quel fichier il s’agit.</translation>
    </message>
    <message>
        <source>There is more than one customer in this: a second begins in line %1. Enrolling many at once is not possible yet; give one.</source>
        <translation>Il y a plus d’un client là-dedans&#xa0;: un deuxième commence à la ligne %1. Inscrire plusieurs clients à la fois n’est pas encore possible&#xa0;; donnez-en un.</translation>
    </message>
    <message>
        <source>The customer ends before line %1, column %2, but something follows. Remove it.</source>
        <translation>Le client se termine avant la ligne %1, colonne %2, mais quelque chose suit. Supprimez-le.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no UTF-8. Save the file with that encoding.</source>
        <translation>Ligne %1, colonne %2&#xa0;: ce n’est pas de l’UTF-8. Enregistrez le fichier dans ce codage.</translation>
    </message>
    <message>
        <source>This is no whole JSON: it ends too early, in line %1. Copy all of it.</source>
        <translation>Ce JSON est incomplet&#xa0;: il se termine trop tôt, à la ligne %1. Copiez-le en entier.</translation>
    </message>
    <message>
        <source>This is no JSON from line %1, column %2 on: “%3”. Check commas, quotes and brackets there.</source>
        <translation>À partir de la ligne %1, colonne %2, ce n’est plus du JSON&#xa0;: «&#xa0;%3&#xa0;». Vérifiez-y virgules, guillemets et accolades.</translation>
    </message>
    <message>
        <source>This is larger than 1 MB, and so more than one customer. Check which file it is.</source>
        <translation>C’est plus de 1 Mo, donc plus d’un client. Vérifiez de quel fichier il s’agit.</translation>
    </message>
    <message>
        <source>This is UTF-16, and JSON is UTF-8. Save the file with that encoding.</source>
        <translation>C’est de l’UTF-16, et le JSON est en UTF-8. Enregistrez le fichier dans ce codage.</translation>
    </message>
    <message>
        <source>There is nothing in it. Give one customer as JSON.</source>
        <translation>Il n’y a rien là-dedans. Donnez un client en JSON.</translation>
    </message>
    <message>
        <source>The same name is given twice within one pair of braces, and which one counts is unclear. Remove one.</source>
        <translation>Le même nom figure deux fois entre les mêmes accolades, et on ne sait pas lequel compte. Supprimez-en un.</translation>
    </message>
    <message>
        <source>This is an empty list. Give one customer.</source>
        <translation>C’est une liste vide. Donnez un client.</translation>
    </message>
    <message>
        <source>This is a list of one customer; that one is taken.</source>
        <translation>C’est une liste d’un seul client&#xa0;; il est repris.</translation>
    </message>
    <message>
        <source>“customer” is a list. Enrolling many at once is not possible yet: give one customer.</source>
        <translation>«&#xa0;customer&#xa0;» est une liste. Inscrire plusieurs clients à la fois n’est pas encore possible&#xa0;: donnez-en un.</translation>
    </message>
    <message>
        <source>This is not the shape of an enrolment: {&quot;customer&quot;: {…}, &quot;product&quot;: {…}}. There is no object “customer” in it.</source>
        <translation>Ce n’est pas la forme d’une inscription&#xa0;: {&quot;customer&quot;: {…}, &quot;product&quot;: {…}}. Il n’y a pas d’objet «&#xa0;customer&#xa0;».</translation>
    </message>
    <message>
        <source>“product” is left out: it is not an object with a code.</source>
        <translation>«&#xa0;product&#xa0;» est omis&#xa0;: ce n’est pas un objet avec un «&#xa0;code&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %n. Enrolling many at once is not possible yet: give one customer.</source>
        <comment>customers</comment>
        <translation>
            <numerusform>C’est une liste de %n client. Inscrire plusieurs clients à la fois n’est pas encore possible&#xa0;: donnez-en un.</numerusform>
            <numerusform>C’est une liste de %n clients. Inscrire plusieurs clients à la fois n’est pas encore possible&#xa0;: donnez-en un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentInput</name>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The customer could not be read from %1: %2. Nothing was sent.</source>
        <translation>Le client n’a pas pu être lu (%1)&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>EnrolmentOutcome</name>
    <message>
        <source>The program ended while the enrolment was being sent.</source>
        <translation>Le programme s’est terminé pendant l’envoi de l’inscription.</translation>
    </message>
    <message>
        <source>No answer was written down.</source>
        <translation>Aucune réponse n’a été consignée.</translation>
    </message>
    <message>
        <source>The enrolment of %1 is being sent.</source>
        <translation>L’inscription de %1 est en cours d’envoi.</translation>
    </message>
    <message>
        <source>%1 is enrolled, with customer number %2.</source>
        <translation>%1 est inscrit, avec le numéro de client %2.</translation>
    </message>
    <message>
        <source>%1 was not enrolled. %2</source>
        <translation>%1 n’a pas été inscrit. %2</translation>
    </message>
    <message>
        <source>Nothing was sent, so %1 was not enrolled. %2</source>
        <translation>Rien n’a été envoyé&#xa0;; %1 n’est donc pas inscrit. %2</translation>
    </message>
    <message>
        <source>It is safe to try again.</source>
        <translation>Vous pouvez réessayer sans risque.</translation>
    </message>
    <message>
        <source>Whether %1 was enrolled is not known: the request may have reached Zego, and no usable answer came back. %2 It is not sent again, since that could make a second customer.</source>
        <translation>On ne sait pas si %1 a été inscrit&#xa0;: la requête est peut-être parvenue à Zego, et aucune réponse utilisable n’est revenue. %2 Elle n’est pas renvoyée, car cela pourrait créer un deuxième client.</translation>
    </message>
    <message>
        <source>Find out: Zego is asked whether it knows %1.</source>
        <translation>Éclaircissez&#xa0;: on demande à Zego s’il connaît %1.</translation>
    </message>
    <message>
        <source>%1 is a customer: no usable answer to the enrolment came back, but Zego knows %2 under customer number %3.</source>
        <translation>%1 est client&#xa0;: aucune réponse utilisable à l’inscription n’est revenue, mais Zego connaît %2 sous le numéro de client %3.</translation>
    </message>
    <message>
        <source>Most likely %1 was not enrolled: Zego did not know %2 when asked twice, at least a minute apart. It says the same of a customer who has not consented to share with you.</source>
        <translation>Très probablement, %1 n’a pas été inscrit&#xa0;: interrogé deux fois à au moins une minute d’intervalle, Zego ne connaissait pas %2. Il dit la même chose d’un client qui n’a pas consenti au partage avec vous.</translation>
    </message>
    <message>
        <source>Send it again only if a second customer would do less harm than none.</source>
        <translation>Ne renvoyez que si un deuxième client ferait moins de tort qu’aucun.</translation>
    </message>
    <message>
        <source>Held back before anything was sent.</source>
        <translation>Retenu avant tout envoi.</translation>
    </message>
    <message>
        <source>Held back, nothing was sent. %1</source>
        <translation>Retenu, rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>This could not be written into the journal: note it down. After the next start the attempt will be shown as unknown. %1</source>
        <translation>Cela n’a pas pu être consigné dans le journal&#xa0;: notez-le. Après le prochain démarrage, la tentative apparaîtra comme inconnue. %1</translation>
    </message>
</context>
<context>
    <name>EnrolmentRule</name>
    <message>
        <source>“%1” is unusual in a name. Check it with the customer.</source>
        <translation>«&#xa0;%1&#xa0;» est inhabituel dans un nom. Vérifiez-le avec le client.</translation>
    </message>
    <message>
        <source>There is no letter in this name. Check it with the customer.</source>
        <translation>Il n’y a pas de lettre dans ce nom. Vérifiez-le avec le client.</translation>
    </message>
    <message>
        <source>Capitals: %1</source>
        <translation>En majuscules&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not a UK postcode: check it with the customer.</source>
        <translation>Pas un code postal britannique&#xa0;: vérifiez-le avec le client.</translation>
    </message>
    <message>
        <source>An e-mail address with letters beyond A–Z does not arrive everywhere. Check it with the customer.</source>
        <translation>Une adresse e-mail avec d’autres lettres que A–Z n’arrive pas partout. Vérifiez-la avec le client.</translation>
    </message>
    <message>
        <source>Brackets, quotes, commas and colons are unusual in an e-mail address. Check what was pasted.</source>
        <translation>Parenthèses, guillemets, virgules et deux-points sont inhabituels dans une adresse e-mail. Vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>There is a dot too many in this e-mail address. Check it with the customer.</source>
        <translation>Il y a un point de trop dans cette adresse e-mail. Vérifiez-la avec le client.</translation>
    </message>
    <message>
        <source>There is no dot after the @, as in example.com. Check it with the customer.</source>
        <translation>Il manque un point après le @, comme dans example.com. Vérifiez l’adresse avec le client.</translation>
    </message>
    <message>
        <source>There is unusually much before the @. Check what was pasted.</source>
        <translation>Il y a beaucoup de texte avant le @. Vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>“%1” is an unusual domain. Check it with the customer.</source>
        <translation>«&#xa0;%1&#xa0;» est un domaine inhabituel. Vérifiez-le avec le client.</translation>
    </message>
    <message>
        <source>This does not look like a product code such as FL.OCC.PL.UK.001. It is sent as it is.</source>
        <translation>Cela ne ressemble pas à un code produit tel que FL.OCC.PL.UK.001. Il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>There is nothing to see in this. Type it again.</source>
        <translation>On ne voit rien ici. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Blanks around it removed</source>
        <translation>Espaces autour supprimés</translation>
    </message>
    <message>
        <source>Empty ones left out</source>
        <translation>Vides omis</translation>
    </message>
    <message>
        <source>Left out where it came again: %1</source>
        <translation>Omis à la répétition&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was changed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n occupations; %1 at most can be sent. Remove some.</source>
        <translation>
            <numerusform>Il y a %n profession&#xa0;; %1 au plus peuvent être envoyées. Supprimez-en.</numerusform>
            <numerusform>Il y a %n professions&#xa0;; %1 au plus peuvent être envoyées. Supprimez-en.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentText</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation>Niveau de garantie</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Professions</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>ID utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Given otherwise than asked</source>
        <translation>Obtenu autrement que demandé</translation>
    </message>
    <message>
        <source>Looked up before sending</source>
        <translation>Recherché avant l’envoi</translation>
    </message>
    <message>
        <source>found, customer number %1</source>
        <translation>trouvé, numéro de client %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>no usable answer: %1</source>
        <translation>pas de réponse utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked for since</source>
        <translation>Recherché depuis</translation>
    </message>
    <message>
        <source>This would be sent; nothing was, since this was a dry run.</source>
        <translation>Ceci serait envoyé&#xa0;; rien ne l’a été, car c’était un essai à blanc.</translation>
    </message>
    <message>
        <source>This would be held back; nothing was sent.</source>
        <translation>Ceci serait retenu&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Held back: nothing was sent.</source>
        <translation>Retenu&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Obtenu</translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message>
        <source>Arm enrolment</source>
        <translation>Autoriser l’inscription</translation>
    </message>
    <message>
        <source>Lets enrolments be sent for a time that you choose</source>
        <translation>Permet d’envoyer des inscriptions pendant une durée que vous choisissez</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Retirer l’autorisation</translation>
    </message>
    <message>
        <source>Back to read-only at once</source>
        <translation>Retour immédiat à la lecture seule</translation>
    </message>
    <message>
        <source>Enrolment is disarmed: read-only again.</source>
        <translation>L’inscription n’est plus autorisée&#xa0;: lecture seule à nouveau.</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile: %1, %2</source>
        <translation>Profil&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Opens the list of profiles</source>
        <translation>Ouvre la liste des profils</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An entry of a menu: %1 is a profile, %2 its environment.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Profiles in &amp;Settings…</source>
        <translation>Profils &amp;dans les paramètres…</translation>
    </message>
    <message>
        <source>Enrolment is armed for %1.</source>
        <extracomment>%1 is a time such as “15 minutes” or “1 hour”.</extracomment>
        <translation>L’inscription est autorisée pour %1.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>Enrolment armed, %n min left</source>
        <extracomment>Minutes; it counts down.</extracomment>
        <translation>
            <numerusform>Inscription autorisée, encore %n min</numerusform>
            <numerusform>Inscription autorisée, encore %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrolment armed, %n s left</source>
        <extracomment>Seconds; it counts down.</extracomment>
        <translation>
            <numerusform>Inscription autorisée, encore %n s</numerusform>
            <numerusform>Inscription autorisée, encore %n s</numerusform>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Statut par %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Does the number exist?</source>
        <translation>Le numéro existe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Do number and e-mail belong together?</source>
        <translation>Le numéro et l’e-mail vont-ils ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Ask the customer to allow Zego to share their data with you.</source>
        <translation>Demandez au client d’autoriser Zego à partager ses données avec vous.</translation>
    </message>
    <message>
        <source>Check the number with the customer, character by character.</source>
        <translation>Vérifiez le numéro avec le client, caractère par caractère.</translation>
    </message>
    <message>
        <source>The customer has not consented to share their data with you.</source>
        <translation>Le client n’a pas consenti au partage de ses données avec vous.</translation>
    </message>
    <message>
        <source>The number exists and the e-mail address belongs to it, so it is hardly a typing error.</source>
        <translation>Le numéro existe et l’adresse e-mail lui correspond&#xa0;; une faute de frappe est donc peu probable.</translation>
    </message>
    <message>
        <source>Zego keeps this customer&apos;s status back for another reason.</source>
        <translation>Zego retient le statut de ce client pour une autre raison.</translation>
    </message>
    <message>
        <source>The API does not tell the causes apart.</source>
        <translation>L’API ne distingue pas les causes.</translation>
    </message>
    <message>
        <source>Send a ticket to Zego with this answer.</source>
        <translation>Envoyez un ticket à Zego avec cette réponse.</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s: it was mistyped or mixed up.</source>
        <translation>Le numéro est celui de quelqu’un d’autre&#xa0;: il a été mal saisi ou confondu.</translation>
    </message>
    <message>
        <source>The number exists, but the e-mail address does not belong to it.</source>
        <translation>Le numéro existe, mais l’adresse e-mail ne lui correspond pas.</translation>
    </message>
    <message>
        <source>The customer has not consented, and is registered with another e-mail address.</source>
        <translation>Le client n’a pas consenti, et il est enregistré avec une autre adresse e-mail.</translation>
    </message>
    <message>
        <source>People often have several addresses.</source>
        <translation>On a souvent plusieurs adresses.</translation>
    </message>
    <message>
        <source>Ask which e-mail address they use with Zego, and explain again.</source>
        <translation>Demandez quelle adresse e-mail est connue de Zego, puis relancez l’explication.</translation>
    </message>
    <message>
        <source>The number exists, and yet its status is not shown to you.</source>
        <translation>Le numéro existe, et pourtant son statut ne vous est pas montré.</translation>
    </message>
    <message>
        <source>The number is somebody else&apos;s: a typing error that happens to exist.</source>
        <translation>Le numéro est celui de quelqu’un d’autre&#xa0;: une faute de frappe qui existe par hasard.</translation>
    </message>
    <message>
        <source>Only the number was compared, not the person.</source>
        <translation>Seul le numéro a été comparé, pas la personne.</translation>
    </message>
    <message>
        <source>Add the customer&apos;s e-mail address and explain again: it tells the two apart.</source>
        <translation>Ajoutez l’adresse e-mail du client et relancez l’explication&#xa0;: elle départage les deux cas.</translation>
    </message>
    <message>
        <source>There is no such customer number: it was mistyped, or it is not a Zego number.</source>
        <translation>Ce numéro de client n’existe pas&#xa0;: il a été mal saisi, ou ce n’est pas un numéro de Zego.</translation>
    </message>
    <message>
        <source>Zego says that the number does not exist.</source>
        <translation>Zego dit que le numéro n’existe pas.</translation>
    </message>
    <message>
        <source>The customer exists but has not consented, and Zego hides their number as well.</source>
        <translation>Le client existe mais n’a pas consenti, et Zego cache aussi son numéro.</translation>
    </message>
    <message>
        <source>The API does not say whether this check looks at consent.</source>
        <translation>L’API ne dit pas si cette vérification tient compte du consentement.</translation>
    </message>
    <message>
        <source>If the number is right beyond doubt, ask the customer about their consent.</source>
        <translation>Si le numéro est exact sans aucun doute, interrogez le client sur son consentement.</translation>
    </message>
    <message>
        <source>Zego does not know %1: it was mistyped, or nobody was enrolled under it.</source>
        <translation>Zego ne connaît pas %1&#xa0;: il a été mal saisi, ou personne n’a été inscrit sous cet ID.</translation>
    </message>
    <message>
        <source>Zego compares this ID letter by letter, capitals included.</source>
        <translation>Zego compare cet ID lettre par lettre, majuscules comprises.</translation>
    </message>
    <message>
        <source>It is known as a customer number only.</source>
        <translation>Il n’est connu que comme numéro de client.</translation>
    </message>
    <message>
        <source>Whether the number exists could not be found out.</source>
        <translation>Impossible de savoir si le numéro existe.</translation>
    </message>
    <message>
        <source>Compare it with your own records. With the customer number, Explain can find out more.</source>
        <translation>Comparez-le avec vos propres dossiers. Avec le numéro de client, «&#xa0;Expliquer&#xa0;» peut en savoir plus.</translation>
    </message>
    <message>
        <source>Explain again when Zego can be reached.</source>
        <translation>Relancez l’explication quand Zego sera joignable.</translation>
    </message>
    <message>
        <source>Zego gives the same answer for both.</source>
        <translation>Zego donne la même réponse dans les deux cas.</translation>
    </message>
    <message>
        <source>It is a %1, not a %2.</source>
        <translation>C’est un %1, pas un %2.</translation>
    </message>
    <message>
        <source>Asked that way, Zego knows a customer: %1.</source>
        <translation>Interrogé ainsi, Zego connaît un client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look it up as %1.</source>
        <translation>Recherchez-le comme %1.</translation>
    </message>
    <message>
        <source>Zego knows %1: the status is %2.</source>
        <translation>Zego connaît %1&#xa0;: le statut est %2.</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>&amp;Explain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>Asks Zego what it can say about this customer without their consent</source>
        <translation>Demande à Zego ce qu’il peut dire de ce client sans son consentement</translation>
    </message>
    <message>
        <source>with e-&amp;mail</source>
        <translation>&amp;avec l’e-mail</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address, optional</source>
        <translation>L’adresse e-mail du client, facultative</translation>
    </message>
    <message>
        <source>Asking Zego…</source>
        <translation>Zego est interrogé…</translation>
    </message>
    <message>
        <source>Possible explanations</source>
        <translation>Explications possibles</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>What Zego said</source>
        <translation>Ce que Zego a dit</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Tells a typing error from a missing consent</source>
        <translation>Distingue une faute de frappe d’un consentement absent</translation>
    </message>
</context>
<context>
    <name>ExportProfilesCommand</name>
    <message>
        <source>There is no profile “%1”. Nothing was exported.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Rien n’a été exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n profil exporté vers «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n profils exportés vers «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens are not in it: they are entered anew where it is imported.</source>
        <translation>Il ne contient aucun jeton&#xa0;: on les saisit à nouveau là où il est importé.</translation>
    </message>
</context>
<context>
    <name>FieldGrid</name>
    <message numerus="yes">
        <source>… and %n more, in the inspector (F12)</source>
        <comment>fields</comment>
        <translation>
            <numerusform>… et %n de plus, dans l’inspecteur (F12)</numerusform>
            <numerusform>… et %n de plus, dans l’inspecteur (F12)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken: the name of a field, then its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy with &amp;label</source>
        <extracomment>The value with what it is: “Policy ID: P1”</extracomment>
        <translation>Copier avec le &amp;libellé</translation>
    </message>
    <message>
        <source>Copy what is &amp;selected</source>
        <translation>Copier la &amp;sélection</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Whom to look up. What the text is taken for stands beside it. A customer number is made capitals; an ID of the partner&apos;s is sent exactly as it is typed, but for blanks around it.</source>
        <translation>Qui rechercher. Ce pour quoi le texte est pris figure à côté. Un numéro de client est mis en majuscules&#xa0;; un ID du partenaire est envoyé exactement tel qu’il est saisi, sans les espaces autour.</translation>
    </message>
    <message>
        <source>What the text is asked as. “Either of the two” asks as customer number and as work provider user ID. Use the deprecated kinds only if you have nothing else.</source>
        <translation>Comme quoi le texte est recherché. «&#xa0;L’un des deux&#xa0;» demande comme numéro de client et comme ID utilisateur donneur d’ordre. N’utilisez les types obsolètes que si vous n’avez rien d’autre.</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail address, optional. With it, Zego is asked whether number and address belong together: that tells a typing error from a missing consent.</source>
        <translation>L’adresse e-mail du client, facultative. Avec elle, on demande à Zego si le numéro et l’adresse vont ensemble&#xa0;: cela distingue une faute de frappe d’un consentement absent.</translation>
    </message>
    <message>
        <source>The number whose existence is asked for: letters A–Z and digits, made capitals. Nothing else is sent.</source>
        <translation>Le numéro dont on demande s’il existe&#xa0;: lettres A–Z et chiffres, mis en majuscules. Rien d’autre n’est envoyé.</translation>
    </message>
    <message>
        <source>May stay empty. With an address, Zego also says whether it belongs to the number. It needs one @, something on both sides, and no blanks.</source>
        <translation>Peut rester vide. Avec une adresse, Zego dit aussi si elle correspond au numéro. Il lui faut un @, quelque chose de chaque côté, et pas d’espaces.</translation>
    </message>
    <message>
        <source>204: it exists, and the address belongs to it if one was given. INVALID_CUSTOMER: no such number. INVALID_CUSTOMER_EMAIL: the number exists, the address differs. Says nothing about cover. Whether consent plays a part is not said.</source>
        <translation>204&#xa0;: il existe, et l’adresse lui correspond si elle a été donnée. INVALID_CUSTOMER&#xa0;: pas de tel numéro. INVALID_CUSTOMER_EMAIL&#xa0;: le numéro existe, l’adresse diffère. Ne dit rien de la couverture. Si le consentement joue un rôle, ce n’est pas dit.</translation>
    </message>
    <message>
        <source>ENABLED: covered. DISABLED: known, and not covered now. Any other word is shown as it came. Not found: no such customer, or one who has not consented to share with you; the API does not tell the two apart.</source>
        <translation>ENABLED&#xa0;: couvert. DISABLED&#xa0;: connu, et pas couvert en ce moment. Tout autre mot est montré tel qu’il est venu. Introuvable&#xa0;: pas de tel client, ou un client qui n’a pas consenti au partage avec vous&#xa0;; l’API ne distingue pas les deux.</translation>
    </message>
    <message>
        <source>Zego&apos;s number for this customer. Later revisions of the API spell the name customerNumber: both are read, and if they differ, both are shown.</source>
        <translation>Le numéro de Zego pour ce client. Les révisions ultérieures de l’API écrivent customerNumber&#xa0;: les deux sont lus, et s’ils diffèrent, les deux sont montrés.</translation>
    </message>
    <message>
        <source>An older number of the customer&apos;s policy. It comes with every status.</source>
        <translation>Un numéro plus ancien de la police du client. Il vient avec chaque statut.</translation>
    </message>
    <message>
        <source>What the cover allows the customer to do, in Zego&apos;s words. Comes with ENABLED only; “not given” when Zego left it out.</source>
        <translation>Ce que la couverture permet au client de faire, selon les mots de Zego. Vient seulement avec ENABLED&#xa0;; «&#xa0;non indiqué&#xa0;» si Zego l’a omis.</translation>
    </message>
    <message>
        <source>How far the customer is covered, in Zego&apos;s words. Comes with ENABLED only; “not given” when Zego left it out.</source>
        <translation>Jusqu’où le client est couvert, selon les mots de Zego. Vient seulement avec ENABLED&#xa0;; «&#xa0;non indiqué&#xa0;» si Zego l’a omis.</translation>
    </message>
    <message>
        <source>The vehicle that the policy is tied to. When it does not come, nothing is missing: the policy is not tied to one.</source>
        <translation>Le véhicule auquel la police est liée. S’il ne vient pas, il ne manque rien&#xa0;: la police n’est liée à aucun.</translation>
    </message>
    <message>
        <source>A remark of Zego&apos;s. Later revisions of the API add it, as detail or message; it is shown as it came.</source>
        <translation>Une remarque de Zego. Les révisions ultérieures de l’API l’ajoutent, comme detail ou message&#xa0;; elle est montrée telle quelle.</translation>
    </message>
    <message>
        <source>What came besides the fields of the contract, under the API&apos;s own names and as it came. It is never dropped, and never an error.</source>
        <translation>Ce qui est venu en plus des champs du contrat, sous les noms de l’API et tel quel. Ce n’est jamais écarté, et jamais une erreur.</translation>
    </message>
    <message>
        <source>Required. All given names as the customer writes them. Signs that are unusual in a name are a warning, never an error.</source>
        <translation>Obligatoire. Tous les prénoms, comme le client les écrit. Des signes inhabituels dans un nom sont un avertissement, jamais une erreur.</translation>
    </message>
    <message>
        <source>Required. The family name as the customer writes it.</source>
        <translation>Obligatoire. Le nom de famille, comme le client l’écrit.</translation>
    </message>
    <message>
        <source>Required. House number and street. A line break is an error, since only the first line belongs here.</source>
        <translation>Obligatoire. Numéro et rue. Un retour à la ligne est une erreur, car seule la première ligne a sa place ici.</translation>
    </message>
    <message>
        <source>Required. The city as one writes it on a letter.</source>
        <translation>Obligatoire. La ville, comme on l’écrit sur une lettre.</translation>
    </message>
    <message>
        <source>Required. Letters are made capitals. One that is not a UK postcode is a warning, and can be sent all the same.</source>
        <translation>Obligatoire. Les lettres sont mises en majuscules. Un code qui n’est pas britannique est un avertissement, et peut être envoyé malgré tout.</translation>
    </message>
    <message>
        <source>Required. The date of birth, sent as YYYY-MM-DD: a real date, not in the future. Several ways of writing it are understood; the date in words stands below.</source>
        <translation>Obligatoire. La date de naissance, envoyée sous la forme YYYY-MM-DD&#xa0;: une vraie date, pas dans le futur. Plusieurs écritures sont comprises&#xa0;; la date en toutes lettres figure dessous.</translation>
    </message>
    <message>
        <source>Required. One @, something on both sides, no blanks. Anything else that is odd is a warning.</source>
        <translation>Obligatoire. Un @, quelque chose de chaque côté, pas d’espaces. Toute autre bizarrerie est un avertissement.</translation>
    </message>
    <message>
        <source>Required. Begins with + and the country&apos;s code, then digits. Blanks, dots, dashes and brackets are left out when it is sent. An unlikely number is a warning, never an error.</source>
        <translation>Obligatoire. Commence par + et l’indicatif du pays, puis des chiffres. Espaces, points, tirets et parenthèses sont omis à l’envoi. Un numéro improbable est un avertissement, jamais une erreur.</translation>
    </message>
    <message>
        <source>Required. The partner&apos;s own ID for this person, sent exactly as it is typed but for blanks around it. The customer is looked up by it, also to settle an unknown outcome.</source>
        <translation>Obligatoire. L’ID du partenaire pour cette personne, envoyé exactement tel qu’il est saisi, sans les espaces autour. C’est par lui que le client est recherché, aussi pour éclaircir une issue inconnue.</translation>
    </message>
    <message>
        <source>Required. The product to enrol onto, such as FL.OCC.PL.UK.001. It must support enrolment through the API; ask your Zego Partnerships Manager which do.</source>
        <translation>Obligatoire. Le produit auquel inscrire, par exemple FL.OCC.PL.UK.001. Il doit permettre l’inscription par l’API&#xa0;; demandez à votre Zego Partnerships Manager lesquels le permettent.</translation>
    </message>
    <message>
        <source>Optional: what the customer does for a living. Without any, it is left out of what is sent. Zego may give back another word than was asked for.</source>
        <translation>Facultatif&#xa0;: ce que le client fait dans la vie. Sans rien, c’est omis de l’envoi. Zego peut rendre un autre mot que celui demandé.</translation>
    </message>
    <message>
        <source>What will be sent, to the letter. Nothing is sent while it is typed. The line that changed last is lit.</source>
        <translation>Ce qui sera envoyé, à la lettre près. Rien n’est envoyé pendant la saisie. La dernière ligne modifiée est mise en évidence.</translation>
    </message>
    <message>
        <source>Sends the enrolment, once. Before that it is written into the journal. The API does not notice that the same person is enrolled twice, so nothing is ever sent again by itself.</source>
        <translation>Envoie l’inscription, une fois. Auparavant, elle est consignée dans le journal. L’API ne remarque pas qu’une même personne est inscrite deux fois&#xa0;; rien n’est donc jamais renvoyé tout seul.</translation>
    </message>
    <message>
        <source>An earlier attempt may have arrived after all. Tick this only if a second customer would do less harm than none.</source>
        <translation>Une tentative antérieure est peut-être arrivée. Ne cochez ceci que si un deuxième client ferait moins de tort qu’aucun.</translation>
    </message>
    <message>
        <source>Zego gave no usable answer to the question whether this person is a customer already. Ask again first; tick this only if that does not help.</source>
        <translation>Zego n’a pas donné de réponse utilisable à la question si cette personne est déjà cliente. Redemandez d’abord&#xa0;; ne cochez ceci que si cela n’aide pas.</translation>
    </message>
    <message>
        <source>Zego&apos;s number for the new customer. An enrolment counts as successful only when the whole answer came, with this number in it.</source>
        <translation>Le numéro de Zego pour le nouveau client. Une inscription ne compte comme réussie que si la réponse entière est venue, avec ce numéro.</translation>
    </message>
    <message>
        <source>What Zego says of the enrolment, as it came. It is not the status of the cover: look the customer up for that.</source>
        <translation>Ce que Zego dit de l’inscription, tel quel. Ce n’est pas le statut de la couverture&#xa0;: recherchez le client pour cela.</translation>
    </message>
    <message>
        <source>How far the new customer is covered, in Zego&apos;s words.</source>
        <translation>Jusqu’où le nouveau client est couvert, selon les mots de Zego.</translation>
    </message>
    <message>
        <source>What came besides the fields of the contract, under the API&apos;s own name and as it came.</source>
        <translation>Ce qui est venu en plus des champs du contrat, sous le nom de l’API et tel quel.</translation>
    </message>
    <message>
        <source>What Zego gave otherwise than it was asked for. It is no error: the published example asks for babysitter and gets childminder. Check it with the customer.</source>
        <translation>Ce que Zego a donné autrement que demandé. Ce n’est pas une erreur&#xa0;: l’exemple publié demande babysitter et obtient childminder. Vérifiez-le avec le client.</translation>
    </message>
    <message>
        <source>Being sent: the attempt stands in the journal and is on its way. Until its end nobody else can enrol this person from here.</source>
        <translation>En cours d’envoi&#xa0;: la tentative est dans le journal et en route. Jusqu’à sa fin, personne d’autre ne peut inscrire cette personne depuis ici.</translation>
    </message>
    <message>
        <source>Enrolled: Zego confirmed it, with a customer number, in a whole answer.</source>
        <translation>Inscrit&#xa0;: Zego l’a confirmé, avec un numéro de client, dans une réponse entière.</translation>
    </message>
    <message>
        <source>Rejected: Zego said no, and nobody was enrolled. Correct what it names, then enrol again.</source>
        <translation>Rejeté&#xa0;: Zego a dit non, et personne n’a été inscrit. Corrigez ce qu’il indique, puis recommencez l’inscription.</translation>
    </message>
    <message>
        <source>Not sent: no byte of it left this computer. It is safe to try again.</source>
        <translation>Non envoyé&#xa0;: aucun octet n’a quitté cet ordinateur. Vous pouvez réessayer sans risque.</translation>
    </message>
    <message>
        <source>Unknown: the request may have arrived, and no usable answer came. The API cannot tell that two requests are the same, so it is not sent again: that could make a second customer. “Find out” asks whether Zego knows the person.</source>
        <translation>Inconnue&#xa0;: la requête est peut-être arrivée, et aucune réponse utilisable n’est venue. L’API ne peut pas reconnaître que deux requêtes sont la même&#xa0;; elle n’est donc pas renvoyée, car cela pourrait créer un deuxième client. «&#xa0;Éclaircir&#xa0;» demande si Zego connaît la personne.</translation>
    </message>
    <message>
        <source>Found: no usable answer came to the enrolment, but Zego knew the work provider user ID afterwards. The person is a customer.</source>
        <translation>Trouvé&#xa0;: aucune réponse utilisable à l’inscription n’est venue, mais Zego connaissait l’ID utilisateur donneur d’ordre ensuite. La personne est cliente.</translation>
    </message>
    <message>
        <source>Looked for: Zego did not know the person when asked twice, at least a minute apart. Most likely they were not enrolled; it is not certain.</source>
        <translation>Cherché&#xa0;: interrogé deux fois à au moins une minute d’intervalle, Zego ne connaissait pas la personne. Très probablement, elle n’a pas été inscrite&#xa0;; ce n’est pas certain.</translation>
    </message>
    <message>
        <source>What you want to read in the band at the top. It is not sent.</source>
        <translation>Ce que vous voulez lire dans le bandeau du haut. Ce n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Test or production, never guessed from the address. Production is red, and read-only until you arm it. If in doubt, choose production.</source>
        <translation>Test ou production, jamais deviné d’après l’adresse. La production est rouge, et en lecture seule jusqu’à ce que vous l’autorisiez. Dans le doute, choisissez production.</translation>
    </message>
    <message>
        <source>Where the service is. It may have a path, which every call keeps, when it is reached through a gateway. Only https; http for this computer alone.</source>
        <translation>Où se trouve le service. L’adresse peut avoir un chemin, que chaque appel garde, si le service passe par une passerelle. Seulement https&#xa0;; http pour cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>The path of the status call, after the address. The contract names two; v1/user/status/ is the newer one and the one that is used unless you change it.</source>
        <translation>Le chemin de l’appel du statut, après l’adresse. Le contrat en nomme deux&#xa0;; v1/user/status/ est le plus récent, et celui qui sert tant que vous ne le changez pas.</translation>
    </message>
    <message>
        <source>The path of the validate call, after the address. The customer number follows it.</source>
        <translation>Le chemin de l’appel de vérification, après l’adresse. Le numéro de client le suit.</translation>
    </message>
    <message>
        <source>The path of the enrol call, after the address. A redirect of it is never followed.</source>
        <translation>Le chemin de l’appel d’inscription, après l’adresse. Une redirection n’en est jamais suivie.</translation>
    </message>
    <message>
        <source>After how many seconds a call is given up in any case, with its retries. An enrolment that is given up has an unknown outcome, so do not make this short.</source>
        <translation>Après combien de secondes un appel est abandonné dans tous les cas, avec ses reprises. Une inscription abandonnée a une issue inconnue&#xa0;; ne choisissez donc pas trop court.</translation>
    </message>
    <message>
        <source>After how many seconds without a sign of the server a call is given up.</source>
        <translation>Après combien de secondes sans signe du serveur un appel est abandonné.</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust for this profile, beside the system&apos;s: needed when the service has a certificate authority of its own.</source>
        <translation>Un fichier (PEM) avec des certificats auxquels ce profil se fie en plus de ceux du système&#xa0;: nécessaire si le service a sa propre autorité de certification.</translation>
    </message>
    <message>
        <source>How the service is reached: directly, through the system&apos;s proxy, or through one that you name. A proxy that asks for a password is not supported.</source>
        <translation>Comment le service est joint&#xa0;: directement, par le proxy du système, ou par un proxy que vous indiquez. Un proxy qui demande un mot de passe n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Your key to the service, from Zego: the token alone, without a word such as Bearer in front. It goes to the address that it was entered for and to no other, and is never shown again.</source>
        <translation>Votre clé du service, reçue de Zego&#xa0;: le jeton seul, sans mot comme Bearer devant. Il va à l’adresse pour laquelle il a été saisi et à aucune autre, et n’est plus jamais montré.</translation>
    </message>
    <message>
        <source>Asks for the status of a customer number that nobody has, and shows how far it got. Nothing is changed.</source>
        <translation>Demande le statut d’un numéro de client que personne n’a, et montre jusqu’où c’est allé. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Where you work. Sandbox: an insurer inside the program, nobody is real. Test: a service of yours. Production: real customers.</source>
        <translation>Où vous travaillez. Bac à sable&#xa0;: un assureur dans le programme, personne n’est réel. Test&#xa0;: un de vos services. Production&#xa0;: de vrais clients.</translation>
    </message>
    <message>
        <source>Production is read-only until you arm it, for a time that you choose. Looking up and validating always work. When the time is over, enrolments are held back again.</source>
        <translation>La production est en lecture seule jusqu’à ce que vous l’autorisiez, pour une durée que vous choisissez. Rechercher et vérifier marchent toujours. La durée écoulée, les inscriptions sont de nouveau retenues.</translation>
    </message>
    <message>
        <source>Opens the journal of enrolments where there is no keychain. Nobody can recover it: without it the journal stays closed.</source>
        <translation>Ouvre le journal des inscriptions quand il n’y a pas de trousseau. Personne ne peut la récupérer&#xa0;: sans elle, le journal reste fermé.</translation>
    </message>
    <message>
        <source>Contract, %1: “%2”</source>
        <extracomment>The name of a field in the contract, and what the contract says of it. Neither is translated.</extracomment>
        <translation>Contrat, %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>How long and how much a call may take: as in Settings, Network, or its own for this profile.</source>
        <translation>Combien de temps et quel volume un appel peut prendre&#xa0;: comme dans Paramètres, Réseau, ou propre à ce profil.</translation>
    </message>
    <message>
        <source>How often a lookup or a validation is asked when Zego says that it gets too many requests or is busy. An enrolment is sent once, whatever stands here.</source>
        <translation>Combien de fois une recherche ou une vérification est demandée quand Zego dit qu’il reçoit trop de requêtes ou qu’il est occupé. Une inscription est envoyée une fois, quoi qu’il figure ici.</translation>
    </message>
    <message>
        <source>The largest answer that is read, in megabytes. A larger one is broken off: it cannot be one of this API.</source>
        <translation>La plus grande réponse qui soit lue, en mégaoctets. Une plus grande est interrompue&#xa0;: elle ne peut pas être de cette API.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This is too long: %1 characters at most, this has %2. Check what was pasted.</source>
        <translation>C’est trop long&#xa0;: %1 caractères au plus, il y en a %2. Vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>This holds half of a character (a broken paste). Copy it again from its source.</source>
        <translation>Il y a là un demi-caractère (collage abîmé). Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This is required: fill it in.</source>
        <translation>Ce champ est obligatoire&#xa0;: remplissez-le.</translation>
    </message>
    <message>
        <source>There is nothing to see in this. Type it again.</source>
        <translation>On ne voit rien ici. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>This has more than one line: “%1”. Keep only what belongs on one.</source>
        <translation>Il y a plus d’une ligne&#xa0;: «&#xa0;%1&#xa0;». Ne gardez que ce qui tient sur une seule.</translation>
    </message>
    <message>
        <source>This contains a tab: “%1”. Put a blank in its place, or remove it.</source>
        <translation>Il y a une tabulation&#xa0;: «&#xa0;%1&#xa0;». Remplacez-la par une espace, ou supprimez-la.</translation>
    </message>
    <message>
        <source>This contains %1, which cannot be seen: “%2”. Remove it, or type the text again.</source>
        <translation>Il y a %1, qui est invisible&#xa0;: «&#xa0;%2&#xa0;». Supprimez-le, ou saisissez le texte à nouveau.</translation>
    </message>
    <message>
        <source>This contains %1, which joins or parts letters and cannot be seen. It is sent as it is.</source>
        <translation>Il y a %1, invisible, qui lie ou sépare des lettres. Il est envoyé tel quel.</translation>
    </message>
</context>
<context>
    <name>GuardFindings</name>
    <message>
        <source>Already a customer: Zego knows %1 under customer number %2.</source>
        <translation>Déjà client&#xa0;: Zego connaît %1 sous le numéro de client %2.</translation>
    </message>
    <message>
        <source>Zego does not know %1 as a customer of yours, or the customer has not consented to share with you.</source>
        <translation>Zego ne connaît pas %1 parmi vos clients, ou le client n’a pas consenti au partage avec vous.</translation>
    </message>
    <message>
        <source>Whether %1 is a customer already could not be found out. %2</source>
        <translation>Impossible de savoir si %1 est déjà client. %2</translation>
    </message>
    <message>
        <source>Zego was not asked whether this person is a customer already.</source>
        <translation>Zego n’a pas été interrogé pour savoir si cette personne est déjà cliente.</translation>
    </message>
    <message>
        <source>Zego cannot be asked about this work provider user ID: it is too long or holds characters that cannot be sent.</source>
        <translation>Zego ne peut pas être interrogé sur cet ID utilisateur donneur d’ordre&#xa0;: il est trop long ou contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>%1 was enrolled from here on %2, with customer number %3.</source>
        <translation>%1 a été inscrit depuis ici le %2, avec le numéro de client %3.</translation>
    </message>
    <message>
        <source>An enrolment of %1 is being sent right now, from this or another window.</source>
        <translation>Une inscription de %1 est en cours d’envoi, depuis cette fenêtre ou une autre.</translation>
    </message>
    <message>
        <source>An enrolment of %1 on %2 has an unknown outcome. Find out what became of it first: sent again, it could make a second customer.</source>
        <translation>Une inscription de %1 le %2 a une issue inconnue. Éclaircissez d’abord ce qu’il en est advenu&#xa0;: renvoyée, elle pourrait créer un deuxième client.</translation>
    </message>
    <message>
        <source>No earlier attempt to enrol this person from here.</source>
        <translation>Aucune tentative antérieure d’inscrire cette personne depuis ici.</translation>
    </message>
    <message>
        <source>An enrolment of %1 on %2 had an unknown outcome, and Zego did not know the person when asked twice. If it did arrive after all (or the customer has not consented to share with you), sending it again makes a second customer.</source>
        <translation>Une inscription de %1 le %2 a eu une issue inconnue, et Zego, interrogé deux fois, ne connaissait pas la personne. Si elle est tout de même arrivée (ou si le client n’a pas consenti au partage avec vous), la renvoyer crée un deuxième client.</translation>
    </message>
    <message>
        <source>An enrolment of this person on %1 was not sent. It is safe to try again.</source>
        <translation>Une inscription de cette personne le %1 n’a pas été envoyée. Vous pouvez réessayer sans risque.</translation>
    </message>
    <message>
        <source>Zego rejected an enrolment of this person on %1. It is safe to try again.</source>
        <translation>Zego a rejeté une inscription de cette personne le %1. Vous pouvez réessayer sans risque.</translation>
    </message>
    <message>
        <source>Somebody with the same name, date of birth and e-mail address is in the journal under another work provider user ID, %1: %2, %3. Check that it is not the same person.</source>
        <translation>Quelqu’un du même nom, avec la même date de naissance et la même adresse e-mail, figure dans le journal sous un autre ID utilisateur donneur d’ordre, %1&#xa0;: %2, %3. Vérifiez que ce n’est pas la même personne.</translation>
    </message>
    <message>
        <source>There is no journal to write the enrolment down in before it is sent.</source>
        <translation>Il n’y a pas de journal où consigner l’inscription avant de l’envoyer.</translation>
    </message>
    <message>
        <source>This is production, and it is read-only. Arm enrolment first.</source>
        <translation>C’est la production, et elle est en lecture seule. Autorisez d’abord l’inscription.</translation>
    </message>
</context>
<context>
    <name>GuiConsole</name>
    <message>
        <source>There is no profile “%1”. Settings lists those that there are.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Les paramètres donnent la liste des profils.</translation>
    </message>
    <message>
        <source>An enrolment is being sent. Wait for its end, then change the profile.</source>
        <translation>Une inscription est en cours d’envoi. Attendez qu’elle soit terminée, puis changez de profil.</translation>
    </message>
    <message>
        <source>The profile was changed while an enrolment was being sent, so it was opened anew. What became of the enrolment stands in Activity.</source>
        <translation>Le profil a été modifié pendant l’envoi d’une inscription&#xa0;; il a donc été rouvert. Ce qu’il est advenu de l’inscription figure dans Activité.</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>embedded server on this computer; nobody in it is real</source>
        <translation>serveur intégré à cet ordinateur&#xa0;; personne n’y est réel</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Le bac à sable n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The token that the console was started with was in memory only, and is gone since it locked. Start the console again.</source>
        <translation>Le jeton avec lequel la console a été démarrée n’était qu’en mémoire&#xa0;; il a disparu depuis qu’elle s’est verrouillée. Redémarrez la console.</translation>
    </message>
    <message>
        <source>The network settings were changed while an enrolment was being sent, so the service was opened anew. What became of the enrolment stands in Activity.</source>
        <translation>Les paramètres réseau ont été changés pendant l’envoi d’une inscription&#xa0;; le service a donc été rouvert. Ce qu’il est advenu de l’inscription figure dans Activité.</translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>Looks up customers of an insurer&apos;s customers API. Without options it opens on the profile that was open last, at first on the sandbox, an embedded server on this computer.
The token for another service comes from a file or from $CUSTOMER_CONSOLE_TOKEN, never from an argument.</source>
        <translation>Recherche des clients par l’API Customers d’un assureur. Sans options, s’ouvre sur le dernier profil ouvert, au départ sur le bac à sable, un serveur intégré à cet ordinateur.
Le jeton d’un autre service vient d’un fichier ou de $CUSTOMER_CONSOLE_TOKEN, jamais d’un argument.</translation>
    </message>
    <message>
        <source>Ask the service at URL instead of the sandbox.</source>
        <translation>Interroger le service à l’adresse URL au lieu du bac à sable.</translation>
    </message>
    <message>
        <source>Open the profile of this name; “sandbox” is the sandbox.</source>
        <translation>Ouvrir le profil de ce nom&#xa0;; «&#xa0;sandbox&#xa0;» est le bac à sable.</translation>
    </message>
    <message>
        <source>Also trust the certificates in this file, for that service.</source>
        <translation>Faire aussi confiance aux certificats de ce fichier, pour ce service.</translation>
    </message>
    <message>
        <source>Read the token from this file.</source>
        <translation>Lire le jeton dans ce fichier.</translation>
    </message>
    <message>
        <source>Quit as soon as the window is ready.</source>
        <translation>Quitter dès que la fenêtre est prête.</translation>
    </message>
    <message>
        <source>Whom to look up first.</source>
        <translation>Qui rechercher d’abord.</translation>
    </message>
    <message>
        <source>--profile goes neither with --base-url nor with --token-file: a profile has its own.</source>
        <translation>--profile ne va ni avec --base-url ni avec --token-file&#xa0;: un profil a les siens.</translation>
    </message>
    <message>
        <source>--profile needs the name of a profile.</source>
        <translation>--profile demande le nom d’un profil.</translation>
    </message>
    <message>
        <source>--ca-file goes with --base-url.</source>
        <translation>--ca-file va avec --base-url.</translation>
    </message>
    <message>
        <source>--token-file goes with --base-url.</source>
        <translation>--token-file va avec --base-url.</translation>
    </message>
    <message>
        <source>One text at the most can be looked up; put quotes around it.</source>
        <translation>Un seul texte peut être recherché&#xa0;; mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Open on this page: lookup, validate, enrol, activity or settings.</source>
        <translation>S’ouvrir sur cette page&#xa0;: lookup, validate, enrol, activity ou settings.</translation>
    </message>
    <message>
        <source>--page takes lookup, validate, enrol, activity or settings.</source>
        <translation>--page accepte lookup, validate, enrol, activity ou settings.</translation>
    </message>
    <message>
        <source>--page goes with a text only for the page lookup: that is where the text is looked up.</source>
        <translation>--page ne va avec un texte que pour la page lookup&#xa0;: c’est là que le texte est recherché.</translation>
    </message>
</context>
<context>
    <name>GuideKeys</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>between two keys of the same command</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de touche</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>GuideModel</name>
    <message numerus="yes">
        <source>%1, %n place(s): %2</source>
        <translation>
            <numerusform>%1, %n endroit&#xa0;: %2</numerusform>
            <numerusform>%1, %n endroits&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: customer-console-cli [OPTIONS] COMMAND …

Commands: status, explain, validate, enrol, journal, profile, sandbox.
Try: customer-console-cli --help</source>
        <translation>Utilisation&#xa0;: customer-console-cli [OPTIONS] COMMAND …

Commandes&#xa0;: status, explain, validate, enrol, journal, profile, sandbox.
Essayez&#xa0;: customer-console-cli --help</translation>
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
        <translation>Utilisation&#xa0;: customer-console-cli [OPTIONS] COMMAND …

Interroge l’API Customers depuis la ligne de commande. Sans --profile ni
--base-url, interroge un bac à sable qu’il démarre en lui-même&#xa0;; il n’y a donc
rien à configurer.

Commandes
  status     ce que l’API sait d’un client&#xa0;: couvert ou non, et comment
  explain    pourquoi pas de statut&#xa0;: inconnu, mal saisi, sans consentement&#xa0;?
  validate   si un numéro de client existe, et si une adresse e-mail lui
             correspond
  enrol      inscrire un client à partir d’un fichier&#xa0;; jamais deux fois
  journal    ce qu’est devenue chaque inscription&#xa0;: list, show, reconcile,
             export
  profile    les services que vous utilisez&#xa0;: list, add, remove, test,
             set-token
  sandbox    offrir le bac à sable à d’autres programmes jusqu’à son arrêt
  Chacune a sa propre page&#xa0;: customer-console-cli COMMAND --help

</translation>
    </message>
    <message>
        <source>
  -h, --help            this page, or the command&apos;s
  -v, --version         the version

</source>
        <translation>
  -h, --help            cette page, ou celle de la commande
  -v, --version         la version

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
        <translation>Utilisation&#xa0;: customer-console-cli [OPTIONS] status WHO

Demande le statut d’un client. Tout statut est une réponse positive, DISABLED
aussi&#xa0;; le statut lui-même est dans la sortie. Zego donne la même réponse pour
un client qu’il ne connaît pas et pour un client qui n’a pas consenti&#xa0;: voir
explain.

WHO est l’un de
  TEXT                          le type se reconnaît à l’aspect
  --customer-number NUMBER      lettres et chiffres, mis en majuscules
  --work-provider-user-id ID    votre propre ID de la personne, envoyé tel quel
  --policy-id ID                déclaré obsolète par l’API
  --driver-id ID                déclaré obsolète par l’API
Un texte qui commence par «&#xa0;-&#xa0;» se met après «&#xa0;--&#xa0;»&#xa0;: status -- -text

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
        <translation>Utilisation&#xa0;: customer-console-cli [OPTIONS] explain WHO [--email EMAIL]

Cherche ce qu’on peut savoir d’un client dont le statut n’est pas donné&#xa0;:
demande le statut, le même texte comme autre type d’identifiant, et si le
numéro existe. Dit quelles explications restent, la plus probable d’abord, et
sur quoi chacune repose.

WHO est l’un de
  TEXT                          le type se reconnaît à l’aspect
  --customer-number NUMBER      lettres et chiffres, mis en majuscules
  --work-provider-user-id ID    votre propre ID de la personne, envoyé tel quel
  --policy-id ID                déclaré obsolète par l’API
  --driver-id ID                déclaré obsolète par l’API

  --email EMAIL         demander aussi si cette adresse correspond au numéro&#xa0;:
                        distingue un numéro mal saisi d’un consentement absent

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
        <translation>Utilisation&#xa0;: customer-console-cli [OPTIONS] validate NUMBER [--email EMAIL]

Demande si un numéro de client existe&#xa0;; avec une adresse e-mail, aussi si elle
lui correspond. Ne dit rien de la couverture&#xa0;: voir status.

  NUMBER                        lettres et chiffres, mis en majuscules&#xa0;; aussi
                                sous la forme
  --customer-number NUMBER
  --email EMAIL                 l’adresse du client

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
        <translation>Utilisation&#xa0;: customer-console-cli [OPTIONS] enrol --file FILE

Inscrit un client. FILE le contient tel que l’API le prend&#xa0;: {&quot;customer&quot;: {…},
&quot;product&quot;: {…}}&#xa0;; «&#xa0;-&#xa0;» est l’entrée standard. Avant tout envoi, les champs
sont vérifiés, l’API est interrogée sur l’ID utilisateur donneur d’ordre, et le
journal sur d’éventuelles tentatives pour cette personne. La tentative est
consignée, puis envoyée une fois&#xa0;: jamais deux, quoi qu’il arrive en chemin.

  --file FILE           qui inscrire
  --dry-run             faire tout cela et ne rien envoyer&#xa0;: le code 0 dit que
                        l’envoi aurait lieu
  --accept-warnings     envoyer même si quelque chose paraît étrange. Sinon, on
                        demande à qui est au terminal&#xa0;; un script reçoit
                        «&#xa0;invalid&#xa0;»
  --skip-lookup         continuer si l’API ne donne pas de réponse utilisable à
                        la recherche&#xa0;; qui est trouvé n’est pas inscrit
                        pour autant
  --live                nécessaire pour un profil de production
  --send-again ATTEMPT  encore une fois, après que «&#xa0;journal reconcile&#xa0;» n’a pas
                        trouvé cette tentative. Si elle est arrivée, il y en
                        aura deux
  --passphrase-file FILE
                        ce qui verrouille le journal sans trousseau&#xa0;; sinon la
                        phrase secrète est demandée au terminal

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
        <translation>Utilisation&#xa0;: customer-console-cli [OPTIONS] journal list
              customer-console-cli [OPTIONS] journal show ATTEMPT
              customer-console-cli [OPTIONS] journal reconcile ATTEMPT [--wait]
              customer-console-cli [OPTIONS] journal export [--output FILE]

Chaque tentative d’inscription, avec ce qu’il en est advenu. list et export
portent sur un service, nommé par --profile ou --base-url, ou sur tous. Le
journal du bac à sable se termine avec la commande qui l’a écrit.

  list                  les plus récentes d’abord&#xa0;; personnes masquées
    --state STATE       seulement celles-ci&#xa0;; peut être répété&#xa0;: sending,
                        confirmed, rejected, not_sent, unknown,
                        reconciled_exists, reconciled_absent
    --all-environments  de tous les services
    --show-persons      avec noms et ID&#xa0;; JSON les contient toujours
  show                  tout sur une tentative
  reconcile             demander à l’API ce qu’est devenue une inconnue.
                        «&#xa0;Absent&#xa0;» demande deux réponses, à une minute
                        d’intervalle
    --wait              demander la deuxième fois tout seul
  export                en fichier pour ailleurs&#xa0;: personnes en clair
    --format FORMAT     json, par défaut, ou csv
    --output FILE       un nouveau fichier, pour vous seul&#xa0;; sinon la sortie
                        standard
    --state, --all-environments
  --passphrase-file FILE
                        ce qui verrouille le journal sans trousseau&#xa0;; sinon la
                        phrase secrète est demandée au terminal

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
        <translation>Codes de retour
  0    une réponse positive&#xa0;: tout statut, DISABLED aussi
  1    une réponse négative&#xa0;: introuvable, ne correspond pas, rejeté
  2    la ligne de commande ou une entrée est incorrecte&#xa0;; rien d’envoyé
  3    non autorisé (401, 403)
  4    pas de réponse utilisable&#xa0;: réseau, TLS, délai, redirection, réponse
       abîmée, 429, 5xx&#xa0;; ou le bac à sable n’a pas pu démarrer
  130  arrêté par Ctrl+C (SIGINT)&#xa0;; 143 par SIGTERM
</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
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
Avec --json&#xa0;: &quot;asked&quot; (kind, value), &quot;environment&quot; (sandbox,
test, production), &quot;outcome&quot; (enabled, disabled, other,
not_found, error), &quot;status&quot;, &quot;customerNumber&quot;, &quot;policyId&quot;, &quot;coverClassOfUse&quot;,
&quot;coverLevel&quot;, &quot;vehicleRegistration&quot;, &quot;detail&quot;, &quot;extra&quot;, &quot;error&quot; (kind,
httpStatus, code, detail, message), &quot;askedAt&quot;, &quot;tookMs&quot;. Ce qui n’existe pas
est omis.
</translation>
    </message>
    <message>
        <source>
With --json: as for status, and &quot;explanations&quot; (likelihood, text, because,
nextStep), &quot;evidence&quot; (question, answer, code, tookMs), &quot;nearMisses&quot; (kind,
value, reason).
</source>
        <translation>
Avec --json&#xa0;: comme pour status, et &quot;explanations&quot; (likelihood, text, because,
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
Avec --json&#xa0;: &quot;asked&quot; (kind, value, email), &quot;environment&quot;, &quot;outcome&quot; (valid,
email_mismatch, not_found, error), &quot;error&quot; (kind, httpStatus, code, detail,
message), &quot;askedAt&quot;, &quot;tookMs&quot;. Ce qui n’existe pas est omis.
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
Codes de retour
  0    inscrit&#xa0;; avec --dry-run&#xa0;: l’envoi aurait lieu
  1    rejeté
  2    invalide&#xa0;: la ligne de commande, le fichier ou un champ&#xa0;; rien d’envoyé
  3    rejeté, à cause du jeton ou de ses droits (401, 403)
  4    non envoyé&#xa0;: aucun octet n’est parti, on peut réessayer
  5    inconnu&#xa0;: c’est peut-être arrivé&#xa0;; «&#xa0;journal reconcile&#xa0;» éclaircit
  6    retenu par une protection&#xa0;; rien d’envoyé
  130  arrêté avant l’envoi par Ctrl+C (SIGINT)&#xa0;; 143 par SIGTERM

Avec --json&#xa0;: &quot;outcome&quot; (enrolled, rejected, not_sent, unknown, held_back,
invalid&#xa0;; avec --dry-run would_enrol), &quot;customerNumber&quot;, &quot;receipt&quot;,
&quot;differences&quot; (field, asked, given), &quot;issues&quot; (field, severity, message),
&quot;attempt&quot;, &quot;state&quot;, &quot;findings&quot; (kind, weight, message), &quot;environment&quot;, &quot;error&quot;,
&quot;message&quot;, &quot;nextStep&quot;, &quot;looks&quot;&#xa0;; &quot;dryRun&quot; et &quot;body&quot; avec --dry-run.
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
Codes de retour
  0    fait&#xa0;; reconcile&#xa0;: le client existe
  1    cette tentative n’existe pas&#xa0;; reconcile&#xa0;: le client n’existe pas
  2    la ligne de commande est incorrecte
  3    reconcile n’a pas de jeton, ou un jeton refusé
  4    un fichier ou le dossier de données n’a pas pu être lu ou écrit
  5    reconcile&#xa0;: toujours inconnu
  6    le journal ne peut pas être ouvert
  130  arrêté par Ctrl+C (SIGINT)&#xa0;; 143 par SIGTERM
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
Codes de retour
  0    fait&#xa0;; test&#xa0;: tout va bien
  2    la ligne de commande ou une entrée est incorrecte
  3    test&#xa0;: le jeton manque ou n’est pas accepté
  4    test&#xa0;: le service est injoignable ou n’est pas cette API&#xa0;; sinon&#xa0;: le
       trousseau ou le dossier de données ne l’a pas permis
  130  arrêté par Ctrl+C (SIGINT)&#xa0;; 143 par SIGTERM
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
        <translation>Utilisation&#xa0;: customer-console-cli [--json] sandbox [OPTIONS]

Offre sur cet ordinateur (127.0.0.1) un petit assureur aux clients inventés,
jusqu’à son arrêt par Ctrl+C. Affiche d’abord son adresse et son jeton&#xa0;; le
jeton n’est pas secret. Ce qui y est inscrit est oublié quand il s’arrête.

Options
  --port PORT           où écouter&#xa0;; 0, par défaut&#xa0;: n’importe quel port libre
  --latency MS          retenir chaque réponse tant de millisecondes&#xa0;; 0 par
                        défaut
  --customers N         combien de clients inventés, jusqu’à 1000000&#xa0;; 10000 par
                        défaut
  --seed N              quels clients inventés&#xa0;: même valeur, mêmes personnes
  --json                afficher {&quot;url&quot;:…,&quot;token&quot;:…,&quot;customers&quot;:…}, rien d’autre
  --profile sandbox     peut être donné, et ne change rien

Codes de retour
  2    la ligne de commande est incorrecte
  4    le bac à sable n’a pas pu démarrer, par exemple si le port est pris
  130  arrêté par Ctrl+C (SIGINT)&#xa0;; 143 par SIGTERM
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
        <translation>Options (avant ou après la commande)
  --profile NAME        quel service interroger, nommé comme dans
                        `profile list`&#xa0;; «&#xa0;sandbox&#xa0;» par défaut
  --base-url URL        interroger plutôt le service à cette adresse&#xa0;; https, ou
                        http sur cet ordinateur. Il compte comme profil de test
  --ca-file PEM         avec --base-url&#xa0;: faire aussi confiance à ces autorités
  --token-file FILE     lire le jeton dans ce fichier
  --token-stdin         lire le jeton sur l’entrée standard
                        Sinon le jeton d’un profil est pris dans le trousseau,
                        et avec --base-url la variable d’environnement
                        CUSTOMER_CONSOLE_TOKEN est utilisée. Un jeton ne se
                        donne jamais en argument.
  --timeout SECONDS     abandonner après ce délai, par exemple 5 ou 0.5&#xa0;; par
                        défaut&#xa0;: selon le profil, sinon les paramètres (30)
  --json                afficher un objet JSON, même en cas d’erreur
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
        <translation>Utilisation&#xa0;: customer-console-cli [OPTIONS] profile list
              customer-console-cli [OPTIONS] profile add NAME --base-url URL
                                                     --kind KIND
              customer-console-cli [OPTIONS] profile remove NAME
              customer-console-cli [OPTIONS] profile test NAME
              customer-console-cli [OPTIONS] profile set-token NAME
              customer-console-cli [OPTIONS] profile export FILE [NAME]...
              customer-console-cli [OPTIONS] profile import FILE [--replace]

Les services que vous utilisez, sous des noms à vous&#xa0;; la fenêtre connaît les
mêmes.

  list                  tous
  add                   un nouveau
    --base-url URL      https, ou http sur cet ordinateur
    --kind KIND         test ou production. En production, inscrire demande
                        --live
    --ca-file PEM       faire aussi confiance à ces autorités
    --proxy PROXY       none, system ou HOST:PORT&#xa0;; par défaut comme dans
                        les réglages
    --timeout SECONDS   abandonner après tant de secondes entières&#xa0;; par
                        défaut comme dans les réglages
    --path-status PATH, --path-validate PATH, --path-enrol PATH
                        où sont les trois appels, sous l’adresse
  remove                avec son jeton&#xa0;; le journal garde ce qui a été inscrit
  test                  si l’adresse, le certificat et le jeton marchent, et
                        sinon lequel&#xa0;; aussi avec --base-url au lieu d’un nom
  set-token             garder son jeton dans le trousseau, pour cette adresse
                        seulement. Lu au terminal, où il n’est pas affiché, dans
                        un tube, ou avec --token-file
  export                tous, ou ceux qui sont nommés, dans un nouveau fichier
                        pour un autre ordinateur&#xa0;; sans jetons
  import                ceux d’un tel fichier, tous ou aucun. Celui dont le nom
                        est pris en reçoit un autre
    --replace           ou prend la place de celui qui est là, dont le jeton est
                        alors oublié

</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentation</translation>
    </message>
    <message>
        <source>how to</source>
        <translation>comment faire</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>explain the field</source>
        <translation>expliquer le champ</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>raccourcis clavier</translation>
    </message>
    <message>
        <source>hotkeys</source>
        <translation>touches de raccourci</translation>
    </message>
    <message>
        <source>G&amp;lossary</source>
        <translation>G&amp;lossaire</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termes</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the page before</comment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>À la page d’avant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>to the page that one went back from</comment>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avancer (Alt+Droite)</translation>
    </message>
    <message>
        <source>To the page that you went back from</source>
        <translation>À la page d’où vous êtes revenu</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>Endroit d’avant (Maj+F3)</translation>
    </message>
    <message>
        <source>To the place before in which the words occur</source>
        <translation>À l’endroit d’avant où les mots apparaissent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
        <source>To the next place in which the words occur</source>
        <translation>À l’endroit suivant où les mots apparaissent</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Chercher dans le guide (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Lists the pages in which every word occurs; Enter opens the first</source>
        <translation>Donne les pages où chaque mot apparaît&#xa0;; Entrée ouvre la première</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>%1 – Guide</source>
        <translation>%1 – Guide</translation>
    </message>
    <message numerus="yes">
        <source>Pages found: %n</source>
        <translation>
            <numerusform>Pages trouvées&#xa0;: %n</numerusform>
            <numerusform>Pages trouvées&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on this page</source>
        <extracomment>Places of the page on which what is looked for occurs: the third of seven</extracomment>
        <translation>%1 sur %2 dans cette page</translation>
    </message>
    <message numerus="yes">
        <source>%n on this page</source>
        <comment>places</comment>
        <translation>
            <numerusform>%n dans cette page</numerusform>
            <numerusform>%n dans cette page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Work provider user ID</source>
        <translation>ID utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>Policy ID</source>
        <translation>ID de police</translation>
    </message>
    <message>
        <source>Driver ID</source>
        <translation>ID chauffeur</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>numéro de client</translation>
    </message>
    <message>
        <source>work provider user ID</source>
        <translation>ID utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>policy ID</source>
        <translation>ID de police</translation>
    </message>
    <message>
        <source>driver ID</source>
        <translation>ID chauffeur</translation>
    </message>
</context>
<context>
    <name>IdentifierRule</name>
    <message>
        <source>Capitals: %1</source>
        <translation>En majuscules&#xa0;: %1</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A %1 has only letters A–Z and digits. Remove %2.</source>
        <translation>Un %1 n’a que des lettres A–Z et des chiffres. Supprimez %2.</translation>
    </message>
    <message>
        <source>A %1 has %2 characters at most; this has %3.</source>
        <translation>Un %1 a au plus %2 caractères&#xa0;; celui-ci en a %3.</translation>
    </message>
    <message>
        <source>This is too long: %1 characters at most, this has %2. Check what was pasted.</source>
        <translation>C’est trop long&#xa0;: %1 caractères au plus, il y en a %2. Vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>This holds half of a character (a broken paste). Copy it again from its source.</source>
        <translation>Il y a là un demi-caractère (collage abîmé). Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This holds invisible characters: %1. They are sent as they are.</source>
        <translation>Il y a des caractères invisibles&#xa0;: %1. Ils sont envoyés tels quels.</translation>
    </message>
    <message>
        <source>Type or paste a %1.</source>
        <translation>Saisissez ou collez un %1.</translation>
    </message>
    <message>
        <source>Blanks around it removed</source>
        <translation>Espaces autour supprimés</translation>
    </message>
</context>
<context>
    <name>ImportProfilesCommand</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no profile in the file.</source>
        <translation>Le fichier ne contient aucun profil.</translation>
    </message>
    <message>
        <source>Tokens are not in such a file: `profile set-token` keeps the one of each profile.</source>
        <translation>Un tel fichier ne contient aucun jeton&#xa0;: `profile set-token` conserve celui de chaque profil.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <extracomment>%1 is the name of a profile, %2 its kind: “TEST”</extracomment>
        <translation>%1&#xa0;: nouveau, %2</translation>
    </message>
    <message>
        <source>%1: there already, as it is</source>
        <translation>%1&#xa0;: déjà là, tel quel</translation>
    </message>
    <message>
        <source>%1: replaced. %2</source>
        <extracomment>%1 and %2 are names of a profile, %3 is what changed about it</extracomment>
        <translation>%1&#xa0;: remplacé. %2</translation>
    </message>
    <message>
        <source>%1: the name is taken, so it is “%2”</source>
        <translation>%1&#xa0;: le nom est pris, donc «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Persons in cURL</source>
        <translation>&amp;Personnes dans cURL</translation>
    </message>
    <message>
        <source>Put identifiers and e-mail addresses into the command instead of variables</source>
        <translation>Met les identifiants et les adresses e-mail dans la commande au lieu de variables</translation>
    </message>
    <message>
        <source>Cop&amp;y as cURL</source>
        <translation>Copier en c&amp;URL</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Vi&amp;der</translation>
    </message>
    <message>
        <source>Forgets all exchanges</source>
        <translation>Oublie tous les échanges</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Exchange in detail</source>
        <translation>Échange en détail</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>As cURL</source>
        <translation>En cURL</translation>
    </message>
    <message>
        <source>Look somebody up: the exchange appears here.</source>
        <translation>Recherchez quelqu’un&#xa0;: l’échange apparaît ici.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>… cut: %1 bytes came</source>
        <extracomment>Below a body that is shown in part.</extracomment>
        <translation>… coupé&#xa0;: %1 octets reçus</translation>
    </message>
    <message>
        <source>Copies the request as a command for the terminal, without the token; persons as the box beside it says</source>
        <translation>Copie la requête en commande pour le terminal, sans le jeton&#xa0;; les personnes selon la case d’à côté</translation>
    </message>
    <message>
        <source>… only the first %1 of %2 are shown here</source>
        <extracomment>%1 and %2 are sizes such as &quot;128 KiB&quot;.</extracomment>
        <translation>… seuls les premiers %1 sur %2 sont montrés ici</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet. Look somebody up, and it stands here.</source>
        <translation>Rien n’est encore passé sur le réseau. Recherchez quelqu’un, et ce sera ici.</translation>
    </message>
    <message>
        <source>Newest first. The token is never shown.</source>
        <translation>Le plus récent d’abord. Le jeton n’est jamais montré.</translation>
    </message>
</context>
<context>
    <name>InstanceLock</name>
    <message>
        <source>The program cannot note in %1 that it is running: %2. Check who owns the folder and whether the disk is full.</source>
        <translation>Le programme ne peut pas noter dans %1 qu’il est en cours d’exécution&#xa0;: %2. Vérifiez à qui appartient le dossier et si le disque est plein.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An entry of the journal is damaged or was changed by something else. Close the program and bring back a copy from a backup.</source>
        <translation>Une entrée du journal est endommagée ou a été modifiée par autre chose. Fermez le programme et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The attempt was changed at the same moment. Look at it again.</source>
        <translation>La tentative a été modifiée au même instant. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>The attempt could not be written down, so nothing was sent. %1</source>
        <translation>La tentative n’a pas pu être consignée&#xa0;; rien n’a donc été envoyé. %1</translation>
    </message>
    <message>
        <source>An attempt cannot go from “%1” to “%2”.</source>
        <translation>Une tentative ne peut pas passer de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The journal has no such attempt.</source>
        <translation>Le journal ne contient pas cette tentative.</translation>
    </message>
    <message>
        <source>The attempt is no longer “%1” but “%2”: something else has changed it. Look at it again.</source>
        <translation>La tentative n’est plus «&#xa0;%1&#xa0;» mais «&#xa0;%2&#xa0;»&#xa0;: autre chose l’a modifiée. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>Without a customer number an attempt cannot count as enrolled.</source>
        <translation>Sans numéro de client, une tentative ne peut pas compter comme inscrite.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made: %2. Check who owns its folder and whether the disk is full.</source>
        <translation>Le journal %1 ne peut pas être créé&#xa0;: %2. Vérifiez à qui appartient son dossier et si le disque est plein.</translation>
    </message>
    <message>
        <source>A newer version of this program has taken over the journal. Close this one and use that.</source>
        <translation>Une version plus récente de ce programme a repris le journal. Fermez celle-ci et utilisez l’autre.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program keeps the journal locked. Close it and try again.</source>
        <translation>Un autre programme garde le journal verrouillé. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The journal&apos;s file may not be written to. Check who owns the data folder and its files.</source>
        <translation>Le fichier du journal ne peut pas être écrit. Vérifiez à qui appartiennent le dossier de données et ses fichiers.</translation>
    </message>
    <message>
        <source>The journal&apos;s file cannot be opened. Check who owns the data folder and its files.</source>
        <translation>Le fichier du journal ne peut pas être ouvert. Vérifiez à qui appartiennent le dossier de données et ses fichiers.</translation>
    </message>
    <message>
        <source>The disk reports a fault while the journal is read or written (%1). Check the disk.</source>
        <translation>Le disque signale une erreur à la lecture ou à l’écriture du journal (%1). Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The journal is damaged. Close the program and bring back a copy from a backup.</source>
        <translation>Le journal est endommagé. Fermez le programme et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>SQLite says: %1.</source>
        <translation>SQLite dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used. %2</source>
        <translation>Le journal %1 ne peut pas être utilisé. %2</translation>
    </message>
    <message>
        <source>The journal %1 could not be looked at: there is no room or no right to copy it within its folder. Free some space, check who owns the folder, and try again.</source>
        <translation>Le journal %1 n’a pas pu être examiné&#xa0;: il manque la place ou le droit de le copier dans son dossier. Libérez de la place, vérifiez à qui appartient le dossier et réessayez.</translation>
    </message>
    <message>
        <source>The file %1 is a database, but no journal of this program. It was left as it is; move it elsewhere.</source>
        <translation>Le fichier %1 est une base de données, mais pas un journal de ce programme. Il n’a pas été touché&#xa0;; déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program. It was left as it is; use that version, or a newer one.</source>
        <translation>Le journal %1 a été écrit par une version plus récente de ce programme. Il n’a pas été touché&#xa0;; utilisez cette version, ou une plus récente.</translation>
    </message>
    <message>
        <source>The journal %1 was sealed with another key than the one found. It was left as it is; bring back the keychain entry or the file vault.json that belongs to it.</source>
        <translation>Le journal %1 a été scellé avec une autre clé que celle trouvée. Il n’a pas été touché&#xa0;; rétablissez l’entrée du trousseau ou le fichier vault.json qui lui correspond.</translation>
    </message>
    <message>
        <source>The journal %1 is gone, but the file %1-wal that belongs to it is there. Bring the journal back, from a backup if need be.</source>
        <translation>Le journal %1 a disparu, mais le fichier %1-wal qui lui appartient est là. Remettez le journal, au besoin depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It was left as it is; bring back a copy of it from a backup, or move it elsewhere to begin a new one.</source>
        <translation>Le journal %1 est endommagé. Il n’a pas été touché&#xa0;; restaurez-en une sauvegarde, ou déplacez-le pour en commencer un nouveau.</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>The sandbox&apos;s journal ends with the command that it was written by. Name the service whose attempts you mean: --profile, --base-url or --all-environments.</source>
        <translation>Le journal du bac à sable se termine avec la commande qui l’a écrit. Indiquez le service dont vous voulez les tentatives&#xa0;: --profile, --base-url ou --all-environments.</translation>
    </message>
    <message>
        <source>The journal has no attempt %1. `journal list --all-environments` shows those that it has.</source>
        <translation>Le journal ne contient pas de tentative %1. `journal list --all-environments` montre celles qu’il contient.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>No attempt to enrol somebody is in the journal, as far as it was asked for.</source>
        <translation>Le journal ne contient aucune tentative d’inscription qui réponde à la demande.</translation>
    </message>
    <message>
        <source>This names people in plain text: keep it accordingly.</source>
        <translation>Ceci nomme des personnes en clair&#xa0;: conservez-le en conséquence.</translation>
    </message>
    <message>
        <source>Attempts written to “%1”: %2. Only you may read it; it names people in plain text, so delete it when it has served.</source>
        <translation>Tentatives écrites dans «&#xa0;%1&#xa0;»&#xa0;: %2. Vous seul pouvez le lire&#xa0;; il nomme des personnes en clair, supprimez-le donc quand il aura servi.</translation>
    </message>
</context>
<context>
    <name>JournalService</name>
    <message>
        <source>The keychain did not give back what was put into it.</source>
        <translation>Le trousseau n’a pas rendu ce qui y avait été mis.</translation>
    </message>
    <message>
        <source>The key to the journal of enrolments is not in the keychain, or the keychain is locked. Unlock the keychain and try again; the journal was left as it is.</source>
        <translation>La clé du journal des inscriptions n’est pas dans le trousseau, ou le trousseau est verrouillé. Déverrouillez-le et réessayez&#xa0;; le journal n’a pas été touché.</translation>
    </message>
    <message>
        <source>The key to the journal of enrolments could not be read from the keychain. %1</source>
        <translation>La clé du journal des inscriptions n’a pas pu être lue dans le trousseau. %1</translation>
    </message>
    <message>
        <source>What the keychain holds as the key to the journal of enrolments is not a key. The journal was left as it is.</source>
        <translation>Ce que le trousseau conserve comme clé du journal des inscriptions n’est pas une clé. Le journal n’a pas été touché.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this journal. Try again.</source>
        <translation>Ce n’est pas la phrase secrète de ce journal. Réessayez.</translation>
    </message>
    <message>
        <source>The journal of enrolments has not been opened.</source>
        <translation>Le journal des inscriptions n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The journal of enrolments is still being opened. Try again in a moment.</source>
        <translation>Le journal des inscriptions est encore en cours d’ouverture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Enrolments are written down before they are sent, and the journal for that needs a passphrase, since there is no keychain to keep its key. Choose one first.</source>
        <translation>Les inscriptions sont consignées avant d’être envoyées, et leur journal a besoin d’une phrase secrète, car aucun trousseau ne peut garder sa clé. Choisissez-en d’abord une.</translation>
    </message>
    <message>
        <source>The journal of enrolments is locked. Give its passphrase first.</source>
        <translation>Le journal des inscriptions est verrouillé. Donnez d’abord sa phrase secrète.</translation>
    </message>
    <message>
        <source>The journal is not open.</source>
        <translation>Le journal n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The folder %1 for the journal of enrolments cannot be made. Check who owns the folder above it.</source>
        <translation>Le dossier %1 pour le journal des inscriptions ne peut pas être créé. Vérifiez à qui appartient le dossier parent.</translation>
    </message>
    <message>
        <source>There is a journal of enrolments in %1, but %2, which says how to unlock it, is missing. The journal was left as it is: bring that file back from a backup.</source>
        <translation>Il y a un journal des inscriptions dans %1, mais %2, qui dit comment le déverrouiller, manque. Le journal n’a pas été touché&#xa0;: restaurez ce fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Journal of enrolments</source>
        <translation>Journal des inscriptions</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the journal</source>
        <translation>Phrase secrète du journal</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opens the journal again</source>
        <translation>Ouvre à nouveau le journal</translation>
    </message>
    <message>
        <source>journal opening</source>
        <translation>journal en cours d’ouverture</translation>
    </message>
    <message>
        <source>journal locked</source>
        <translation>journal verrouillé</translation>
    </message>
    <message>
        <source>journal open</source>
        <translation>journal ouvert</translation>
    </message>
    <message>
        <source>journal not available</source>
        <translation>journal indisponible</translation>
    </message>
    <message>
        <source>Opening the journal of enrolments…</source>
        <translation>Ouverture du journal des inscriptions…</translation>
    </message>
    <message>
        <source>There is no keychain to be had, so the journal of enrolments is locked with a passphrase of your own. It protects the personal data of everyone you enrol. Nobody can recover it: without it the journal stays closed, and nobody can be enrolled with it.</source>
        <translation>Il n’y a pas de trousseau&#xa0;; le journal des inscriptions est donc verrouillé par une phrase secrète à vous. Elle protège les données personnelles de tous ceux que vous inscrivez. Personne ne peut la récupérer&#xa0;: sans elle, le journal reste fermé et ne permet plus d’inscrire personne.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1 is a sentence that says more.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The journal of enrolments is locked. Its passphrase opens it; until then nobody can be enrolled.</source>
        <translation>Le journal des inscriptions est verrouillé. Sa phrase secrète l’ouvre&#xa0;; d’ici là, personne ne peut être inscrit.</translation>
    </message>
    <message>
        <source>The journal of enrolments cannot be opened, so nobody can be enrolled.</source>
        <translation>Le journal des inscriptions ne peut pas être ouvert&#xa0;; personne ne peut donc être inscrit.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Eight characters at least; a few words are better.</source>
        <translation>Au moins huit caractères&#xa0;; quelques mots valent mieux.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Opens the journal with this passphrase</source>
        <translation>Ouvre le journal avec cette phrase secrète</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>&amp;Fold all</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>Press the keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a command without keys</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Press the new keys. Escape keeps the old ones.</source>
        <translation>Appuyez sur les nouvelles touches. Échap garde les anciennes.</translation>
    </message>
    <message>
        <source>Press Enter, then the new keys. Delete takes them away.</source>
        <translation>Appuyez sur Entrée, puis sur les nouvelles touches. Suppr les retire.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The file %1, which says where the key of the journal is, cannot be read: %2.</source>
        <translation>Le fichier %1, qui dit où se trouve la clé du journal, ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1, which says where the key of the journal is, cannot be understood. It was left as it is; put back a copy of it from a backup.</source>
        <translation>Le fichier %1, qui dit où se trouve la clé du journal, est incompréhensible. Il n’a pas été touché&#xa0;; restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. Use that version, or a newer one.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente de ce programme. Utilisez cette version, ou une plus récente.</translation>
    </message>
    <message>
        <source>The file %1 is there already, and was left as it is.</source>
        <translation>Le fichier %1 existe déjà, et n’a pas été touché.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The key of the journal has no usable name.</source>
        <translation>La clé du journal n’a pas de nom utilisable.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the journal with a passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour protéger le journal par une phrase secrète&#xa0;: il faut %1 Mio. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>%1 alone is needed for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 seule sert à taper du texte. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is needed for moving about in texts and lists.</source>
        <translation>%1 sert à se déplacer dans les textes et les listes.</translation>
    </message>
    <message>
        <source>%1 closes what is open and cancels what runs.</source>
        <translation>%1 ferme ce qui est ouvert et annule ce qui est en cours.</translation>
    </message>
    <message>
        <source>%1 opens the menu of what has the focus.</source>
        <translation>%1 ouvre le menu de l’élément actif.</translation>
    </message>
    <message>
        <source>%1 is needed for editing text.</source>
        <translation>%1 sert à modifier du texte.</translation>
    </message>
    <message>
        <source>%1 reaches what has this letter underlined. Add Ctrl or Shift.</source>
        <translation>%1 atteint l’élément dont cette lettre est soulignée. Ajoutez Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>%1 closes the window.</source>
        <translation>%1 ferme la fenêtre.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain did not answer in time. It may be waiting for you to unlock it: do so and try again.</source>
        <translation>Le trousseau n’a pas répondu à temps. Il attend peut-être que vous le déverrouilliez&#xa0;: faites-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no keychain on this system, or it cannot be reached (%1).</source>
        <translation>Il n’y a pas de trousseau sur ce système, ou il est injoignable (%1).</translation>
    </message>
    <message>
        <source>The keychain has no such entry, or it is locked. If one was saved before, unlock the keychain and try again.</source>
        <translation>Le trousseau n’a pas cette entrée, ou il est verrouillé. Si une entrée a été enregistrée, déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access. Unlock it, allow this program to use it, and try again.</source>
        <translation>Le trousseau est verrouillé ou refuse l’accès. Déverrouillez-le, autorisez ce programme à l’utiliser et réessayez.</translation>
    </message>
    <message>
        <source>The keychain could not be used (%1). It may be locked: unlock it and try again.</source>
        <translation>Le trousseau n’a pas pu être utilisé (%1). Il est peut-être verrouillé&#xa0;: déverrouillez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Langue de la console</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Dates et nombres</translation>
    </message>
    <message>
        <source>Follow the region that is set in the system, whatever the language.</source>
        <translation>Suivent la région réglée dans le système, quelle que soit la langue.</translation>
    </message>
    <message>
        <source>What the console speaks. What customers and services are called is never translated.</source>
        <translation>Ce que parle la console. Le nom des clients et des services n’est jamais traduit.</translation>
    </message>
    <message>
        <source>translation, English, Deutsch, Français, German, French, locale, region, date, number, format</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>traduction, English, Deutsch, Français, anglais, allemand, région, date, nombre, format</translation>
    </message>
    <message>
        <source>The console speaks it now.</source>
        <translation>La console la parle déjà.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an example of a date with its time, and of a number: &quot;14/03/2026 09:26 · 1,234.5&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The words of the console; it changes at once.</source>
        <translation>La langue de la console&#xa0;; elle change aussitôt.</translation>
    </message>
    <message>
        <source>The console speaks %1 as soon as nothing is being typed in Settings, or sent.</source>
        <translation>La console parlera %1 dès que rien ne sera en cours de saisie dans Paramètres, ni d’envoi.</translation>
    </message>
</context>
<context>
    <name>LocalData</name>
    <message>
        <source>There is no profile “%1”. Nothing was sent.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There are: %1. `profile add` adds one; --base-url reaches a service without one.</source>
        <translation>Il y a&#xa0;: %1. `profile add` en ajoute un&#xa0;; --base-url atteint un service sans profil.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>The console is locked</source>
        <translation>La console est verrouillée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the journal</source>
        <translation>Phrase secrète du journal</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>&amp;Quitter plutôt</translation>
    </message>
    <message>
        <source>Ends the console without unlocking it</source>
        <translation>Termine la console sans la déverrouiller</translation>
    </message>
</context>
<context>
    <name>LookupBox</name>
    <message>
        <source>Customer number or work provider user ID</source>
        <translation>Numéro de client ou ID utilisateur donneur d’ordre</translation>
    </message>
    <message>
        <source>Whom to look up</source>
        <translation>Qui rechercher</translation>
    </message>
    <message>
        <source>Type or paste a customer number or a work provider user ID, then press Enter</source>
        <translation>Saisissez ou collez un numéro de client ou un ID utilisateur donneur d’ordre, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Kind of identifier</source>
        <translation>Type d’identifiant</translation>
    </message>
    <message>
        <source>What the text is taken for; change it with the arrow keys</source>
        <translation>Ce pour quoi le texte est pris&#xa0;; se change avec les flèches</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Asks Zego for the status</source>
        <translation>Demande le statut à Zego</translation>
    </message>
    <message>
        <source>Detect the kind</source>
        <translation>Reconnaître le type</translation>
    </message>
    <message>
        <source>Either of the two</source>
        <translation>L’un des deux</translation>
    </message>
    <message>
        <source>%1 (deprecated)</source>
        <extracomment>%1 is a kind of identifier.</extracomment>
        <translation>%1 (obsolète)</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <extracomment>%1 is a kind of identifier.</extracomment>
        <translation>%1 (reconnu)</translation>
    </message>
    <message>
        <source>Could also be a work provider user ID: choose at the right.</source>
        <translation>Peut aussi être un ID utilisateur donneur d’ordre&#xa0;: choisissez à côté.</translation>
    </message>
    <message>
        <source>Could also be a customer number: choose at the right.</source>
        <translation>Peut aussi être un numéro de client&#xa0;: choisissez à côté.</translation>
    </message>
    <message>
        <source>Can only be a work provider user ID.</source>
        <translation>Ne peut être qu’un ID utilisateur donneur d’ordre.</translation>
    </message>
    <message>
        <source>Type or paste an identifier first.</source>
        <translation>Saisissez ou collez d’abord un identifiant.</translation>
    </message>
    <message numerus="yes">
        <source>First of %n pasted lines</source>
        <translation>
            <numerusform>La première de %n ligne collée</numerusform>
            <numerusform>La première de %n lignes collées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Lookup</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Lookup box</source>
        <translation>Champ de recherche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Asked in this &amp;window</source>
        <translation>Demandé dans cette &amp;fenêtre</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation>Filtrer les réponses</translation>
    </message>
    <message>
        <source>Keeps the rows in which every word occurs</source>
        <translation>Garde les lignes où chaque mot apparaît</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation>Copie les lignes sélectionnées, ou toutes, en texte tabulé avec les en-têtes</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses précédentes</translation>
    </message>
    <message>
        <source>Everything asked in this window, newest first</source>
        <translation>Tout ce qui a été demandé dans cette fenêtre, le plus récent d’abord</translation>
    </message>
    <message>
        <source>There is no service to ask.</source>
        <translation>Il n’y a pas de service à interroger.</translation>
    </message>
    <message>
        <source>Copied for a ticket, persons masked.</source>
        <translation>Copié pour un ticket, personnes masquées.</translation>
    </message>
    <message>
        <source>Copied with everything.</source>
        <translation>Copié avec tout.</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Lignes copiées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older answers were dropped; the newest %1 are kept.</source>
        <translation>
            <numerusform>%Ln réponse plus ancienne a été abandonnée&#xa0;; les %1 plus récentes sont gardées.</numerusform>
            <numerusform>%Ln réponses plus anciennes ont été abandonnées&#xa0;; les %1 plus récentes sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>None of the answers fits the filter.</source>
        <translation>Aucune réponse ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Every answer of this window will stand here: to sort, filter and copy.</source>
        <translation>Chaque réponse de cette fenêtre figurera ici&#xa0;: à trier, filtrer et copier.</translation>
    </message>
    <message>
        <source>Drop the text to put it into the box.</source>
        <translation>Déposez le texte pour le mettre dans le champ.</translation>
    </message>
    <message>
        <source>Here goes the text of an identifier. A customer in JSON is dropped onto Enrol.</source>
        <translation>C’est la place du texte d’un identifiant. Un client en JSON se dépose sur «&#xa0;Inscrire&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing in this can be read as text.</source>
        <translation>Rien là-dedans ne peut être lu comme du texte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Announced: what was looked up, then its status or what went wrong.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Console</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Cl&amp;ient</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
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
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Choose a page of the console</source>
        <translation>Choisissez une page de la console</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>State of the console</source>
        <translation>État de la console</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>I&amp;nspecteur</translation>
    </message>
    <message>
        <source>&amp;About Customer Console</source>
        <translation>À &amp;propos de Customer Console</translation>
    </message>
    <message>
        <source>Customer Console – %1</source>
        <extracomment>%1 is an environment such as SANDBOX.</extracomment>
        <translation>Customer Console – %1</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <extracomment>In the status bar: how long the last answer took, such as “84 ms”.</extracomment>
        <translation>dernière réponse %1</translation>
    </message>
    <message>
        <source>About Customer Console</source>
        <translation>À propos de Customer Console</translation>
    </message>
    <message>
        <source>Customer Console %1</source>
        <translation>Customer Console %1</translation>
    </message>
    <message>
        <source>Looks customers up, validates and enrols them through an insurer&apos;s customers API.
MIT licence. Made with Qt %1.</source>
        <translation>Recherche, vérifie et inscrit des clients par l’API Customers d’un assureur.
Licence MIT. Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>An enrolment is being sent. Wait for its answer: closed now, its outcome stays unknown. Close again to go all the same.</source>
        <translation>Une inscription est en cours d’envoi. Attendez sa réponse&#xa0;: si vous fermez maintenant, son issue reste inconnue. Fermez encore une fois pour partir malgré tout.</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>échanges</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>sortir</translation>
    </message>
    <message>
        <source>end the program</source>
        <translation>terminer le programme</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>all commands</source>
        <translation>toutes les commandes</translation>
    </message>
    <message>
        <source>find a command</source>
        <translation>trouver une commande</translation>
    </message>
    <message>
        <source>%1 is open: %2.</source>
        <extracomment>%1 is the name of a profile, %2 an environment such as SANDBOX.</extracomment>
        <translation>%1 est ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Verrouiller &amp;maintenant</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>cacher</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>confidentialité</translation>
    </message>
    <message>
        <source>The console is locked.</source>
        <translation>La console est verrouillée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a window, %2 its number: another window of the same console.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What was typed in Enrol cannot be kept: the journal is not open. Close again to go all the same.</source>
        <translation>La saisie dans «&#xa0;Inscrire&#xa0;» ne peut pas être conservée&#xa0;: le journal n’est pas ouvert. Fermez encore une fois pour partir malgré tout.</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>second window</source>
        <translation>deuxième fenêtre</translation>
    </message>
    <message>
        <source>open another window</source>
        <translation>ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>There can be no other window here.</source>
        <translation>Il ne peut pas y avoir d’autre fenêtre ici.</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>What stays in memory until you unlock would be lost. Quit again to go all the same.</source>
        <translation>Ce qui reste en mémoire jusqu’au déverrouillage serait perdu. Quittez encore une fois pour partir quand même.</translation>
    </message>
    <message>
        <source>The outcome of the last enrolment stands nowhere but in this window: note it. Close again to go all the same.</source>
        <translation>Le résultat de la dernière inscription n’est nulle part ailleurs que dans cette fenêtre&#xa0;: notez-le. Fermez encore une fois pour partir quand même.</translation>
    </message>
</context>
<context>
    <name>MemorySecretStore</name>
    <message>
        <source>Nothing was entered since the program started.</source>
        <translation>Rien n’a été saisi depuis le démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>NamedService</name>
    <message>
        <source>--ca-file: “%1” cannot be read: %2.</source>
        <translation>--ca-file&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN CERTIFICATE-----” in it.</source>
        <translation>--ca-file&#xa0;: il n’y a pas de certificat dans «&#xa0;%1&#xa0;». Ce doit être un fichier PEM, contenant «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
</context>
<context>
    <name>NearMissBar</name>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of identifier, %2 what is different: “Customer number, without the blanks”.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NearMisses</name>
    <message>
        <source>without the label in front</source>
        <translation>sans l’étiquette devant</translation>
    </message>
    <message>
        <source>without the label and the quotes</source>
        <translation>sans l’étiquette ni les guillemets</translation>
    </message>
    <message>
        <source>without the label and the blanks</source>
        <translation>sans l’étiquette ni les espaces</translation>
    </message>
    <message>
        <source>without the quotes around it</source>
        <translation>sans les guillemets autour</translation>
    </message>
    <message>
        <source>without the blanks</source>
        <translation>sans les espaces</translation>
    </message>
    <message>
        <source>without the dashes</source>
        <translation>sans les tirets</translation>
    </message>
    <message>
        <source>with plain letters and digits</source>
        <translation>en lettres et chiffres simples</translation>
    </message>
    <message>
        <source>with the digit 0 for the letter O</source>
        <translation>avec le chiffre 0 au lieu de la lettre O</translation>
    </message>
    <message>
        <source>with the letter O for the digit 0</source>
        <translation>avec la lettre O au lieu du chiffre 0</translation>
    </message>
    <message>
        <source>with the digit 1 for the letter I</source>
        <translation>avec le chiffre 1 au lieu de la lettre I</translation>
    </message>
    <message>
        <source>with the letter I for the digit 1</source>
        <translation>avec la lettre I au lieu du chiffre 1</translation>
    </message>
    <message>
        <source>in small letters</source>
        <translation>en minuscules</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>en majuscules</translation>
    </message>
</context>
<context>
    <name>NetworkRules</name>
    <message>
        <source>Give whole seconds, from 1 to %1.</source>
        <translation>Indiquez des secondes entières, de 1 à %1.</translation>
    </message>
    <message>
        <source>Give a whole number of attempts, from 1 to %1.</source>
        <translation>Indiquez un nombre entier de tentatives, de 1 à %1.</translation>
    </message>
    <message>
        <source>Give whole megabytes, from 1 to %1.</source>
        <translation>Indiquez des mégaoctets entiers, de 1 à %1.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host and its port, from 1 to 65535.</source>
        <translation>Indiquez l’hôte du proxy et son port, de 1 à 65535.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) at most</source>
        <comment>for a whole call</comment>
        <translation>
            <numerusform>%n seconde au plus</numerusform>
            <numerusform>%n secondes au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) of silence</source>
        <translation>
            <numerusform>%n seconde de silence</numerusform>
            <numerusform>%n secondes de silence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <comment>of a call</comment>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte(s)</source>
        <translation>
            <numerusform>%n mégaoctet</numerusform>
            <numerusform>%n mégaoctets</numerusform>
        </translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>pas de proxy</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>le proxy du système</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Whole call</source>
        <translation>&amp;Appel entier</translation>
    </message>
    <message>
        <source>Seconds that a whole call may take</source>
        <translation>Secondes qu’un appel entier peut durer</translation>
    </message>
    <message>
        <source>With all its attempts and waits.</source>
        <translation>Avec toutes ses tentatives et ses attentes.</translation>
    </message>
    <message>
        <source>seconds at most</source>
        <translation>secondes au plus</translation>
    </message>
    <message>
        <source>S&amp;ilence</source>
        <translation>&amp;Silence</translation>
    </message>
    <message>
        <source>Seconds of silence after which a call is given up</source>
        <translation>Secondes de silence après lesquelles un appel est abandonné</translation>
    </message>
    <message>
        <source>A call in which nothing is heard from the service for so long is given up.</source>
        <translation>Un appel où l’on n’entend rien du service pendant ce temps est abandonné.</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>&amp;Tentatives</translation>
    </message>
    <message>
        <source>How often a question may be asked</source>
        <translation>Combien de fois une question peut être posée</translation>
    </message>
    <message>
        <source>The first one, and again after 429 and 503. An enrolment is sent once, whatever stands here.</source>
        <translation>La première, et à nouveau après 429 et 503. Une inscription est envoyée une fois, quoi qu’il figure ici.</translation>
    </message>
    <message>
        <source>of a question at most</source>
        <translation>par question au plus</translation>
    </message>
    <message>
        <source>Megabytes that an answer may have</source>
        <translation>Mégaoctets que peut avoir une réponse</translation>
    </message>
    <message>
        <source>A larger answer is broken off.</source>
        <translation>Une réponse plus grande est interrompue.</translation>
    </message>
    <message>
        <source>megabytes at most</source>
        <translation>mégaoctets au plus</translation>
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
        <translation>Comment les services sont joints&#xa0;; cet ordinateur lui-même toujours sans proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>The sandbox and services on this computer are reached without a proxy, whatever stands here.</source>
        <translation>Le bac à sable et les services de cet ordinateur sont joints sans proxy, quoi qu’il figure ici.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Keeps what was typed (Ctrl+Return)</source>
        <translation>Garde ce qui a été saisi (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to what was saved (Esc)</source>
        <translation>Retour à ce qui était enregistré (Échap)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Le proxy du système</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>Holds for the sandbox, for services named on the command line, and for every profile that says “As in Settings”.</source>
        <translation>Vaut pour le bac à sable, pour les services nommés en ligne de commande, et pour chaque profil qui dit «&#xa0;Comme dans les paramètres&#xa0;».</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>Appel entier</translation>
    </message>
    <message>
        <source>How many seconds a call may take, with all its attempts and waits.</source>
        <translation>Combien de secondes un appel peut durer, avec toutes ses tentatives et ses attentes.</translation>
    </message>
    <message>
        <source>timeout, deadline, seconds, slow, wait, limit</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>délai, échéance, secondes, lent, attendre, limite</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>timeout, inactivity, idle, seconds, hang, limit</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>délai, inactivité, secondes, bloqué, limite</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>How often a question is asked after 429 and 503.</source>
        <translation>Combien de fois une question est posée après 429 et 503.</translation>
    </message>
    <message>
        <source>retry, retries, repeat, again, throttle, rate limit, 429, 503</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>réessayer, reprises, répéter, encore, débit, 429, 503</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>How many megabytes an answer may have.</source>
        <translation>Combien de mégaoctets une réponse peut avoir.</translation>
    </message>
    <message>
        <source>size, body, cap, large, bytes, MB, limit</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>taille, corps, grand, octets, Mo, limite</translation>
    </message>
    <message>
        <source>How services are reached; this computer itself always without one.</source>
        <translation>Comment les services sont joints&#xa0;; cet ordinateur lui-même toujours sans proxy.</translation>
    </message>
    <message>
        <source>firewall, gateway, host, port, http proxy, system proxy</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>pare-feu, passerelle, hôte, port, proxy http, proxy du système</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Répo&amp;nse</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The command %1 takes no text.</source>
        <translation>La commande %1 ne prend pas de texte.</translation>
    </message>
    <message>
        <source>There are %1 texts where one belongs. Put quotes around a text with blanks.</source>
        <translation>Il y a %1 textes là où il en faut un. Mettez un texte avec des espaces entre guillemets.</translation>
    </message>
    <message>
        <source>Say once who is meant: %1.</source>
        <translation>Dites une seule fois de qui il s’agit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Say which customer number is meant: validate NUMBER.</source>
        <translation>Dites de quel numéro de client il s’agit&#xa0;: validate NUMBER.</translation>
    </message>
    <message>
        <source>Say who is meant: a text, or one of --customer-number, --work-provider-user-id, --policy-id, --driver-id.</source>
        <translation>Dites de qui il s’agit&#xa0;: un texte, ou une option parmi --customer-number, --work-provider-user-id, --policy-id, --driver-id.</translation>
    </message>
    <message>
        <source>Say whom to enrol: --file customer.json, or --file - for standard input.</source>
        <translation>Dites qui inscrire&#xa0;: --file customer.json, ou --file - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Standard input cannot hold both the customer and the token: use --token-file.</source>
        <translation>L’entrée standard ne peut pas contenir à la fois le client et le jeton&#xa0;: utilisez --token-file.</translation>
    </message>
    <message>
        <source>--send-again needs the attempt&apos;s ID, as `journal list` shows it.</source>
        <translation>--send-again demande l’ID de la tentative, tel que `journal list` le montre.</translation>
    </message>
    <message>
        <source>%1 needs one attempt&apos;s ID, as `journal list` shows it.</source>
        <translation>%1 demande l’ID d’une tentative, tel que `journal list` le montre.</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are sending, confirmed, rejected, not_sent, unknown, reconciled_exists and reconciled_absent.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;». Les états sont sending, confirmed, rejected, not_sent, unknown, reconciled_exists et reconciled_absent.</translation>
    </message>
    <message>
        <source>--all-environments excludes --profile and --base-url: those name one.</source>
        <translation>--all-environments exclut --profile et --base-url&#xa0;: ceux-ci en nomment un.</translation>
    </message>
    <message>
        <source>--json and --format csv exclude each other on standard output: add --output FILE.</source>
        <translation>--json et --format csv s’excluent sur la sortie standard&#xa0;: ajoutez --output FILE.</translation>
    </message>
    <message>
        <source>--format takes json or csv.</source>
        <translation>--format accepte json ou csv.</translation>
    </message>
    <message>
        <source>Say which service&apos;s attempts to export: --profile, --base-url or --all-environments. The sandbox keeps none.</source>
        <translation>Dites de quel service exporter les tentatives&#xa0;: --profile, --base-url ou --all-environments. Le bac à sable n’en garde pas.</translation>
    </message>
    <message>
        <source>profile test needs one profile&apos;s name, or --base-url.</source>
        <translation>profile test demande le nom d’un profil, ou --base-url.</translation>
    </message>
    <message>
        <source>%1 needs one profile&apos;s name.</source>
        <translation>%1 demande le nom d’un profil.</translation>
    </message>
    <message>
        <source>“sandbox” is the sandbox within the program: it cannot be added, changed or removed.</source>
        <translation>«&#xa0;sandbox&#xa0;» est le bac à sable du programme&#xa0;: il ne peut être ni ajouté, ni modifié, ni supprimé.</translation>
    </message>
    <message>
        <source>profile add needs the service&apos;s address: --base-url URL.</source>
        <translation>profile add demande l’adresse du service&#xa0;: --base-url URL.</translation>
    </message>
    <message>
        <source>profile add needs --kind test or --kind production. Production opens read-only: enrolling there needs --live.</source>
        <translation>profile add demande --kind test ou --kind production. La production s’ouvre en lecture seule&#xa0;: y inscrire demande --live.</translation>
    </message>
    <message>
        <source>--proxy takes none, system or HOST:PORT.</source>
        <translation>--proxy accepte none, system ou HOST:PORT.</translation>
    </message>
    <message>
        <source>status, explain, validate, enrol, journal, profile and sandbox</source>
        <translation>status, explain, validate, enrol, journal, profile et sandbox</translation>
    </message>
    <message>
        <source>list, show, reconcile and export</source>
        <translation>list, show, reconcile et export</translation>
    </message>
    <message>
        <source>Name a command. The commands are %1.</source>
        <translation>Indiquez une commande. Les commandes sont %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are %2.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Les commandes sont %2.</translation>
    </message>
    <message>
        <source>%1 needs to know what to do. Its commands are %2.</source>
        <translation>%1 doit savoir quoi faire. Ses commandes sont %2.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”. Those of %1 are %3.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1 %2&#xa0;». Celles de %1 sont %3.</translation>
    </message>
    <message>
        <source>--profile and --base-url exclude each other: both say where to ask.</source>
        <translation>--profile et --base-url s’excluent&#xa0;: tous deux disent qui interroger.</translation>
    </message>
    <message>
        <source>--profile needs a name.</source>
        <translation>--profile demande un nom.</translation>
    </message>
    <message>
        <source>The command sandbox serves the sandbox only: --profile does not go with it.</source>
        <translation>La commande sandbox ne sert que le bac à sable&#xa0;: --profile ne va pas avec elle.</translation>
    </message>
    <message>
        <source>--base-url: %1</source>
        <translation>--base-url&#xa0;: %1</translation>
    </message>
    <message>
        <source>--ca-file goes with --base-url only: the sandbox has no certificate, and a profile brings its own.</source>
        <translation>--ca-file ne va qu’avec --base-url&#xa0;: le bac à sable n’a pas de certificat, et un profil apporte les siens.</translation>
    </message>
    <message>
        <source>--token-file and --token-stdin exclude each other: there is one token.</source>
        <translation>--token-file et --token-stdin s’excluent&#xa0;: il n’y a qu’un jeton.</translation>
    </message>
    <message>
        <source>A token is never given as an argument: every program on this computer can read those. Use --token-file, --token-stdin or the environment variable CUSTOMER_CONSOLE_TOKEN.</source>
        <translation>Un jeton ne se donne jamais en argument&#xa0;: tout programme de cet ordinateur peut lire les arguments. Utilisez --token-file, --token-stdin ou la variable d’environnement CUSTOMER_CONSOLE_TOKEN.</translation>
    </message>
    <message>
        <source>A passphrase is never given as an argument: every program on this computer can read those. Use --passphrase-file, or type it when asked.</source>
        <translation>Une phrase secrète ne se donne jamais en argument&#xa0;: tout programme de cet ordinateur peut lire les arguments. Utilisez --passphrase-file, ou saisissez-la quand elle est demandée.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>A text that begins with “-” goes behind “--”: status -- -text</source>
        <translation>Un texte qui commence par «&#xa0;-&#xa0;» se met après «&#xa0;--&#xa0;»&#xa0;: status -- -text</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 demande une valeur&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>The command line could not be read.</source>
        <translation>La ligne de commande n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 does not go with the command %2.</source>
        <translation>%1 ne va pas avec la commande %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 est donné plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 0 to %2.</source>
        <translation>%1 accepte un nombre entier de 0 à %2.</translation>
    </message>
    <message>
        <source>%1 takes seconds, more than 0 and at most 3600, such as 5 or 0.5.</source>
        <translation>%1 accepte des secondes, plus de 0 et 3600 au plus, par exemple 5 ou 0.5.</translation>
    </message>
    <message>
        <source>%1 needs the name of a file.</source>
        <translation>%1 demande le nom d’un fichier.</translation>
    </message>
    <message>
        <source>profile export needs the file to write: profile export FILE [NAME]…</source>
        <translation>profile export demande le fichier à écrire&#xa0;: profile export FILE [NAME]…</translation>
    </message>
    <message>
        <source>profile import needs one file: profile import FILE.</source>
        <translation>profile import demande un fichier&#xa0;: profile import FILE.</translation>
    </message>
    <message>
        <source>list, add, remove, test, set-token, export and import</source>
        <translation>list, add, remove, test, set-token, export et import</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Lookup</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <extracomment>%1 is how many attempts need a person.</extracomment>
        <translation>Activité (%1)</translation>
    </message>
    <message>
        <source>Activity, outcomes that need a person: %1</source>
        <extracomment>Spoken; %1 is a number.</extracomment>
        <translation>Activité, issues à éclaircir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>R&amp;echerche</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>find a customer</source>
        <translation>trouver un client</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>check a customer number</source>
        <translation>vérifier un numéro de client</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>&amp;Inscrire</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>nouveau client</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>unknown outcomes</source>
        <translation>issues inconnues</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>profils</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>&amp;Lookup box</source>
        <translation>&amp;Champ de recherche</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>new lookup</source>
        <translation>nouvelle recherche</translation>
    </message>
    <message>
        <source>Se&amp;nd what was typed</source>
        <translation>&amp;Envoyer la saisie</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>review</source>
        <translation>récapituler</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualiser</translation>
    </message>
    <message>
        <source>reload</source>
        <translation>recharger</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>répéter</translation>
    </message>
    <message>
        <source>Nothing on this page can be asked again.</source>
        <translation>Rien sur cette page ne peut être redemandé.</translation>
    </message>
    <message>
        <source>&amp;Cancel, then clear</source>
        <translation>&amp;Annuler, puis vider</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vider</translation>
    </message>
    <message>
        <source>&amp;Filter the answers</source>
        <translation>&amp;Filtrer les réponses</translation>
    </message>
    <message>
        <source>find in the list</source>
        <translation>trouver dans la liste</translation>
    </message>
    <message>
        <source>search the list</source>
        <translation>chercher dans la liste</translation>
    </message>
    <message>
        <source>This page shows no table.</source>
        <translation>Cette page ne montre pas de tableau.</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>tab-separated</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>tableur</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>show and hide columns</source>
        <translation>montrer et cacher des colonnes</translation>
    </message>
    <message>
        <source>move columns</source>
        <translation>déplacer des colonnes</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>There is no service open.</source>
        <translation>Aucun service n’est ouvert.</translation>
    </message>
    <message>
        <source>The form that was being filled in could not be sealed on disk, so it stays in memory until you unlock. %1</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>Le formulaire en cours n’a pas pu être scellé sur le disque&#xa0;; il reste donc en mémoire jusqu’au déverrouillage. %1</translation>
    </message>
    <message>
        <source>The outcome of the last enrolment could not be written down, so it stays in memory until you unlock, and is shown again.</source>
        <translation>L’issue de la dernière inscription n’a pas pu être consignée&#xa0;; elle reste donc en mémoire jusqu’au déverrouillage, et sera montrée à nouveau.</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>chosen</source>
        <comment>spoken: this theme or size of text is the one in use</comment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>pas maintenant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PaletteOffers</name>
    <message>
        <source>Open %1</source>
        <comment>a profile</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>C’est ouvert.</translation>
    </message>
    <message>
        <source>Look up %1 again</source>
        <translation>Rechercher %1 à nouveau</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>Rechercher %1</translation>
    </message>
</context>
<context>
    <name>PassphraseSource</name>
    <message>
        <source>There is no passphrase in %1. Nothing was sent.</source>
        <translation>Il n’y a pas de phrase secrète dans %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What %1 holds cannot be a passphrase: that is one line of UTF-8 text of at most %2 bytes. Nothing was sent.</source>
        <translation>Ce que contient %1 ne peut pas être une phrase secrète&#xa0;: c’est une ligne de texte UTF-8 d’au plus %2 octets. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The passphrase could not be read from %1: %2. Nothing was sent.</source>
        <translation>La phrase secrète n’a pas pu être lue (%1)&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>what was typed</source>
        <translation>la saisie</translation>
    </message>
    <message>
        <source>There is no keychain here to keep the journal&apos;s key in, and no passphrase was given to lock it with. Nothing was sent. Choose one with --passphrase-file, or run the command in a terminal.</source>
        <translation>Il n’y a pas ici de trousseau où garder la clé du journal, et aucune phrase secrète n’a été donnée pour le verrouiller. Rien n’a été envoyé. Choisissez-en une avec --passphrase-file, ou lancez la commande dans un terminal.</translation>
    </message>
    <message>
        <source>The journal is locked with a passphrase. Nothing was sent. Give it with --passphrase-file, or run the command in a terminal.</source>
        <translation>Le journal est verrouillé par une phrase secrète. Rien n’a été envoyé. Donnez-la avec --passphrase-file, ou lancez la commande dans un terminal.</translation>
    </message>
    <message>
        <source>Passphrase of the journal (not shown):</source>
        <translation>Phrase secrète du journal (non affichée)&#xa0;:</translation>
    </message>
    <message>
        <source>A passphrase has to lock the journal, which names the people that were enrolled. It cannot be recovered: without it the journal stays shut, and nobody can be enrolled.</source>
        <translation>Une phrase secrète doit verrouiller le journal, qui nomme les personnes inscrites. Elle ne peut pas être récupérée&#xa0;: sans elle, le journal reste fermé et personne ne peut être inscrit.</translation>
    </message>
    <message>
        <source>New passphrase (not shown):</source>
        <translation>Nouvelle phrase secrète (non affichée)&#xa0;:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was sent, and nothing was locked.</source>
        <translation>Les deux phrases secrètes diffèrent. Rien n’a été envoyé, et rien n’a été verrouillé.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Connecting (DNS, TCP, TLS)</source>
        <translation>Connexion (DNS, TCP, TLS)</translation>
    </message>
    <message>
        <source>Waiting for the first byte</source>
        <translation>Attente du premier octet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>connection was kept from before</source>
        <translation>la connexion existait déjà</translation>
    </message>
</context>
<context>
    <name>PhoneRule</name>
    <message>
        <source>A phone number has one +, in front. Remove the other.</source>
        <translation>Un numéro de téléphone a un seul +, au début. Supprimez l’autre.</translation>
    </message>
    <message>
        <source>A phone number has only + and digits. Remove “%1”.</source>
        <translation>Un numéro de téléphone n’a que + et des chiffres. Supprimez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A phone number needs digits, such as +44 20 8366 1177.</source>
        <translation>Un numéro de téléphone a besoin de chiffres, par exemple +44 20 8366 1177.</translation>
    </message>
    <message>
        <source>Write + for the 00 in front: +%1</source>
        <translation>Écrivez + au lieu du 00 au début&#xa0;: +%1</translation>
    </message>
    <message>
        <source>The country is missing. If this is a number of the United Kingdom, write +44%1</source>
        <translation>Le pays manque. Si c’est un numéro du Royaume-Uni, écrivez +44%1</translation>
    </message>
    <message>
        <source>The + in front is missing: write +%1</source>
        <translation>Le + du début manque&#xa0;: écrivez +%1</translation>
    </message>
    <message>
        <source>A phone number begins with + and the country: write +44%1 for the United Kingdom, or + and another country&apos;s code.</source>
        <translation>Un numéro de téléphone commence par + et le pays&#xa0;: écrivez +44%1 pour le Royaume-Uni, ou + et l’indicatif d’un autre pays.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>In place of a country: a number of no country, such as +800.</extracomment>
        <translation>International</translation>
    </message>
    <message>
        <source>No such number is given out (%1). Check it with the customer; it is sent as it is.</source>
        <translation>Un tel numéro n’est pas attribué (%1). Vérifiez-le avec le client&#xa0;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>This is too short for a phone number. Check it with the customer.</source>
        <translation>C’est trop court pour un numéro de téléphone. Vérifiez-le avec le client.</translation>
    </message>
    <message>
        <source>This is too short for a phone number (%1). Check it with the customer; it is sent as it is.</source>
        <translation>C’est trop court pour un numéro de téléphone (%1). Vérifiez-le avec le client&#xa0;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>This is too long for a phone number. Check it with the customer.</source>
        <translation>C’est trop long pour un numéro de téléphone. Vérifiez-le avec le client.</translation>
    </message>
    <message>
        <source>This is too long for a phone number (%1). Check it with the customer; it is sent as it is.</source>
        <translation>C’est trop long pour un numéro de téléphone (%1). Vérifiez-le avec le client&#xa0;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>No phone number has this many digits (%1). Check it with the customer; it is sent as it is.</source>
        <translation>Aucun numéro de téléphone n’a autant de chiffres (%1). Vérifiez-le avec le client&#xa0;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>No country has this code after the +. Check it with the customer; it is sent as it is.</source>
        <translation>Aucun pays n’a cet indicatif après le +. Vérifiez-le avec le client&#xa0;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>This is hardly a phone number. Check it with the customer; it is sent as it is.</source>
        <translation>Ce n’est guère un numéro de téléphone. Vérifiez-le avec le client&#xa0;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Without blanks, dots, dashes and brackets: %1</source>
        <translation>Sans espaces, points, tirets ni parenthèses&#xa0;: %1</translation>
    </message>
    <message>
        <source>The 0 in brackets is sent too. After the country&apos;s code it is not dialled: leave it out.</source>
        <translation>Le 0 entre parenthèses est envoyé aussi. Après l’indicatif du pays, on ne le compose pas&#xa0;: omettez-le.</translation>
    </message>
    <message>
        <source>Whether this number exists cannot be checked: the program&apos;s file with the numbering plans is missing. Check it with the customer; it is sent as it is.</source>
        <translation>Impossible de vérifier si ce numéro existe&#xa0;: le fichier du programme avec les plans de numérotation manque. Vérifiez-le avec le client&#xa0;; il est envoyé tel quel.</translation>
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
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Peu probable</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard</source>
        <translation>Vider &amp;le presse-papiers</translation>
    </message>
    <message>
        <source>When the clipboard is cleared</source>
        <translation>Quand le presse-papiers est vidé</translation>
    </message>
    <message>
        <source>What was copied here and may name a person is taken off the clipboard again, unless something else was copied since.</source>
        <translation>Ce qui a été copié et peut nommer une personne est retiré du presse-papiers, sauf si autre chose a été copié depuis.</translation>
    </message>
    <message>
        <source>&amp;Lock when idle</source>
        <translation>&amp;Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>When the console locks itself</source>
        <translation>Quand la console se verrouille toute seule</translation>
    </message>
    <message>
        <source>The window goes blank and the journal’s key is dropped, until the keychain or the passphrase opens it again.</source>
        <translation>La fenêtre devient vide et la clé du journal est abandonnée, jusqu’à ce que le trousseau ou la phrase secrète le rouvre.</translation>
    </message>
    <message>
        <source>&amp;Offered values</source>
        <translation>Valeurs pr&amp;oposées</translation>
    </message>
    <message>
        <source>Forget offered values</source>
        <translation>Oublier les valeurs proposées</translation>
    </message>
    <message>
        <source>&amp;Windows and columns</source>
        <translation>&amp;Fenêtres et colonnes</translation>
    </message>
    <message>
        <source>Forget places</source>
        <translation>Oublier les places</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Après %n seconde</numerusform>
            <numerusform>Après %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Product codes and occupations of earlier enrolments are offered to new ones. The journal itself keeps them all the same.</source>
        <translation>Les codes produit et les professions d’inscriptions passées sont proposés aux nouvelles. Le journal lui-même les garde tous malgré tout.</translation>
    </message>
    <message>
        <source>Where windows, panels and columns were left. The next start opens as the first did.</source>
        <translation>Où étaient les fenêtres, les panneaux et les colonnes. Le prochain démarrage s’ouvre comme le premier.</translation>
    </message>
    <message>
        <source>How long the console shows and keeps what is about people.</source>
        <translation>Combien de temps la console montre et garde ce qui concerne des personnes.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>copy, paste, timeout, seconds, personal data</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>copier, coller, délai, secondes, données personnelles</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>screen, away, timeout, minutes, passphrase, password, blank, security</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>écran, absent, délai, minutes, phrase secrète, mot de passe, vide, sécurité</translation>
    </message>
    <message>
        <source>Offered values</source>
        <translation>Valeurs proposées</translation>
    </message>
    <message>
        <source>remembered, forget, delete, history, completion, product code, occupation</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>retenu, oublier, effacer, historique, complétion, code produit, profession</translation>
    </message>
    <message>
        <source>Windows and columns</source>
        <translation>Fenêtres et colonnes</translation>
    </message>
    <message>
        <source>reset, position, size, layout, geometry, forget, remembered</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>réinitialiser, position, taille, disposition, oublier, retenu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Forgotten: only what is enrolled from now on is offered. The journal itself keeps everything all the same.</source>
        <translation>Oublié&#xa0;: seul ce qui est inscrit à partir de maintenant est proposé. Le journal lui-même garde tout malgré tout.</translation>
    </message>
    <message>
        <source>Forgotten: the next start opens as the first did.</source>
        <translation>Oublié&#xa0;: le prochain démarrage s’ouvre comme le premier.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>plus de %1 octets</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>SANDBOX</source>
        <translation>BAC À SABLE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
</context>
<context>
    <name>ProfileAccess</name>
    <message>
        <source>&amp;Token</source>
        <translation>Je&amp;ton</translation>
    </message>
    <message>
        <source>Token of this profile</source>
        <translation>Jeton de ce profil</translation>
    </message>
    <message>
        <source>Paste the token that Zego gave you</source>
        <translation>Collez le jeton que Zego vous a donné</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keeps the token; it is never shown again</source>
        <translation>Garde le jeton&#xa0;; il n’est plus jamais montré</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Removes the token that is kept</source>
        <translation>Supprime le jeton conservé</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>Tester &amp;la connexion</translation>
    </message>
    <message>
        <source>Asks the service a harmless question</source>
        <translation>Pose une question anodine au service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Étapes du test</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Save the profile first; then its token can be entered.</source>
        <translation>Enregistrez d’abord le profil&#xa0;; son jeton pourra ensuite être saisi.</translation>
    </message>
    <message>
        <source>A token is kept for %1 and goes to no other address.</source>
        <extracomment>%1 is an address such as https://api.zego.com.</extracomment>
        <translation>Un jeton est conservé pour %1 et ne va à aucune autre adresse.</translation>
    </message>
    <message>
        <source>Paste or type the token first.</source>
        <translation>Collez ou saisissez d’abord le jeton.</translation>
    </message>
    <message>
        <source>This cannot be a token: it is one run of at most 4096 letters, digits and signs, without blanks.</source>
        <translation>Ce ne peut pas être un jeton&#xa0;: c’est une suite d’au plus 4096 lettres, chiffres et signes, sans espaces.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this computer, for %1 only.</source>
        <translation>Le jeton est conservé dans le trousseau de cet ordinateur, pour %1 seulement.</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>Le jeton est oublié.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>%1 est interrogé…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step of the test (“Certificate”), %2 how it went (“passed”).</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Breaks the test of the connection off</source>
        <translation>Interrompt le test de la connexion</translation>
    </message>
</context>
<context>
    <name>ProfileBook</name>
    <message>
        <source>The profile needs a name.</source>
        <translation>Le profil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name is too long: at most %1 characters.</source>
        <translation>Le nom est trop long&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. Type it anew.</source>
        <translation>Le nom contient des caractères invisibles. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is a profile of that name already. Choose another name.</source>
        <translation>Il y a déjà un profil de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Le chemin est vide.</translation>
    </message>
    <message>
        <source>Leave out the slash in front: the path comes after the address of the service.</source>
        <translation>Omettez la barre oblique du début&#xa0;: le chemin vient après l’adresse du service.</translation>
    </message>
    <message>
        <source>This cannot be a path: use letters, digits and single slashes, as in v1/customer/enrol/.</source>
        <translation>Ce ne peut pas être un chemin&#xa0;: utilisez des lettres, des chiffres et des barres obliques simples, comme dans v1/customer/enrol/.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be a PEM file.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Ce doit être un fichier PEM.</translation>
    </message>
    <message>
        <source>The profiles could not be read, so they are not changed either.</source>
        <translation>Les profils n’ont pas pu être lus&#xa0;; ils ne sont donc pas modifiés non plus.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Ce profil n’existe pas.</translation>
    </message>
    <message>
        <source>The profile was not removed. %1</source>
        <translation>Le profil n’a pas été supprimé. %1</translation>
    </message>
    <message>
        <source>The token is kept until the program ends, and nowhere else. %1</source>
        <translation>Le jeton est conservé jusqu’à la fin du programme, et nulle part ailleurs. %1</translation>
    </message>
    <message>
        <source>There is no token for “%1” in the keychain, or the keychain is locked. Enter the token, or unlock the keychain.</source>
        <translation>Il n’y a pas de jeton pour «&#xa0;%1&#xa0;» dans le trousseau, ou le trousseau est verrouillé. Saisissez le jeton, ou déverrouillez le trousseau.</translation>
    </message>
    <message>
        <source>The token for “%1” could not be read. %2</source>
        <translation>Le jeton pour «&#xa0;%1&#xa0;» n’a pas pu être lu. %2</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is not a token. Enter the token anew.</source>
        <translation>Ce que le trousseau conserve pour «&#xa0;%1&#xa0;» n’est pas un jeton. Saisissez le jeton à nouveau.</translation>
    </message>
    <message>
        <source>The token for “%1” was entered for another address, so it is not sent to %2. Enter the token for this one.</source>
        <translation>Le jeton pour «&#xa0;%1&#xa0;» a été saisi pour une autre adresse&#xa0;; il n’est donc pas envoyé à %2. Saisissez le jeton pour celle-ci.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain. %2</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» est encore dans le trousseau. %2</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank.</source>
        <translation>Le nom commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>Its limits of a call are larger than they may be.</source>
        <translation>Ses limites d’un appel dépassent ce qui est permis.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>“%1” was not imported, and no other: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été importé, ni aucun autre&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>There is no profile yet but the sandbox. `profile add` adds one.</source>
        <translation>Il n’y a encore aucun profil hormis le bac à sable. `profile add` en ajoute un.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added. `profile set-token` keeps its token in the keychain, `profile test` tries it.</source>
        <translation>Ajouté. `profile set-token` garde son jeton dans le trousseau, `profile test` l’essaie.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Kind of the service</source>
        <translation>Type du service</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>https://api.zego.com/</source>
        <translation>https://api.zego.com/</translation>
    </message>
    <message>
        <source>Status path</source>
        <translation>Chemin du statut</translation>
    </message>
    <message>
        <source>Path of the status call</source>
        <translation>Chemin de l’appel du statut</translation>
    </message>
    <message>
        <source>Validate path</source>
        <translation>Chemin de vérification</translation>
    </message>
    <message>
        <source>Path of the validate call</source>
        <translation>Chemin de l’appel de vérification</translation>
    </message>
    <message>
        <source>Enrol path</source>
        <translation>Chemin d’inscription</translation>
    </message>
    <message>
        <source>Path of the enrol call</source>
        <translation>Chemin de l’appel d’inscription</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>Appel entier</translation>
    </message>
    <message>
        <source>Seconds that a whole call may take</source>
        <translation>Secondes qu’un appel entier peut durer</translation>
    </message>
    <message>
        <source>Seconds of silence after which a call is given up</source>
        <translation>Secondes de silence après lesquelles un appel est abandonné</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>A PEM file with certificates to trust for this profile, beside the system&apos;s</source>
        <translation>Un fichier PEM avec des certificats auxquels ce profil se fie en plus de ceux du système</translation>
    </message>
    <message>
        <source>Only the system&apos;s</source>
        <translation>Seulement ceux du système</translation>
    </message>
    <message>
        <source>Trusts no certificates but the system&apos;s</source>
        <translation>Ne se fie qu’aux certificats du système</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>Keeps the profile as it stands here (Ctrl+Return)</source>
        <translation>Garde le profil tel qu’il est ici (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to what was saved (Esc)</source>
        <translation>Retour à ce qui était enregistré (Échap)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Le proxy du système</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>Opens read-only; enrolments are armed for a time that you choose.</source>
        <translation>S’ouvre en lecture seule&#xa0;; les inscriptions sont autorisées pendant une durée que vous choisissez.</translation>
    </message>
    <message>
        <source>Nobody in it is a real customer; enrolments can be sent at any time.</source>
        <translation>Personne n’y est un vrai client&#xa0;; les inscriptions peuvent être envoyées à tout moment.</translation>
    </message>
    <message>
        <source>Will be asked as %1</source>
        <extracomment>%1 is the address as it is understood.</extracomment>
        <translation>Sera interrogé comme %1</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <extracomment>Certificates that are trusted.</extracomment>
        <translation>Ceux du système</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats auxquels se fier</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be a PEM file.</source>
        <translation>Il n’y a pas de certificat dans ce fichier. Ce doit être un fichier PEM.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>The system&apos;s and %n from a file</source>
        <comment>certificates</comment>
        <translation>
            <numerusform>Ceux du système et %n d’un fichier</numerusform>
            <numerusform>Ceux du système et %n d’un fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>Li&amp;mites</translation>
    </message>
    <message>
        <source>Limits of a call</source>
        <translation>Limites d’un appel</translation>
    </message>
    <message>
        <source>Those of the settings, or some for this profile alone</source>
        <translation>Celles des paramètres, ou d’autres pour ce seul profil</translation>
    </message>
    <message>
        <source>With all its attempts</source>
        <translation>Avec toutes ses tentatives</translation>
    </message>
    <message>
        <source>seconds at most</source>
        <translation>secondes au plus</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>With nothing heard from the service</source>
        <translation>Sans rien entendre du service</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>How often a question may be asked</source>
        <translation>Combien de fois une question peut être posée</translation>
    </message>
    <message>
        <source>The first time, and again after 429 and 503; an enrolment is sent once</source>
        <translation>La première fois, et à nouveau après 429 et 503&#xa0;; une inscription est envoyée une fois</translation>
    </message>
    <message>
        <source>of a question</source>
        <translation>par question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Megabytes that an answer may have</source>
        <translation>Mégaoctets que peut avoir une réponse</translation>
    </message>
    <message>
        <source>A larger one is broken off</source>
        <translation>Une plus grande est interrompue</translation>
    </message>
    <message>
        <source>megabytes at most</source>
        <translation>mégaoctets au plus</translation>
    </message>
    <message>
        <source>As in Settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Its own</source>
        <extracomment>limits of this profile</extracomment>
        <translation>Les siennes</translation>
    </message>
    <message>
        <source>This computer is reached without a proxy.</source>
        <translation>Cet ordinateur est joint sans proxy.</translation>
    </message>
</context>
<context>
    <name>ProfileExport</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds no profiles of this program.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun profil de ce programme.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>“%1” says something twice, so it cannot be told what is meant.</source>
        <translation>«&#xa0;%1&#xa0;» dit deux fois la même chose&#xa0;; on ne peut savoir ce qui est voulu.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or holds what this version does not know.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé, ou contient ce que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>“%1” holds too many profiles: at most %2 can be imported at once.</source>
        <translation>«&#xa0;%1&#xa0;» contient trop de profils&#xa0;: %2 au plus peuvent être importés à la fois.</translation>
    </message>
    <message>
        <source>This is not a profile.</source>
        <translation>Ce n’est pas un profil.</translation>
    </message>
    <message>
        <source>Its kind is neither test nor production.</source>
        <translation>Son type n’est ni test ni production.</translation>
    </message>
    <message>
        <source>It holds “%1”, which this version does not know.</source>
        <translation>Il contient «&#xa0;%1&#xa0;», que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is not what it should be.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Name another file.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’a pas été modifié. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was exported.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Rien n’a été exporté.</translation>
    </message>
</context>
<context>
    <name>ProfileExportPanel</name>
    <message>
        <source>Export profiles</source>
        <translation>Exporter des profils</translation>
    </message>
    <message>
        <source>Writes the chosen profiles into one file for another computer or colleague: addresses, kinds, paths, limits, proxies and certificates. Tokens are never in it.</source>
        <translation>Écrit les profils choisis dans un fichier pour un autre ordinateur ou un collègue&#xa0;: adresses, types, chemins, limites, proxys et certificats. Il ne contient jamais de jeton.</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>Profils à exporter</translation>
    </message>
    <message>
        <source>Space chooses a profile or leaves it out</source>
        <translation>La barre d’espace choisit un profil ou l’écarte</translation>
    </message>
    <message>
        <source>E&amp;xport to a file…</source>
        <translation>E&amp;xporter vers un fichier…</translation>
    </message>
    <message>
        <source>Asks for the file, then writes it</source>
        <translation>Demande le fichier, puis l’écrit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the profiles (Esc)</source>
        <translation>Retour aux profils (Échap)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a profile: its name, its kind, its address</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) chosen.</source>
        <translation>
            <numerusform>%n profil choisi.</numerusform>
            <numerusform>%n profils choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to “%1”, without tokens.</source>
        <translation>
            <numerusform>%n profil écrit dans «&#xa0;%1&#xa0;», sans jeton.</numerusform>
            <numerusform>%n profils écrits dans «&#xa0;%1&#xa0;», sans jeton.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The profiles in %1 cannot be read: %2. Check who owns the file.</source>
        <translation>Les profils dans %1 ne peuvent pas être lus&#xa0;: %2. Vérifiez à qui appartient le fichier.</translation>
    </message>
    <message>
        <source>The profiles in %1 were written by a newer version of this program. The file was left as it is; use that version, or a newer one.</source>
        <translation>Les profils dans %1 ont été écrits par une version plus récente de ce programme. Le fichier n’a pas été touché&#xa0;; utilisez cette version, ou une plus récente.</translation>
    </message>
    <message>
        <source>The profiles in %1 cannot be understood. The file was left as it is; mend it, or move it elsewhere to begin anew.</source>
        <translation>Les profils dans %1 sont incompréhensibles. Le fichier n’a pas été touché&#xa0;; corrigez-le, ou déplacez-le pour recommencer à neuf.</translation>
    </message>
    <message>
        <source>Two profiles have the same id, or one has none. Nothing was saved.</source>
        <translation>Deux profils ont le même ID, ou l’un n’en a pas. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The profiles could not be saved in %1: %2. Check who owns the file and whether the disk is full.</source>
        <translation>Les profils n’ont pas pu être enregistrés dans %1&#xa0;: %2. Vérifiez à qui appartient le fichier et si le disque est plein.</translation>
    </message>
    <message>
        <source>Another program is changing the profiles in %1. Nothing was saved; try again.</source>
        <translation>Un autre programme est en train de modifier les profils dans %1. Rien n’a été enregistré&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The profiles could not be saved in %1: its folder cannot be written to. Check who owns it and whether the disk is full.</source>
        <translation>Les profils n’ont pas pu être enregistrés dans %1&#xa0;: son dossier ne peut pas être écrit. Vérifiez à qui il appartient et si le disque est plein.</translation>
    </message>
</context>
<context>
    <name>ProfileImport</name>
    <message>
        <source>There are two of this name in the file.</source>
        <translation>Le fichier en contient deux de ce nom.</translation>
    </message>
    <message>
        <source>Kind: %1 → %2</source>
        <extracomment>%1 and %2 are kinds of services, such as PRODUCTION and TEST: before and after</extracomment>
        <translation>Type&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Address: %1 → %2</source>
        <extracomment>%1 and %2 are addresses of services: before and after</extracomment>
        <translation>Adresse&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Certificates of its own: %1 → %2</source>
        <extracomment>%1 and %2 are how many certificates of its own a profile trusts: before and after</extracomment>
        <translation>Certificats propres&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>comme dans les réglages</translation>
    </message>
    <message>
        <source>Proxy: %1 → %2</source>
        <extracomment>%1 and %2 are proxies: before and after</extracomment>
        <translation>Proxy&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Other paths of the calls</source>
        <translation>Autres chemins des appels</translation>
    </message>
    <message>
        <source>Other limits of a call</source>
        <translation>Autres limites d’un appel</translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <extracomment>%1 and %2 are names: before and after</extracomment>
        <translation>Nom&#xa0;: %1 → %2</translation>
    </message>
</context>
<context>
    <name>ProfileImportModel</name>
    <message>
        <source>New</source>
        <extracomment>what becomes of a profile in a file that is imported</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>what becomes of a profile in a file that is imported</extracomment>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>what becomes of a profile in a file that is imported</extracomment>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Gets another name</source>
        <translation>Reçoit un autre nom</translation>
    </message>
    <message>
        <source>Of no use</source>
        <extracomment>what becomes of a profile in a file that is imported</extracomment>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>A new profile for %1.</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Un nouveau profil pour %1.</translation>
    </message>
    <message>
        <source>It is there as it is in the file: nothing to do.</source>
        <translation>Il est là tel que dans le fichier&#xa0;: rien à faire.</translation>
    </message>
    <message>
        <source>What changes: %1. Its token is forgotten.</source>
        <extracomment>%1 is the name of a profile, and what differs: “Kind: PRODUCTION → TEST”</extracomment>
        <translation>Ce qui change&#xa0;: %1. Son jeton est oublié.</translation>
    </message>
    <message>
        <source>Its name is taken, so it becomes “%1”. The one that is there differs: %2.</source>
        <translation>Son nom est pris, il devient donc «&#xa0;%1&#xa0;». Celui qui est là diffère&#xa0;: %2.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>heading of a column: what becomes of a profile that is imported</extracomment>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>ProfileImportPanel</name>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Look at what would happen, and leave out what you do not want. Tokens are not in such a file: enter each one afterwards.</source>
        <translation>Rien n’est encore importé. Regardez ce qui se passerait et écartez ce que vous ne voulez pas. Un tel fichier ne contient aucun jeton&#xa0;: saisissez chacun ensuite.</translation>
    </message>
    <message>
        <source>Profiles in the file</source>
        <translation>Profils du fichier</translation>
    </message>
    <message>
        <source>Space chooses a profile or leaves it out</source>
        <translation>La barre d’espace choisit un profil ou l’écarte</translation>
    </message>
    <message>
        <source>If a &amp;name is taken</source>
        <translation>Si un &amp;nom est pris</translation>
    </message>
    <message>
        <source>If a name is taken</source>
        <translation>Si un nom est pris</translation>
    </message>
    <message>
        <source>Whether what is there is kept beside the new one, or replaced</source>
        <translation>Si ce qui est là reste à côté du nouveau, ou est remplacé</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Puts the chosen profiles among yours, all or none</source>
        <translation>Place les profils choisis parmi les vôtres, tous ou aucun</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Chooses another file to look at</source>
        <translation>Choisit un autre fichier à examiner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the profiles (Esc)</source>
        <translation>Retour aux profils (Échap)</translation>
    </message>
    <message>
        <source>Import under another name</source>
        <translation>Importer sous un autre nom</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Remplacer ce qui est là</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in the file. Nothing is imported yet.</source>
        <translation>
            <numerusform>%n profil dans le fichier. Rien n’est encore importé.</numerusform>
            <numerusform>%n profils dans le fichier. Rien n’est encore importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Importer %n profil</numerusform>
            <numerusform>&amp;Importer %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) imported. Enter the token of each now.</source>
        <translation>
            <numerusform>%n profil importé. Saisissez maintenant son jeton.</numerusform>
            <numerusform>%n profils importés. Saisissez maintenant le jeton de chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles of a file are listed here before any is imported.</source>
        <translation>Les profils d’un fichier figurent ici avant tout import.</translation>
    </message>
</context>
<context>
    <name>ProfileModel</name>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>embedded server</source>
        <translation>serveur intégré</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ouvert)</translation>
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
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Un nouveau profil</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Asks first, here in the page</source>
        <translation>Demande d’abord, ici dans la page</translation>
    </message>
    <message>
        <source>The sandbox</source>
        <translation>Le bac à sable</translation>
    </message>
    <message>
        <source>An embedded server on this computer that speaks the whole API. Nobody in it is real, and what is enrolled in it ends with it. There is nothing to set up. To work with a real service, add a profile.</source>
        <translation>Un serveur intégré à cet ordinateur qui parle toute l’API. Personne n’y est réel, et ce qui y est inscrit disparaît avec lui. Il n’y a rien à configurer. Pour travailler avec un vrai service, ajoutez un profil.</translation>
    </message>
    <message>
        <source>Works with the sandbox from now on, in place of what is open</source>
        <translation>Travaille désormais avec le bac à sable, à la place de ce qui est ouvert</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Ouvrir le bac à sable</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>Le profil</translation>
    </message>
    <message>
        <source>&amp;Open this profile</source>
        <translation>Ouvrir ce &amp;profil</translation>
    </message>
    <message>
        <source>Goes on with this profile instead of the one that is open</source>
        <translation>Continue avec ce profil au lieu de celui qui est ouvert</translation>
    </message>
    <message>
        <source>Remove the profile?</source>
        <translation>Supprimer le profil&#xa0;?</translation>
    </message>
    <message>
        <source>Removes the profile and its token; this cannot be undone</source>
        <translation>Supprime le profil et son jeton&#xa0;; cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>Rien n’est supprimé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The sandbox is open</source>
        <translation>Le bac à sable est ouvert</translation>
    </message>
    <message>
        <source>This profile is open</source>
        <translation>Ce profil est ouvert</translation>
    </message>
    <message>
        <source>What was typed is not saved yet: save or discard it first.</source>
        <translation>La saisie n’est pas encore enregistrée&#xa0;: enregistrez-la ou abandonnez-la d’abord.</translation>
    </message>
    <message>
        <source>Remove %1 with its token? What the journal keeps of enrolments stays.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Supprimer %1 avec son jeton&#xa0;? Ce que le journal conserve des inscriptions reste.</translation>
    </message>
    <message>
        <source>The profile is removed, with its token.</source>
        <translation>Le profil est supprimé, avec son jeton.</translation>
    </message>
    <message>
        <source>The services that you work with, each with its own address and token.</source>
        <translation>Les services avec lesquels vous travaillez, chacun avec son adresse et son jeton.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>A service of your own, test or production.</source>
        <translation>Un service à vous, de test ou de production.</translation>
    </message>
    <message>
        <source>new, service, server, environment, production, test, live</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>nouveau, service, serveur, environnement, production, test, réel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the service is, for each profile.</source>
        <translation>Où se trouve le service, pour chaque profil.</translation>
    </message>
    <message>
        <source>URL, base URL, host, server, https</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>URL, URL de base, hôte, serveur, https</translation>
    </message>
    <message>
        <source>Paths of the calls</source>
        <translation>Chemins des appels</translation>
    </message>
    <message>
        <source>For a gateway that has others than the API, for each profile.</source>
        <translation>Pour une passerelle qui en a d’autres que l’API, pour chaque profil.</translation>
    </message>
    <message>
        <source>status, validate, enrol, gateway, URL</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>statut, vérifier, inscrire, passerelle, URL</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Authorities to trust beside the system&apos;s, for each profile.</source>
        <translation>Autorités auxquelles se fier en plus de celles du système, pour chaque profil.</translation>
    </message>
    <message>
        <source>TLS, SSL, CA, PEM, authority, trust, https</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>TLS, SSL, CA, PEM, autorité, confiance, https</translation>
    </message>
    <message>
        <source>Proxy of a profile</source>
        <translation>Proxy d’un profil</translation>
    </message>
    <message>
        <source>How the service is reached, for each profile.</source>
        <translation>Comment le service est joint, pour chaque profil.</translation>
    </message>
    <message>
        <source>network, gateway, firewall</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>réseau, passerelle, pare-feu</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Kept in the keychain, for the address of its profile only.</source>
        <translation>Gardé dans le trousseau, pour l’adresse de son profil seulement.</translation>
    </message>
    <message>
        <source>key, API key, secret, password, credentials, login, keychain</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>clé, clé d’API, secret, mot de passe, identifiants, connexion, trousseau</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Says exactly what is wrong.</source>
        <translation>Dit exactement ce qui ne va pas.</translation>
    </message>
    <message>
        <source>check, try, ping, reach, problem</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>vérifier, essayer, ping, joindre, problème</translation>
    </message>
    <message>
        <source>This is set for each profile: add one first.</source>
        <translation>Ceci se règle pour chaque profil&#xa0;: ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>Limits of a profile</source>
        <translation>Limites d’un profil</translation>
    </message>
    <message>
        <source>How long and how much a call may take: as in Settings, or its own.</source>
        <translation>Combien de temps et quel volume un appel peut prendre&#xa0;: comme dans les paramètres, ou propre au profil.</translation>
    </message>
    <message>
        <source>timeout, deadline, seconds, slow, wait, attempts, retries, size</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>délai, secondes, lent, attendre, échéance, tentatives, reprises, taille</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>From a file; shows what would happen first</source>
        <translation>D’un fichier&#xa0;; montre d’abord ce qui se passerait</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Into one file for another computer, without tokens</source>
        <translation>Dans un fichier pour un autre ordinateur, sans jeton</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exporter des profils</translation>
    </message>
    <message>
        <source>Into one file for another computer, without tokens.</source>
        <translation>Dans un fichier pour un autre ordinateur, sans jeton.</translation>
    </message>
    <message>
        <source>save, backup, share, copy, file, JSON, colleague</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>enregistrer, sauvegarder, partager, copier, fichier, JSON, collègue</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>From such a file; shows what would happen first.</source>
        <translation>D’un tel fichier&#xa0;; montre d’abord ce qui se passerait.</translation>
    </message>
    <message>
        <source>load, restore, file, JSON, colleague, take over</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>charger, restaurer, fichier, JSON, collègue, reprendre</translation>
    </message>
</context>
<context>
    <name>ReconcileCommand</name>
    <message>
        <source>Not found. Only a second look, a minute after the first, settles it: at %1.</source>
        <translation>Introuvable. Seule une deuxième recherche, une minute après la première, tranche&#xa0;: à %1.</translation>
    </message>
    <message>
        <source>Only you can decide to send it again: enrol --send-again %1. Should the attempt have arrived after all, there will be two customers.</source>
        <translation>Vous seul pouvez décider de renvoyer&#xa0;: enrol --send-again %1. Si la tentative était tout de même arrivée, il y aura deux clients.</translation>
    </message>
    <message>
        <source>Look again after %1; with --wait that happens by itself.</source>
        <translation>Cherchez à nouveau après %1&#xa0;; avec --wait, cela se fait tout seul.</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>Cherchez à nouveau plus tard.</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>Zego cannot be asked about this attempt.</source>
        <translation>Zego ne peut pas être interrogé sur cette tentative.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileCommand</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 is removed, with its token. What the journal has of it stays.</source>
        <translation>%1 est supprimé, avec son jeton. Ce que le journal en contient reste.</translation>
    </message>
</context>
<context>
    <name>RestoreBar</name>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Puts the defaults in place of what is set</source>
        <translation>Met les valeurs par défaut à la place des réglages</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Takes the restoring back</source>
        <translation>Annule le rétablissement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The defaults stay</source>
        <translation>Les valeurs par défaut restent</translation>
    </message>
    <message>
        <source>Put all settings in “%1” back to their defaults?</source>
        <translation>Remettre tous les réglages de «&#xa0;%1&#xa0;» à leurs valeurs par défaut&#xa0;?</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults? Profiles, tokens and the journal are not touched.</source>
        <translation>Remettre tous les réglages à leurs valeurs par défaut&#xa0;? Les profils, les jetons et le journal ne sont pas touchés.</translation>
    </message>
    <message>
        <source>These are the defaults already.</source>
        <translation>Ce sont déjà les valeurs par défaut.</translation>
    </message>
    <message>
        <source>The defaults hold again.</source>
        <translation>Les valeurs par défaut s’appliquent à nouveau.</translation>
    </message>
    <message>
        <source>What was set before is set again.</source>
        <translation>Ce qui était réglé avant l’est à nouveau.</translation>
    </message>
</context>
<context>
    <name>SafeEnrolment</name>
    <message>
        <source>Nothing was sent: what was found out about this person is more than two minutes old. It has to be looked at again.</source>
        <translation>Rien n’a été envoyé&#xa0;: ce qui a été trouvé sur cette personne date de plus de deux minutes. Il faut chercher à nouveau.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Annulé. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The description&apos;s own status example, field for field</source>
        <translation>L’exemple de statut de la description elle-même, champ pour champ</translation>
    </message>
    <message>
        <source>ENABLED, policy not tied to a vehicle</source>
        <translation>ENABLED, police liée à aucun véhicule</translation>
    </message>
    <message>
        <source>DISABLED: only status, policy id and customer number</source>
        <translation>DISABLED&#xa0;: seulement le statut, l’ID de police et le numéro de client</translation>
    </message>
    <message>
        <source>Policy id P0L1CY0LD differs from the customer number</source>
        <translation>L’ID de police P0L1CY0LD diffère du numéro de client</translation>
    </message>
    <message>
        <source>Known, but no consent: status 404, validate 204</source>
        <translation>Connu, mais sans consentement&#xa0;: statut 404, vérification 204</translation>
    </message>
    <message>
        <source>DISABLED and no consent: status 404, validate 204; e-mail with capitals</source>
        <translation>DISABLED et sans consentement&#xa0;: statut 404, vérification 204&#xa0;; e-mail avec majuscules</translation>
    </message>
    <message>
        <source>The description&apos;s own validate example</source>
        <translation>L’exemple de vérification de la description elle-même</translation>
    </message>
    <message>
        <source>Work provider user id with accents, apostrophe, slash and ampersand</source>
        <translation>ID utilisateur donneur d’ordre avec accents, apostrophe, barre oblique et esperluette</translation>
    </message>
    <message>
        <source>Work provider user id with plus, percent, hash and question mark</source>
        <translation>ID utilisateur donneur d’ordre avec plus, pour cent, dièse et point d’interrogation</translation>
    </message>
    <message>
        <source>Work provider user id with double quotes, backslash, equals and a bare percent</source>
        <translation>ID utilisateur donneur d’ordre avec guillemets droits, barre oblique inverse, signe égal et pour cent isolé</translation>
    </message>
    <message>
        <source>Work provider user id in Japanese</source>
        <translation>ID utilisateur donneur d’ordre en japonais</translation>
    </message>
    <message>
        <source>Work provider user id in Arabic, right to left</source>
        <translation>ID utilisateur donneur d’ordre en arabe, de droite à gauche</translation>
    </message>
    <message>
        <source>Work provider user id in Russian</source>
        <translation>ID utilisateur donneur d’ordre en russe</translation>
    </message>
    <message>
        <source>Work provider user id with an emoji (outside the BMP)</source>
        <translation>ID utilisateur donneur d’ordre avec un emoji (hors du BMP)</translation>
    </message>
    <message>
        <source>Unknown status value and unknown extra fields</source>
        <translation>Valeur de statut inconnue et champs supplémentaires inconnus</translation>
    </message>
    <message>
        <source>Later revision: customerNumber instead of customer_number, plus detail</source>
        <translation>Révision ultérieure&#xa0;: customerNumber au lieu de customer_number, et detail en plus</translation>
    </message>
    <message>
        <source>Both spellings of the customer number, and they differ; plus message</source>
        <translation>Les deux orthographes du numéro de client, et elles diffèrent&#xa0;; message en plus</translation>
    </message>
    <message>
        <source>ENABLED, but the cover fields are missing</source>
        <translation>ENABLED, mais les champs de couverture manquent</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>The sandbox has stopped.</source>
        <translation>Le bac à sable s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>ServiceOpening</name>
    <message>
        <source>--ca-file: “%1” cannot be read: %2.</source>
        <translation>--ca-file&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--ca-file: there is no certificate in “%1”. It must be a PEM file, with “-----BEGIN CERTIFICATE-----” in it.</source>
        <translation>--ca-file&#xa0;: il n’y a pas de certificat dans «&#xa0;%1&#xa0;». Ce doit être un fichier PEM, contenant «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Le bac à sable n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. `profile set-token` keeps a token in the keychain; --token-file and --token-stdin give one for this run.</source>
        <translation>Rien n’a été envoyé. `profile set-token` garde un jeton dans le trousseau&#xa0;; --token-file et --token-stdin en donnent un pour cette fois.</translation>
    </message>
</context>
<context>
    <name>SetTokenCommand</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The token was not kept: there is no keychain that would take it. %1 Give it to each command with --token-file or --token-stdin instead.</source>
        <translation>Le jeton n’a pas été conservé&#xa0;: aucun trousseau ne veut le prendre. %1 Donnez-le plutôt à chaque commande avec --token-file ou --token-stdin.</translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain, for %2 only.</source>
        <translation>Le jeton pour %1 est dans le trousseau, pour %2 seulement.</translation>
    </message>
</context>
<context>
    <name>SettingsHits</name>
    <message>
        <source>%1, in %2</source>
        <extracomment>a setting, and the section that it is in</extracomment>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Down leads to what was found, Return opens the first</source>
        <translation>Bas mène à ce qui a été trouvé, Entrée ouvre le premier</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Paramètres trouvés</translation>
    </message>
    <message>
        <source>Restore all…</source>
        <translation>Tout rétablir…</translation>
    </message>
    <message>
        <source>Puts all settings but the profiles back to their defaults; asks first, here in the page</source>
        <translation>Remet tous les réglages sauf les profils à leurs valeurs par défaut&#xa0;; demande d’abord, ici dans la page</translation>
    </message>
    <message>
        <source>Restore defaults…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Of this section; asks first, here in the page</source>
        <translation>Celles de cette section&#xa0;; demande d’abord, ici dans la page</translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Rétablir les valeurs par défaut&#xa0;?</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word for it.</source>
        <translation>Aucun paramètre ne s’appelle ainsi. Essayez un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n paramètre trouvé</numerusform>
            <numerusform>%n paramètres trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in %2</source>
        <translation>%1&#xa0;: dans %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>The keys of every command.</source>
        <translation>Les touches de chaque commande.</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Touches des commandes</translation>
    </message>
    <message>
        <source>Every command can have other keys.</source>
        <translation>Chaque commande peut avoir d’autres touches.</translation>
    </message>
    <message>
        <source>keyboard, shortcut, hotkey, binding, rebind, Ctrl, Alt</source>
        <extracomment>other words that people may search this setting by, with commas between</extracomment>
        <translation>clavier, raccourci, touche, association, redéfinir, Ctrl, Alt</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Keeps the commands in whose name, group or keys the text occurs</source>
        <translation>Garde les commandes dont le nom, le groupe ou les touches contiennent le texte</translation>
    </message>
    <message>
        <source>Reset all ke&amp;ys…</source>
        <translation>Réinitialiser toutes les &amp;touches…</translation>
    </message>
    <message>
        <source>Gives every command the keys back that it had at first</source>
        <translation>Rend à chaque commande les touches qu’elle avait au départ</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Enter changes the keys of the chosen command</source>
        <translation>Entrée change les touches de la commande choisie</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;ouches</translation>
    </message>
    <message>
        <source>&amp;Or</source>
        <translation>O&amp;u</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autres touches</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réi&amp;nitialiser</translation>
    </message>
    <message>
        <source>Gives this command the keys back that it had at first</source>
        <translation>Rend à cette commande les touches qu’elle avait au départ</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Leave as &amp;is</source>
        <translation>&amp;Laisser ainsi</translation>
    </message>
    <message numerus="yes">
        <source>Give %n command(s) the keys back that they had at first?</source>
        <translation>
            <numerusform>Rendre à %n commande les touches qu’elle avait au départ&#xa0;?</numerusform>
            <numerusform>Rendre à %n commandes les touches qu’elles avaient au départ&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>Ren&amp;dre</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>%1 is among its keys already.</source>
        <translation>%1 fait déjà partie de ses touches.</translation>
    </message>
    <message>
        <source>%1 is what reaches “%2”. Take it over for “%3”?</source>
        <translation>%1 atteint «&#xa0;%2&#xa0;». Reprendre pour «&#xa0;%3&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has no keys now.</source>
        <translation>%1 n’a plus de touches.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The keys that “%1” had at first reach “%2” now. Take them back?</source>
        <translation>Les touches que «&#xa0;%1&#xa0;» avait au départ atteignent maintenant «&#xa0;%2&#xa0;». Les reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Les &amp;reprendre</translation>
    </message>
    <message>
        <source>All commands have the keys that they had at first.</source>
        <translation>Toutes les commandes ont les touches qu’elles avaient au départ.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Vider&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StatusChange</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>The server asked to wait: attempt %1 follows in %2.</source>
        <translation>Le serveur demande d’attendre&#xa0;: la tentative %1 suit dans %2.</translation>
    </message>
</context>
<context>
    <name>StatusFields</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Policy ID</source>
        <translation>ID de police</translation>
    </message>
    <message>
        <source>Class of use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation>Niveau de garantie</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>StatusSearchModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Class of use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Cover level</source>
        <translation>Niveau de garantie</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers la &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Columns as at first</source>
        <translation>&amp;Colonnes comme au départ</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>%1 (deprecated)</source>
        <translation>%1 (obsolète)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Also returned</source>
        <translation>Également renvoyé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Customers worth trying (number, work provider user ID, e-mail)</source>
        <translation>Clients à essayer (numéro, ID utilisateur donneur d’ordre, e-mail)</translation>
    </message>
    <message>
        <source>In another terminal</source>
        <translation>Dans un autre terminal</translation>
    </message>
    <message>
        <source>Ctrl+C stops the sandbox.</source>
        <translation>Ctrl+C arrête le bac à sable.</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Asked: status by %1 %2</source>
        <translation>Demandé&#xa0;: statut par %1 %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1 (%2)</source>
        <translation>Réponse&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>unknown to Zego</source>
        <translation>inconnu de Zego</translation>
    </message>
    <message>
        <source>Asked at: %1, answered in %2</source>
        <translation>Demandé à&#xa0;: %1, répondu en %2</translation>
    </message>
    <message>
        <source>Environment: %1 (%2)</source>
        <translation>Environnement&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>There is no token in %1. Nothing was sent.</source>
        <translation>Il n’y a pas de jeton dans %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What %1 holds cannot be a token: that is 1 to %2 visible ASCII characters, without blanks or line breaks. Nothing was sent.</source>
        <translation>Ce que contient %1 ne peut pas être un jeton&#xa0;: ce sont 1 à %2 caractères ASCII visibles, sans espaces ni retours à la ligne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The token could not be read from %1: %2. Nothing was sent.</source>
        <translation>Le jeton n’a pas pu être lu (%1)&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>There is no token for this service. Give it with --token-file, --token-stdin or the environment variable CUSTOMER_CONSOLE_TOKEN. Nothing was sent.</source>
        <translation>Il n’y a pas de jeton pour ce service. Donnez-le avec --token-file, --token-stdin ou la variable d’environnement CUSTOMER_CONSOLE_TOKEN. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>the environment variable CUSTOMER_CONSOLE_TOKEN</source>
        <translation>la variable d’environnement CUSTOMER_CONSOLE_TOKEN</translation>
    </message>
</context>
<context>
    <name>ValidateBox</name>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Customer number to validate</source>
        <translation>Numéro de client à vérifier</translation>
    </message>
    <message>
        <source>E-mail address, if it is to be checked too</source>
        <translation>Adresse e-mail, s’il faut la vérifier aussi</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Val&amp;idate</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Asks Zego whether the number exists, and whether the e-mail address belongs to it</source>
        <translation>Demande à Zego si le numéro existe et si l’adresse e-mail lui correspond</translation>
    </message>
    <message>
        <source>Type or paste a customer number, then press Enter</source>
        <translation>Saisissez ou collez un numéro de client, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>May stay empty: then only the number is asked for</source>
        <translation>Peut rester vide&#xa0;: seul le numéro est alors demandé</translation>
    </message>
    <message>
        <source>Type or paste a customer number first.</source>
        <translation>Saisissez ou collez d’abord un numéro de client.</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>The server asked to wait: attempt %1 follows in %2.</source>
        <translation>Le serveur demande d’attendre&#xa0;: la tentative %1 suit dans %2.</translation>
    </message>
</context>
<context>
    <name>ValidatePage</name>
    <message>
        <source>Validate</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>What to validate</source>
        <translation>Que vérifier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Validated in this &amp;window</source>
        <translation>Vérifié dans cette &amp;fenêtre</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation>Filtrer les réponses</translation>
    </message>
    <message>
        <source>Keeps the rows in which every word occurs</source>
        <translation>Garde les lignes où chaque mot apparaît</translation>
    </message>
    <message>
        <source>Copy r&amp;ows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, as tab-separated text with headers</source>
        <translation>Copie les lignes sélectionnées, ou toutes, en texte tabulé avec les en-têtes</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses précédentes</translation>
    </message>
    <message>
        <source>Everything validated in this window, newest first</source>
        <translation>Tout ce qui a été vérifié dans cette fenêtre, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Numéro de client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked: %1 UTC</source>
        <translation>Demandé&#xa0;: %1 UTC</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Environnement&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>E-mail address: given, left out here</source>
        <translation>Adresse e-mail&#xa0;: donnée, omise ici</translation>
    </message>
    <message>
        <source>Copied, without the e-mail address.</source>
        <translation>Copié, sans l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Lignes copiées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older answers were dropped; the newest %1 are kept.</source>
        <translation>
            <numerusform>%Ln réponse plus ancienne a été abandonnée&#xa0;; les %1 plus récentes sont gardées.</numerusform>
            <numerusform>%Ln réponses plus anciennes ont été abandonnées&#xa0;; les %1 plus récentes sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the answers fits the filter.</source>
        <translation>Aucune réponse ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Every validation of this window will stand here: to sort, filter and copy.</source>
        <translation>Chaque vérification de cette fenêtre figurera ici&#xa0;: à trier, filtrer et copier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Announced: a customer number, then what was answered.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ValidationAnswer</name>
    <message>
        <source>The number %1 exists.</source>
        <translation>Le numéro %1 existe.</translation>
    </message>
    <message>
        <source>The number %1 exists, and the e-mail address belongs to it.</source>
        <translation>Le numéro %1 existe, et l’adresse e-mail lui correspond.</translation>
    </message>
    <message>
        <source>The number %1 exists, but the e-mail address does not match.</source>
        <translation>Le numéro %1 existe, mais l’adresse e-mail ne correspond pas.</translation>
    </message>
    <message>
        <source>There is no customer number %1.</source>
        <translation>Il n’y a pas de numéro de client %1.</translation>
    </message>
</context>
<context>
    <name>ValidationCard</name>
    <message>
        <source>Validate a customer number</source>
        <translation>Vérifier un numéro de client</translation>
    </message>
    <message>
        <source>Says whether a number exists and, with an e-mail address, whether the two belong together. It says nothing about cover.</source>
        <translation>Dit si un numéro existe et, avec une adresse e-mail, si les deux vont ensemble. Ne dit rien de la couverture.</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Re&amp;demander</translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation>Redemander (F5)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Ask for the status of this customer number</source>
        <translation>Demander le statut de ce numéro de client</translation>
    </message>
    <message>
        <source>Goes to Lookup and asks for the status of this customer number</source>
        <translation>Passe à «&#xa0;Recherche&#xa0;» et demande le statut de ce numéro de client</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>A few plain lines, without the e-mail address</source>
        <translation>Quelques lignes simples, sans l’adresse e-mail</translation>
    </message>
    <message>
        <source>Copies a few plain lines, without the e-mail address</source>
        <translation>Copie quelques lignes simples, sans l’adresse e-mail</translation>
    </message>
    <message>
        <source>The answer in words</source>
        <translation>La réponse en toutes lettres</translation>
    </message>
    <message>
        <source>Customer number %1 · asked at %2</source>
        <extracomment>%2 is a time of day.</extracomment>
        <translation>Numéro de client %1 · demandé à %2</translation>
    </message>
    <message>
        <source>Customer number %1 with %2 · asked at %3</source>
        <extracomment>%2 is an e-mail address, %3 a time of day.</extracomment>
        <translation>Numéro de client %1 avec %2 · demandé à %3</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>How long it took; stands behind “asked at …”.</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Zego is too busy to answer; attempt %2 follows after %1.</source>
        <extracomment>%1 is a time such as “12 s”, %2 a number.</extracomment>
        <translation>Zego est trop occupé pour répondre&#xa0;; la tentative %2 suit dans %1.</translation>
    </message>
    <message>
        <source>Waiting for Zego&apos;s answer.</source>
        <translation>En attente de la réponse de Zego.</translation>
    </message>
    <message>
        <source>Esc cancels.</source>
        <translation>Échap annule.</translation>
    </message>
    <message>
        <source>An e-mail address beside the number checks whether the two belong together.</source>
        <translation>Une adresse e-mail à côté du numéro vérifie si les deux vont ensemble.</translation>
    </message>
    <message>
        <source>Check both with the customer.</source>
        <translation>Vérifiez les deux avec le client.</translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation>Vérifiez le numéro avec le client.</translation>
    </message>
</context>
<context>
    <name>ValidationModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>Exists, e-mail matches</source>
        <translation>Existe, e-mail conforme</translation>
    </message>
    <message>
        <source>Exists, e-mail differs</source>
        <translation>Existe, e-mail différent</translation>
    </message>
    <message>
        <source>No such number</source>
        <translation>Pas de tel numéro</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Customer Console</source>
        <translation>Bienvenue dans Customer Console</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changes at once</source>
        <translation>Change aussitôt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>You can change both at any time in Settings.</source>
        <translation>Les deux se changent à tout moment dans Paramètres.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Asks the sandbox for this customer and shows the answer (Return)</source>
        <translation>Interroge le bac à sable sur ce client et montre la réponse (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>&amp;Look up %1</source>
        <extracomment>%1 is a customer number</extracomment>
        <translation>&amp;Rechercher %1</translation>
    </message>
    <message>
        <source>Welcome. On the sandbox nobody is real: Return looks up %1, Esc skips this.</source>
        <extracomment>%1 is a customer number</extracomment>
        <translation>Bienvenue. Dans le bac à sable, personne n’est réel&#xa0;: Entrée recherche %1, Échap passe cette page.</translation>
    </message>
    <message>
        <source>Look up customers of Zego, check their customer numbers and enrol them, through Zego’s customers API. The band at the top always says where you are doing it.</source>
        <translation>Recherchez des clients de Zego, vérifiez leurs numéros de client et inscrivez-les, par l’API clients de Zego. Le bandeau en haut dit toujours où vous le faites.</translation>
    </message>
    <message>
        <source>This is the sandbox: a server on this computer, in which nobody is real. Try anything. To work with a real service, add a profile in Settings.</source>
        <translation>Voici le bac à sable&#xa0;: un serveur sur cet ordinateur, où personne n’est réel. Essayez tout. Pour travailler avec un vrai service, ajoutez un profil dans Paramètres.</translation>
    </message>
    <message>
        <source>Goes on to the lookup page; this welcome is not shown again (Esc)</source>
        <translation>Passe à la recherche&#xa0;; cet accueil ne sera plus montré (Échap)</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WhatsThisCard</name>
    <message>
        <source>Esc closes this.</source>
        <translation>Échap ferme ceci.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Console</source>
        <comment>group of commands</comment>
        <translation>Console</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>group of commands</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>group of commands: opens a page of the window</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>group of commands: what one does with the list that is shown</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>View</source>
        <comment>group of commands</comment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>group of commands</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>look</source>
        <translation>apparence</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>Li&amp;ght colours</source>
        <translation>Co&amp;uleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>C&amp;ouleurs sombres</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>taille de police</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Texte normal</translation>
    </message>
    <message>
        <source>Large &amp;text</source>
        <translation>G&amp;rand texte</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Très &amp;grand texte</translation>
    </message>
</context>
<context>
    <name>WindowCover</name>
    <message>
        <source>Customer Console – locked</source>
        <translation>Customer Console – verrouillée</translation>
    </message>
</context>
<context>
    <name>WindowMemory</name>
    <message>
        <source>The console is locked.</source>
        <translation>La console est verrouillée.</translation>
    </message>
    <message>
        <source>An enrolment is being sent.</source>
        <translation>Une inscription est en cours d’envoi.</translation>
    </message>
    <message>
        <source>What was typed in Settings is not saved yet.</source>
        <translation>La saisie dans les paramètres n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>A secret is being typed.</source>
        <translation>Un secret est en cours de saisie.</translation>
    </message>
    <message>
        <source>Something is being found out.</source>
        <translation>Quelque chose est en train d’être éclairci.</translation>
    </message>
    <message>
        <source>Something is open.</source>
        <translation>Quelque chose est ouvert.</translation>
    </message>
    <message>
        <source>An enrolment is being reviewed.</source>
        <translation>Une inscription est en cours de vérification.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Zego does not know %1, or the customer has not consented to share with you.</source>
        <translation>Zego ne connaît pas %1, ou le client n’a pas consenti au partage avec vous.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Non sécurisé</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Redirigé</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>E-mail differs</source>
        <translation>E-mail différent</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Panne du serveur</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Réponse inutilisable</translation>
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
        <translation>Rien n’a été envoyé, le jeton non plus.</translation>
    </message>
    <message>
        <source>Tell whoever runs the service.</source>
        <translation>Prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>If this service has a certificate authority of its own, name its file (PEM) in the profile.</source>
        <translation>Si ce service a sa propre autorité de certification, indiquez son fichier (PEM) dans le profil.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell whoever runs the service.</source>
        <translation>Vérifiez la date de cet ordinateur&#xa0;; si elle est juste, prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>Check the address of the service and your network connection.</source>
        <translation>Vérifiez l’adresse du service et votre connexion réseau.</translation>
    </message>
    <message>
        <source>The service&apos;s name cannot be found on the network.</source>
        <translation>Le nom du service est introuvable sur le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address: the connection was refused.</source>
        <translation>Rien ne répond à l’adresse du service&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>This computer has no way to the service: the network is down.</source>
        <translation>Cet ordinateur n’a pas de chemin vers le service&#xa0;: le réseau est coupé.</translation>
    </message>
    <message>
        <source>Check your network connection, then ask again.</source>
        <translation>Vérifiez votre connexion réseau, puis redemandez.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Le proxy n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>Check the proxy settings of the profile.</source>
        <translation>Vérifiez les réglages du proxy dans le profil.</translation>
    </message>
    <message>
        <source>The connection broke before an answer came.</source>
        <translation>La connexion s’est rompue avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Redemandez.</translation>
    </message>
    <message>
        <source>Check that the address and the path are those of the customers API.</source>
        <translation>Vérifiez que l’adresse et le chemin sont ceux de l’API Customers.</translation>
    </message>
    <message>
        <source>The answer was far too large and was cut off.</source>
        <translation>La réponse était beaucoup trop grande et a été coupée.</translation>
    </message>
    <message>
        <source>The answer arrived damaged or incomplete, so it was not used.</source>
        <translation>La réponse est arrivée endommagée ou incomplète&#xa0;; elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>The answer is not one that the customers API gives: it could not be read.</source>
        <translation>La réponse n’est pas de celles que donne l’API Customers&#xa0;: elle n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The answer lacks what the customers API promises, so it was not used.</source>
        <translation>Il manque à la réponse ce que promet l’API Customers&#xa0;; elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Tell Zego, with the exchange from the inspector.</source>
        <translation>Prévenez Zego, avec l’échange tiré de l’inspecteur.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1, which says nothing about the customer.</source>
        <translation>Le serveur a répondu par le statut HTTP %1, qui ne dit rien du client.</translation>
    </message>
    <message>
        <source>Ask your Zego Partnerships Manager to enable it.</source>
        <translation>Demandez à votre Zego Partnerships Manager de l’activer.</translation>
    </message>
    <message>
        <source>The token is known, but it is not allowed to ask this.</source>
        <translation>Le jeton est connu, mais il n’a pas le droit de demander cela.</translation>
    </message>
    <message>
        <source>Zego saw no token in the request.</source>
        <translation>Zego n’a pas vu de jeton dans la requête.</translation>
    </message>
    <message>
        <source>Set the token; if it is set, a gateway on the way may be removing it.</source>
        <translation>Indiquez le jeton&#xa0;; s’il est indiqué, une passerelle en chemin le retire peut-être.</translation>
    </message>
    <message>
        <source>Zego does not accept the token.</source>
        <translation>Zego n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>Check that it is the token for this environment and has not been replaced.</source>
        <translation>Vérifiez que c’est le jeton de cet environnement et qu’il n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>Zego is getting too many requests from this account.</source>
        <translation>Zego reçoit trop de requêtes de ce compte.</translation>
    </message>
    <message>
        <source>Zego&apos;s server failed (HTTP status %1); this says nothing about the customer.</source>
        <translation>Le serveur de Zego est en panne (statut HTTP %1)&#xa0;; cela ne dit rien du client.</translation>
    </message>
    <message>
        <source>Ask again in %1.</source>
        <translation>Redemandez dans %1.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>Redemandez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Zego rejected the request as invalid.</source>
        <translation>Zego a rejeté la requête comme invalide.</translation>
    </message>
    <message>
        <source>Check what was asked.</source>
        <translation>Vérifiez ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Cancelled before an answer came.</source>
        <translation>Annulé avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The server went silent, so the request was given up.</source>
        <translation>Le serveur est devenu muet&#xa0;; la requête a donc été abandonnée.</translation>
    </message>
    <message>
        <source>The server gave no whole answer in time.</source>
        <translation>Le serveur n’a pas donné de réponse complète à temps.</translation>
    </message>
    <message>
        <source>Ask again; if it happens often, tell whoever runs the service.</source>
        <translation>Redemandez&#xa0;; si cela arrive souvent, prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address. It was not followed: the token belongs to this address only.</source>
        <translation>Le serveur a renvoyé la requête vers une autre adresse. Elle n’a pas été suivie&#xa0;: le jeton n’appartient qu’à cette adresse-ci.</translation>
    </message>
    <message>
        <source>The server sent the request in circles.</source>
        <translation>Le serveur a fait tourner la requête en rond.</translation>
    </message>
    <message>
        <source>The server sent the request on to another path or question. It was not followed.</source>
        <translation>Le serveur a renvoyé la requête vers un autre chemin ou une autre question. Elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>Check the address and the path of the service.</source>
        <translation>Vérifiez l’adresse et le chemin du service.</translation>
    </message>
    <message>
        <source>Zego does not know this customer, or the customer has not consented to share with you.</source>
        <translation>Zego ne connaît pas ce client, ou le client n’a pas consenti au partage avec vous.</translation>
    </message>
    <message>
        <source>Check it with the customer; Explain finds out more.</source>
        <translation>Vérifiez-le avec le client&#xa0;; «&#xa0;Expliquer&#xa0;» en apprend davantage.</translation>
    </message>
    <message>
        <source>The customer number exists, but the e-mail address does not match.</source>
        <translation>Le numéro de client existe, mais l’adresse e-mail ne correspond pas.</translation>
    </message>
    <message>
        <source>Check both with the customer.</source>
        <translation>Vérifiez les deux avec le client.</translation>
    </message>
    <message>
        <source>The product must support enrolment through the API and your account must be allowed to: ask your Zego Partnerships Manager to enable it.</source>
        <translation>Le produit doit permettre l’inscription par l’API et votre compte doit y avoir droit&#xa0;: demandez à votre Zego Partnerships Manager de l’activer.</translation>
    </message>
    <message>
        <source>If the token is right, ask your Zego Partnerships Manager to enable enrolment.</source>
        <translation>Si le jeton est le bon, demandez à votre Zego Partnerships Manager d’activer l’inscription.</translation>
    </message>
    <message>
        <source>The token is known, but it is not allowed to enrol customers.</source>
        <translation>Le jeton est connu, mais il n’a pas le droit d’inscrire des clients.</translation>
    </message>
    <message>
        <source>Zego rejected the enrolment as invalid.</source>
        <translation>Zego a rejeté l’inscription comme invalide.</translation>
    </message>
    <message>
        <source>Correct what Zego names, then enrol again.</source>
        <translation>Corrigez ce que Zego indique, puis recommencez l’inscription.</translation>
    </message>
    <message>
        <source>Zego does not know what was asked for (HTTP status %1).</source>
        <translation>Zego ne connaît pas ce qui a été demandé (statut HTTP %1).</translation>
    </message>
    <message>
        <source>Check the path of the enrolment call in the profile.</source>
        <translation>Vérifiez dans le profil le chemin de l’appel d’inscription.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Le serveur a répondu par le statut HTTP %1.</translation>
    </message>
    <message>
        <source>Zego&apos;s server failed (HTTP status %1).</source>
        <translation>Le serveur de Zego est en panne (statut HTTP %1).</translation>
    </message>
    <message>
        <source>Check your network connection.</source>
        <translation>Vérifiez votre connexion réseau.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: d the day, MMM the month&apos;s short name, yyyy the year; quote other letters.
----------
How a day is written, in Qt&apos;s letters; in a narrow column.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <extracomment>%1 is a day, %2 a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Le certificat du serveur n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The server vouches for itself: its certificate is self-signed.</source>
        <translation>Le serveur se porte garant de lui-même&#xa0;: son certificat est auto-signé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Le certificat du serveur est destiné à un autre hôte.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not know.</source>
        <translation>Le certificat du serveur vient d’une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>Aucune connexion sécurisée au serveur n’a pu être établie.</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day; in a narrow column.</extracomment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day; in a narrow column.</extracomment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written, in Qt&apos;s letters; in a narrow column.</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on.
Without a display, customer-console-cli does the same work on the command line.
On a server, xvfb-run customer-console opens the window on a virtual display.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre.
Sans écran, customer-console-cli fait le même travail en ligne de commande.
Sur un serveur, xvfb-run customer-console ouvre la fenêtre sur un écran virtuel.</translation>
    </message>
    <message>
        <source>An argument is not UTF-8 text. Nothing was sent.</source>
        <translation>Un argument n’est pas du texte UTF-8. Rien n’a été envoyé.</translation>
    </message>
</context>
</TS>
