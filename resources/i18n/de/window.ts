<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>can be on the report</source>
        <translation>kann auf dem Bericht stehen</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboren am</translation>
    </message>
    <message>
        <source>sets the emergency number: {number}</source>
        <translation>bestimmt die Notrufnummer: {number}</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Read why</source>
        <extracomment>By step: what is between the cards, and from which on the weekly card is short, the signs tight.</extracomment>
        <translation>Warum das so ist</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>not recorded</source>
        <extracomment>Ten has a key of its own, which is never mistaken for a one and a nought.</extracomment>
        <translation>nicht eingetragen</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Anything your doctor should know? (optional)</source>
        <translation>Noch etwas für den Arzttermin? (freiwillig)</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Moment hinzufügen</translation>
    </message>
    <message>
        <source>A separate entry with its own time</source>
        <translation>Ein eigener Eintrag mit Uhrzeit</translation>
    </message>
    <message>
        <source>What 0 to 10 means</source>
        <translation>Was 0 bis 10 bedeutet</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Add an appointment</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Report for this appointment</source>
        <translation>Bericht für diesen Termin</translation>
    </message>
    <message>
        <source>Change the next appointment</source>
        <translation>Nächsten Termin ändern</translation>
    </message>
    <message>
        <source>Questions for the next appointment</source>
        <translation>Fragen für den nächsten Termin</translation>
    </message>
    <message>
        <source>None added yet.</source>
        <translation>Noch keiner eingetragen.</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Change this appointment</source>
        <translation>Diesen Termin ändern</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>I know the time</source>
        <translation>Ich weiß die Uhrzeit</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Save and add questions</source>
        <translation>Speichern, dann Fragen notieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who with (optional)</source>
        <translation>Bei wem (freiwillig)</translation>
    </message>
    <message>
        <source>Where (optional)</source>
        <translation>Wo (freiwillig)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Sources: at the end of this page.</source>
        <extracomment>So that buttons and small print stand under the text.</extracomment>
        <translation>Quellen: am Ende dieser Seite.</translation>
    </message>
    <message>
        <source>Back to {screen}</source>
        <translation>Zurück zu: {screen}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Written {day}.</source>
        <translation>Geschrieben am {day}.</translation>
    </message>
    <message>
        <source>Reviewed by a clinician.</source>
        <translation>Von einer medizinischen Fachperson geprüft.</translation>
    </message>
    <message>
        <source>No clinician has reviewed this page yet.</source>
        <translation>Diese Seite hat noch keine medizinische Fachperson geprüft.</translation>
    </message>
</context>
<context>
    <name>BackupPassphraseDialog</name>
    <message>
        <source>This file has its own passphrase</source>
        <translation>Diese Datei hat eine eigene Passphrase</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>Passphrase für diese Datei</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>The copies in “{folder}” stay there. Delete them yourself if you don’t want to leave them there.</source>
        <translation>Die Kopien in „{folder}“ bleiben dort. Löschen Sie sie selbst, wenn sie dort nicht bleiben sollen.</translation>
    </message>
    <message>
        <source>No backup could be made. {why}</source>
        <translation>Es konnte keine Sicherung gemacht werden. {why}</translation>
    </message>
    <message>
        <source>No backup could be made. {why} The diary itself is as you left it.</source>
        <translation>Es war keine Sicherung möglich. {why} Das Tagebuch selbst ist unverändert.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Zweiten Ordner wählen …</translation>
    </message>
    <message>
        <source>Stop using the second folder</source>
        <translation>Zweiten Ordner nicht mehr nutzen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Your backups are in {folder}</source>
        <translation>Ihre Sicherungen sind in {folder}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies of your diary are made while you use it and when you close it. The diary deletes older ones bit by bit.</source>
        <translation>Ihr Tagebuch wird kopiert, während Sie es nutzen und wenn Sie es schließen. Ältere Kopien löscht das Programm nach und nach.</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Eine Sicherung wird erstellt …</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last good backup was made on {when}.</source>
        <translation>Die letzte gute Sicherung: {when}.</translation>
    </message>
    <message>
        <source>A second folder, such as one on a USB stick, can hold a copy of each.</source>
        <translation>Ein zweiter Ordner, etwa auf einem USB-Stick, kann von jeder eine Kopie aufnehmen.</translation>
    </message>
    <message>
        <source>The second folder is {folder}</source>
        <translation>Der zweite Ordner ist {folder}</translation>
    </message>
    <message>
        <source>The last copy there is from {when}.</source>
        <translation>Die letzte Kopie dort: {when}.</translation>
    </message>
    <message>
        <source>There is no copy in it yet.</source>
        <translation>Dort ist noch keine Kopie.</translation>
    </message>
    <message>
        <source>These copies open only with an earlier passphrase: {names}. You can delete them if you don’t need them.</source>
        <translation>Diese Kopien lassen sich nur mit einer früheren Passphrase öffnen: {names}. Sie können sie löschen, wenn Sie sie nicht brauchen.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>Choose a second folder for backups</source>
        <translation>Zweiten Ordner für Sicherungen wählen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Show deleted things…</source>
        <translation>Gelöschtes zeigen …</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Gelöschtes</translation>
    </message>
    <message>
        <source>What you remove can be put back for 30 days. After that it is deleted automatically.</source>
        <translation>Was Sie entfernen, können Sie 30 Tage lang zurückholen. Danach wird es automatisch gelöscht.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted things</source>
        <translation>Gelöschtes</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Leeren …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days. After that it is deleted automatically.</source>
        <translation>Was Sie entfernen, bleibt 30 Tage lang hier. Danach wird es automatisch gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Zurückholen: {what}</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Removed on {removed}, will be deleted on {gone}</source>
        <translation>Entfernt am {removed}, wird am {gone} gelöscht</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Zurückholen: {what}</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>such as 4 May 1968</source>
        <translation>zum Beispiel 4. Mai 1968</translation>
    </message>
    <message>
        <source>Which day do you mean?</source>
        <translation>Welchen Tag meinen Sie?</translation>
    </message>
    <message>
        <source>A birth date can’t be in the future.</source>
        <translation>Ein Geburtsdatum kann nicht in der Zukunft liegen.</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Voriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>Previous year (Ctrl+Page Up)</source>
        <translation>Voriges Jahr (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next year (Ctrl+Page Down)</source>
        <translation>Nächstes Jahr (Strg+Bild ab)</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Who to call</source>
        <extracomment>From this width on (at 100 % text) the signs stand beside the numbers, so that both are in view. Shares of the numbers, of the signs and of what is left empty, beside and below each other.</extracomment>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>Read “When to get help”</source>
        <translation>„Wann Sie Hilfe holen“ lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In an emergency: {number}</source>
        <translation>Im Notfall: {number}</translation>
    </message>
    <message>
        <source>Your care team</source>
        <translation>Ihr Behandlungsteam</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>You have not added any numbers yet.</source>
        <translation>Sie haben noch keine Nummern eingetragen.</translation>
    </message>
    <message>
        <source>Add your team’s numbers</source>
        <translation>Nummern Ihres Teams eintragen</translation>
    </message>
</context>
<context>
    <name>CareTeamCard</name>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>My care team</source>
        <translation>Mein Behandlungsteam</translation>
    </message>
    <message>
        <source>These numbers come first wherever the diary says who to call.</source>
        <translation>Diese Nummern stehen immer zuerst, wenn das Tagebuch sagt, wen Sie anrufen.</translation>
    </message>
    <message>
        <source>Card for your wallet</source>
        <translation>Karte für den Geldbeutel</translation>
    </message>
    <message>
        <source>Order of the care team</source>
        <translation>Reihenfolge des Behandlungsteams</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Noch einmal eingeben</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Vorschlag machen</translation>
    </message>
    <message>
        <source>Print a recovery sheet…</source>
        <translation>Wiederherstellungsblatt drucken …</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place.</source>
        <translation>Ich habe sie aufgeschrieben und sicher verwahrt.</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Protect your diary with a passphrase</source>
        <translation>Tagebuch mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>It locks the whole diary and its backups on this computer. Four or five words that don’t belong together are a good choice.</source>
        <translation>Sie verschließt das ganze Tagebuch und seine Sicherungen auf diesem Computer. Gut sind vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open your diary again, not even us. It can’t be looked up, and it can’t be reset.</source>
        <translation>Wenn Sie sie vergessen, kann niemand Ihr Tagebuch mehr öffnen, auch wir nicht. Man kann sie nirgends nachsehen und nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Protect my diary</source>
        <translation>Tagebuch schützen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Backups that the diary knows about are protected too. Pages and files that you saved for your doctor, and copies you made yourself, are not.</source>
        <translation>Sicherungen, die das Tagebuch kennt, sind dann auch geschützt. Nicht geschützt sind Seiten und Dateien für Ihre Ärztin oder Ihren Arzt und Kopien, die Sie selbst gemacht haben.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Write it down by hand.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Schreiben Sie die Passphrase von Hand auf.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Please write it down first, and tick the box.</source>
        <translation>Bitte schreiben Sie sie zuerst auf und setzen Sie dann das Häkchen.</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Your diary was changed by another program</source>
        <translation>Ein anderes Programm hat Ihr Tagebuch geändert</translation>
    </message>
    <message>
        <source>Use the file that is there now</source>
        <translation>Die Datei nehmen, die jetzt dort ist</translation>
    </message>
    <message>
        <source>Use the copy that was kept</source>
        <translation>Die aufbewahrte Kopie nehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No copy of your entries could be saved. {why}</source>
        <translation>Ihre Einträge ließen sich nicht als Kopie speichern. {why}</translation>
    </message>
    <message>
        <source>All your entries are kept in “{file}”, in the same folder.</source>
        <translation>Alle Ihre Einträge stehen in „{file}“, im selben Ordner.</translation>
    </message>
    <message>
        <source>Your entries from the last good backup, and all that you wrote since you opened the program, are kept in “{file}”, in the same folder.</source>
        <translation>Die Einträge aus der letzten guten Sicherung und alles, was Sie seit dem Öffnen des Programms geschrieben haben, stehen in „{file}“, im selben Ordner.</translation>
    </message>
    <message>
        <source>No good backup was there. What you wrote since you opened the program is kept in “{file}”, in the same folder.</source>
        <translation>Es gab keine gute Sicherung. Was Sie seit dem Öffnen des Programms geschrieben haben, steht in „{file}“, im selben Ordner.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The picture has been copied. You can paste it elsewhere.</source>
        <translation>Das Bild ist kopiert. Sie können es woanders einfügen.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear {symptom}</source>
        <translation>{symptom}: Antwort löschen</translation>
    </message>
    <message>
        <source>Make this “not recorded” again (Backspace)</source>
        <translation>Wieder auf „nicht eingetragen“ setzen (Rücktaste)</translation>
    </message>
</context>
<context>
    <name>ColoursCard</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>What “{name}” becomes</source>
        <extracomment>More than anybody goes through; the rest stays as proposed.</extracomment>
        <translation>Was aus „{name}“ wird</translation>
    </message>
    <message>
        <source>Scale of “{name}”</source>
        <translation>Skala von „{name}“</translation>
    </message>
    <message>
        <source>0 to 10, as here</source>
        <translation>0 bis 10, wie hier</translation>
    </message>
    <message>
        <source>Words, from none to severe</source>
        <translation>Wörter, von „nichts“ bis „stark“</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>1 to 5; 1 is a little</source>
        <translation>1 bis 5; 1 heißt ein wenig</translation>
    </message>
    <message>
        <source>1 to 5; 1 is none</source>
        <translation>1 bis 5; 1 heißt nichts</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} bis {highest}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein anderer Tag</translation>
    </message>
    <message>
        <source>Before and after what?</source>
        <translation>Vor und nach was?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Open 24 hours</source>
        <translation>24 Stunden erreichbar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change this number</source>
        <translation>Diese Nummer ändern</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role, such as breast care nurse</source>
        <translation>Aufgabe, zum Beispiel Breast Care Nurse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Hours, such as Mon to Fri 9 to 5</source>
        <translation>Zeiten, zum Beispiel Mo bis Fr 9 bis 17 Uhr</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Weitere Notizen</translation>
    </message>
    <message>
        <source>Please give a phone number, and a name or a role.</source>
        <translation>Bitte geben Sie eine Telefonnummer an, dazu einen Namen oder eine Aufgabe.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>CopiesRow</name>
    <message>
        <source>Look at the copy…</source>
        <translation>Kopie ansehen …</translation>
    </message>
    <message>
        <source>A sync program has left another copy of your diary beside it: {names}. Look at it to bring in what is missing here. You can delete it afterwards.</source>
        <translation>Ein Abgleichprogramm hat neben Ihrem Tagebuch eine weitere Kopie abgelegt: {names}. Sehen Sie sie an, um zu übernehmen, was hier fehlt. Danach können Sie sie löschen.</translation>
    </message>
    <message>
        <source>A sync program has left copies of your diary beside it: {names}. Look at them to bring in what is missing here. You can delete them afterwards.</source>
        <translation>Ein Abgleichprogramm hat neben Ihrem Tagebuch Kopien abgelegt: {names}. Sehen Sie sie an, um zu übernehmen, was hier fehlt. Danach können Sie sie löschen.</translation>
    </message>
</context>
<context>
    <name>CopyDayDialog</name>
    <message>
        <source>This will be written down. Nothing else changes.</source>
        <translation>Das wird eingetragen. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct {name}</source>
        <translation>{name} berichtigen</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>How did you take it at first?</source>
        <translation>Wie haben Sie es am Anfang genommen?</translation>
    </message>
    <message>
        <source>When did you start?</source>
        <translation>Wann haben Sie angefangen?</translation>
    </message>
    <message>
        <source>I have stopped this</source>
        <translation>Ich nehme es nicht mehr</translation>
    </message>
    <message>
        <source>What was the last day?</source>
        <translation>Welcher Tag war der letzte?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the name of the medicine first.</source>
        <translation>Schreiben Sie zuerst den Namen des Medikaments.</translation>
    </message>
    <message>
        <source>Write the dose, or remove it.</source>
        <translation>Schreiben Sie die Dosis oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>That is before the day you started.</source>
        <translation>Das ist vor dem Tag, an dem Sie angefangen haben.</translation>
    </message>
    <message>
        <source>There is already another dose from that day.</source>
        <translation>Ab diesem Tag gibt es schon eine andere Dosis.</translation>
    </message>
    <message>
        <source>You took it on {date}. Choose that day or a later one.</source>
        <translation>Am {date} haben Sie es genommen. Wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>{country} übernehmen</translation>
    </message>
</context>
<context>
    <name>CountryStep</name>
    <message>
        <source>Who to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>Which country do you live in?</source>
        <translation>In welchem Land leben Sie?</translation>
    </message>
    <message>
        <source>Who in your care team do you call first? (name or role)</source>
        <translation>Wen in Ihrem Behandlungsteam rufen Sie zuerst an? (Name oder Aufgabe)</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Telefonnummer dort</translation>
    </message>
    <message>
        <source>You can add more numbers in Settings.</source>
        <translation>Weitere Nummern können Sie in den Einstellungen eintragen.</translation>
    </message>
    <message>
        <source>Please give a name or role, and a phone number.</source>
        <translation>Bitte geben Sie einen Namen oder eine Aufgabe an, dazu eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Behandlungsteam</translation>
    </message>
    <message>
        <source>In an emergency the diary says: call {number}.</source>
        <translation>Im Notfall sagt das Tagebuch: Rufen Sie {number} an.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Report to copy</source>
        <translation>Bericht zum Kopieren</translation>
    </message>
    <message>
        <source>Please close the program and start it again. The report below contains only technical details: where it happened and what the program did before. Nothing you have written is in it.</source>
        <translation>Bitte schließen Sie das Programm und starten Sie es neu. Der Bericht unten enthält nur technische Angaben: wo es passiert ist und was das Programm davor getan hat. Nichts von dem, was Sie geschrieben haben, steht darin.</translation>
    </message>
    <message>
        <source>Your diary is safe: its file was checked just now, and what was shown as saved is in it.</source>
        <translation>Ihr Tagebuch ist sicher: Die Datei wurde gerade geprüft, und was als gespeichert angezeigt wurde, steht darin.</translation>
    </message>
    <message>
        <source>Your diary’s file was checked just now, and something is wrong. {fault}</source>
        <translation>Die Datei Ihres Tagebuchs wurde gerade geprüft, und etwas stimmt nicht. {fault}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>What the program did before:</source>
        <translation>Was das Programm davor getan hat:</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern …</translation>
    </message>
</context>
<context>
    <name>DateOrderQuestion</name>
    <message>
        <source>The dates in this file can be read in two ways. What is “{date}”?</source>
        <translation>Die Daten in dieser Datei lassen sich auf zwei Arten lesen. Was ist „{date}“?</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Day before (Page Up)</source>
        <translation>Tag davor (Bild auf)</translation>
    </message>
    <message>
        <source>Day after (Page Down)</source>
        <translation>Tag danach (Bild ab)</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>{day}. Choose another day</source>
        <translation>{day}. Anderen Tag wählen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>{step}: {what}</source>
        <translation>{step}: {what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Past day</source>
        <translation>Früherer Tag</translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation>Späterer Tag</translation>
    </message>
</context>
<context>
    <name>DayDescriptions</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>appointment: {who}</source>
        <translation>Termin: {who}</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>worst {rating} out of 10, {word}</source>
        <translation>höchster Wert {rating} von 10, {word}</translation>
    </message>
    <message>
        <source>the worst of 7 days</source>
        <translation>der schlimmste Wert aus 7 Tagen</translation>
    </message>
    <message>
        <source>recorded, no rating</source>
        <translation>eingetragen, ohne Wert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>with extra moments</source>
        <translation>mit weiteren Momenten</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Voriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>A dot: there are entries.</source>
        <translation>Ein Punkt: Es gibt Einträge.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
</context>
<context>
    <name>DayProgress</name>
    <message>
        <source>How bad was each symptom at its worst today?</source>
        <translation>Wie schlimm war jede Beschwerde heute im schlimmsten Moment?</translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst that day?</source>
        <translation>Wie schlimm war jede Beschwerde an dem Tag im schlimmsten Moment?</translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst in the last 7 days?</source>
        <translation>Wie schlimm war jede Beschwerde in den letzten 7 Tagen im schlimmsten Moment?</translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst in the 7 days before?</source>
        <translation>Wie schlimm war jede Beschwerde in den 7 Tagen davor im schlimmsten Moment?</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>{left} offen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>✓ All {n} answered for {day}</source>
        <translation>✓ Alle {n} beantwortet ({day})</translation>
    </message>
    <message>
        <source>✓ All {n} answered</source>
        <translation>✓ Alle {n} beantwortet</translation>
    </message>
    <message>
        <source>{n} answered, {left} left</source>
        <translation>{n} beantwortet, {left} offen</translation>
    </message>
    <message>
        <source>{n} to answer</source>
        <translation>{n} offen</translation>
    </message>
    <message>
        <source>Last answered on {day}.</source>
        <translation>Zuletzt beantwortet am {day}.</translation>
    </message>
</context>
<context>
    <name>DayRecorder</name>
    <message>
        <source>Note</source>
        <extracomment>Seconds after midnight&apos;s turn of the page in which a press may be meant for the day before.</extracomment>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>DayStatus</name>
    <message>
        <source>✓ Saved {time}</source>
        <extracomment>A file that was brought in may hold thousands of days: of more than these, the first and last.</extracomment>
        <translation>✓ Gespeichert {time}</translation>
    </message>
    <message>
        <source>Not saved. Try again</source>
        <translation>Nicht gespeichert. Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Cleared: {what}</source>
        <translation>Gelöscht: {what}</translation>
    </message>
    <message>
        <source>Did you mean 10 for {symptom}? Press {key}</source>
        <translation>{symptom}: Meinten Sie 10? Drücken Sie {key}</translation>
    </message>
    <message>
        <source>A new day has begun. Press again for {day}</source>
        <translation>Ein neuer Tag hat begonnen. Für {day} noch einmal drücken</translation>
    </message>
    <message>
        <source>Saved. Your answer for the day is still {n}: {symptom}</source>
        <translation>Gespeichert. Ihre Antwort für den Tag ist noch {n}: {symptom}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
</context>
<context>
    <name>DeletionController</name>
    <message>
        <source>Nothing was deleted, because no backup could be made first. {why}</source>
        <translation>Es wurde nichts gelöscht, weil vorher keine Sicherung möglich war. {why}</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <extracomment>The Desktop Notifications Specification 1.2, https://specifications.freedesktop.org/notification/</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In my diary</source>
        <translation>In meinem Tagebuch</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>{head}: {text}, taken</source>
        <translation>{head}: {text}, ausgewählt</translation>
    </message>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>Einstellung: {name}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Where the two differ</source>
        <translation>Wo sich die beiden unterscheiden</translation>
    </message>
</context>
<context>
    <name>DoseDialog</name>
    <message>
        <source>Change the dose of {name}</source>
        <translation>Dosis ändern: {name}</translation>
    </message>
    <message>
        <source>Until now: {dose}</source>
        <translation>Bisher: {dose}</translation>
    </message>
    <message>
        <source>How do you take it now?</source>
        <translation>Wie nehmen Sie es jetzt?</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>Ab welchem Tag?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the new dose first, such as 2 tablets a day.</source>
        <translation>Schreiben Sie zuerst die neue Dosis, zum Beispiel „2 Tabletten am Tag“.</translation>
    </message>
    <message>
        <source>You started it on {date}. Choose that day or a later one.</source>
        <translation>Sie haben am {date} damit angefangen. Wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
</context>
<context>
    <name>EmergencySigns</name>
    <message>
        <source>All signs</source>
        <translation>Alle Zeichen</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Land wählen</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Removes your diary, its backups and the settings from this computer. You are asked twice first.</source>
        <translation>Entfernt Ihr Tagebuch, seine Sicherungen und die Einstellungen von diesem Computer. Sie werden vorher zweimal gefragt.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>What will be deleted, and what will stay</source>
        <translation>Was gelöscht wird und was bleibt</translation>
    </message>
    <message>
        <source>Next question…</source>
        <translation>Nächste Frage …</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This will be deleted</source>
        <translation>Das wird gelöscht</translation>
    </message>
    <message>
        <source>This will stay</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>The files are removed but not overwritten: on most disks no program can be sure of doing that. An expert who has the disk may still find parts of them.</source>
        <translation>Die Dateien werden entfernt, aber nicht überschrieben: Auf den meisten Laufwerken kann das kein Programm sicher tun. Fachleute, die das Laufwerk haben, können vielleicht noch Teile davon finden.</translation>
    </message>
    <message>
        <source>Your diary, with everything you have written: {file}</source>
        <translation>Ihr Tagebuch mit allem, was Sie geschrieben haben: {file}</translation>
    </message>
    <message>
        <source>Its backups in the folder beside it ({n}), and older diaries that were put aside when you restored one</source>
        <translation>Seine Sicherungen im Ordner daneben ({n}) und ältere Tagebücher, die beim Wiederherstellen beiseitegelegt wurden</translation>
    </message>
    <message>
        <source>The log for support</source>
        <translation>Das Protokoll für den Support</translation>
    </message>
    <message>
        <source>This computer’s settings for it, and the reminder</source>
        <translation>Die Einstellungen dieses Computers dafür und die Erinnerung</translation>
    </message>
    <message>
        <source>Also delete the copies in the second folder ({n})</source>
        <translation>Auch die Kopien im zweiten Ordner löschen ({n})</translation>
    </message>
    <message>
        <source>Reports, exports, pictures, backups and copies of the log that you saved in other places</source>
        <translation>Berichte, Exporte, Bilder, Sicherungen und Kopien des Protokolls, die Sie woanders gespeichert haben</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>Gedruckte Seiten</translation>
    </message>
    <message>
        <source>This computer’s settings: your usual diary needs them</source>
        <translation>Die Einstellungen dieses Computers: Ihr gewöhnliches Tagebuch braucht sie</translation>
    </message>
</context>
<context>
    <name>ErasedWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <translation>MBC Tracker – Symptomtagebuch</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>Nicht alles ließ sich löschen</translation>
    </message>
    <message>
        <source>The rest was removed from this computer.</source>
        <translation>Alles andere ist von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Your diary, its backups, the log for support and this computer’s settings were removed.</source>
        <translation>Ihr Tagebuch, seine Sicherungen, das Protokoll für den Support und die Einstellungen dieses Computers sind entfernt.</translation>
    </message>
    <message>
        <source>This diary, its backups and the log for support were removed. This computer’s settings stay, because your usual diary needs them.</source>
        <translation>Dieses Tagebuch, seine Sicherungen und das Protokoll für den Support sind entfernt. Die Einstellungen dieses Computers bleiben, denn Ihr gewöhnliches Tagebuch braucht sie.</translation>
    </message>
    <message>
        <source>These could not be removed. You can delete them yourself:</source>
        <translation>Diese ließen sich nicht entfernen. Sie können sie selbst löschen:</translation>
    </message>
    <message>
        <source>What you saved in other places is still there: reports, exports, pictures, backups and copies of the log. So are printed pages.</source>
        <translation>Was Sie woanders gespeichert haben, ist noch da: Berichte, Exporte, Bilder, Sicherungen und Kopien des Protokolls. Auch gedruckte Seiten sind noch da.</translation>
    </message>
    <message>
        <source>The copies in the second folder were kept: {folder}</source>
        <translation>Die Kopien im zweiten Ordner sind noch da: {folder}</translation>
    </message>
    <message>
        <source>These have other names and were left, but may be yours too: {files}</source>
        <translation>Diese haben andere Namen und sind noch da. Vielleicht gehören sie auch Ihnen: {files}</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <extracomment>Of a diary that is not in its place.</extracomment>
        <translation>MBC Tracker – Symptomtagebuch</translation>
    </message>
    <message>
        <source>Your diary could not be opened</source>
        <translation>Ihr Tagebuch ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file is: {path}</source>
        <translation>Die Datei ist: {path}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>Neues Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Your diary file is missing</source>
        <translation>Ihre Tagebuch-Datei fehlt</translation>
    </message>
    <message>
        <source>It should be here: {path}</source>
        <translation>Sie sollte hier sein: {path}</translation>
    </message>
    <message>
        <source>Your diary may be open on another computer</source>
        <translation>Ihr Tagebuch ist vielleicht auf einem anderen Computer geöffnet</translation>
    </message>
    <message>
        <source>If it is not open there, you can open it here. This can happen if the other computer was switched off while the program was running, or if this computer has a new name. A diary that two computers change at the same time can be damaged.</source>
        <translation>Wenn es dort nicht geöffnet ist, können Sie es hier öffnen. So etwas kommt vor, wenn der andere Computer bei laufendem Programm ausgeschaltet wurde. Oder wenn dieser Computer einen neuen Namen hat. Ändern zwei Computer ein Tagebuch gleichzeitig, kann es beschädigt werden.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Change this event</source>
        <translation>Dieses Ereignis ändern</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>It lasted more than one day</source>
        <translation>Es dauerte länger als einen Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add this event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was it? (shown in the charts)</source>
        <translation>Was war es? (steht in den Diagrammen)</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>Welche Art?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Write a few words first, such as “CT scan”.</source>
        <translation>Schreiben Sie zuerst ein paar Wörter, zum Beispiel „CT“.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>Der letzte Tag ist vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>EventKinds</name>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Scan or test</source>
        <translation>Aufnahme oder Test</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infekt</translation>
    </message>
    <message>
        <source>Medicine changed</source>
        <translation>Medikament geändert</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>EventListDialog</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Add an event on {day}</source>
        <translation>Ereignis am {day} hinzufügen</translation>
    </message>
    <message>
        <source>My team has known since {day}…</source>
        <translation>Mein Team weiß es seit {day} …</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Before and after “{name}”</source>
        <translation>Vor und nach „{name}“</translation>
    </message>
    <message>
        <source>Before and after {day}</source>
        <translation>Vor und nach dem {day}</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Why am I seeing this?</source>
        <translation>Warum sehe ich das?</translation>
    </message>
    <message>
        <source>The diary compares what you wrote down with fixed rules. It does not know what the cause is. Please ask your team: they can find out.</source>
        <translation>Das Tagebuch vergleicht Ihre Einträge mit festen Regeln. Was die Ursache ist, weiß es nicht. Bitte fragen Sie Ihr Team: Dort kann man es herausfinden.</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Was Sie sagen können</translation>
    </message>
    <message>
        <source>Notices so far</source>
        <translation>Bisherige Hinweise</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Sie Hilfe holen</translation>
    </message>
    <message>
        <source>What “your usual” means</source>
        <translation>Was „Ihr üblicher Wert“ heißt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation>Meinem Team gesagt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>This is based on:</source>
        <translation>Grundlage:</translation>
    </message>
</context>
<context>
    <name>ExportFormatDialog</name>
    <message>
        <source>Export for another program</source>
        <translation>Für ein anderes Programm exportieren</translation>
    </message>
    <message>
        <source>The file contains the days, symptoms and parts that you chose for the report. Emergency signs, blood, fever and swelling are always in it. If you left out notes, nothing that you typed is in it.</source>
        <translation>Die Datei enthält die Tage, Beschwerden und Teile, die Sie für den Bericht gewählt haben. Notfallzeichen, Blut, Fieber und Schwellungen sind immer darin. Wenn Sie Notizen weggelassen haben, ist nichts darin, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>The file is not protected. Anyone who gets it can read it, even if your diary has a passphrase.</source>
        <translation>Die Datei ist nicht geschützt. Wer sie bekommt, kann sie lesen, auch wenn Ihr Tagebuch eine Passphrase hat.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für eine Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FHIR, for a hospital</source>
        <translation>FHIR, für eine Klinik</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For your doctor, use the PDF. It can have a password.</source>
        <translation>Für Ihre Ärztin oder Ihren Arzt nehmen Sie das PDF. Es kann ein Passwort haben.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Step {n} of {all}.</source>
        <translation>Schritt {n} von {all}.</translation>
    </message>
    <message>
        <source>Start my diary</source>
        <translation>Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alles überspringen</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>How did it go?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Write down the answers</source>
        <translation>Antworten aufschreiben</translation>
    </message>
    <message>
        <source>Add the next appointment</source>
        <translation>Nächsten Termin eintragen</translation>
    </message>
    <message>
        <source>My treatment changed</source>
        <translation>Meine Behandlung ist anders</translation>
    </message>
    <message>
        <source>If you have felt different since then, the diary can use a new usual.</source>
        <translation>Wenn Sie sich seitdem anders fühlen, kann das Tagebuch neue übliche Werte verwenden.</translation>
    </message>
    <message>
        <source>Set a new usual</source>
        <translation>Neue übliche Werte festlegen</translation>
    </message>
    <message>
        <source>See the next appointment</source>
        <translation>Nächsten Termin ansehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>If you can’t remember the passphrase</source>
        <translation>Wenn Sie die Passphrase nicht mehr wissen</translation>
    </message>
    <message>
        <source>Look for the recovery sheet or the note that you wrote it on. Capital letters and spaces matter.</source>
        <translation>Suchen Sie das Wiederherstellungsblatt oder den Zettel, auf dem sie steht. Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Nobody can open this diary without it, not even us.</source>
        <translation>Ohne sie kann niemand dieses Tagebuch öffnen, auch wir nicht.</translation>
    </message>
    <message>
        <source>You can start a new, empty diary. The locked one is kept under another name, in case you find the passphrase after all.</source>
        <translation>Sie können ein neues, leeres Tagebuch beginnen. Das verschlossene bleibt unter einem anderen Namen erhalten, falls Sie die Passphrase doch noch finden.</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>Neues Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>That is not the passphrase. Check capital letters and spaces, and try again. It is on the recovery sheet, if you have printed one.</source>
        <extracomment>Menus, lists that are pulled down, tool tips: they have nothing to come back for. Who says on Linux that the screen was locked: the standard&apos;s name, and those of desktops.</extracomment>
        <translation>Das ist nicht die Passphrase. Prüfen Sie Großbuchstaben und Leerzeichen und versuchen Sie es noch einmal. Sie steht auf dem Wiederherstellungsblatt, wenn Sie eines gedruckt haben.</translation>
    </message>
    <message>
        <source>Something you typed has not been saved yet. Unlock the diary to see it first.</source>
        <translation>Etwas, das Sie getippt haben, ist noch nicht gespeichert. Entsperren Sie zuerst das Tagebuch, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Bring in a file…</source>
        <translation>Datei einlesen …</translation>
    </message>
    <message>
        <source>It can be a file that you saved here, another diary, or a backup of one. It can also come from another program, such as Apple Health, Bearable or Daylio. It can also be your own table with dates. You can also drop the file on this window. You will see what would change before anything does.</source>
        <translation>Das kann eine Datei sein, die Sie hier gespeichert haben, ein anderes Tagebuch oder eine Sicherung davon. Sie kann auch aus einem anderen Programm kommen, zum Beispiel Apple Health, Bearable oder Daylio. Auch eine eigene Tabelle mit Datum geht. Sie können die Datei auch auf dieses Fenster ziehen. Bevor sich etwas ändert, sehen Sie, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Choose a file to bring in</source>
        <translation>Datei zum Einlesen wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Reading “{file}” …</source>
        <translation>„{file}“ wird gelesen …</translation>
    </message>
    <message>
        <source>A backup is made first. Ctrl+Z undoes all of it at once.</source>
        <translation>Vorher wird eine Sicherung gemacht. Strg+Z macht alles auf einmal rückgängig.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Eine Sicherung wird erstellt …</translation>
    </message>
    <message>
        <source>File brought in</source>
        <translation>Datei eingelesen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Bring in the rest</source>
        <translation>Rest einlesen</translation>
    </message>
    <message>
        <source>“{file}” contains nothing that can be brought in.</source>
        <translation>In „{file}“ ist nichts, das sich einlesen lässt.</translation>
    </message>
    <message>
        <source>This is what “{file}” contains:</source>
        <translation>Das steht in „{file}“:</translation>
    </message>
    <message>
        <source>Everything in “{file}” is already in your diary.</source>
        <translation>Alles aus „{file}“ steht schon in Ihrem Tagebuch.</translation>
    </message>
    <message>
        <source>One question about “{file}”.</source>
        <translation>Eine Frage zu „{file}“.</translation>
    </message>
    <message>
        <source>Bringing in: {n} of {all} …</source>
        <translation>Einlesen: {n} von {all} …</translation>
    </message>
    <message>
        <source>“{file}” can’t be brought in.</source>
        <translation>„{file}“ lässt sich nicht einlesen.</translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>Where the two differ</source>
        <extracomment>More than anybody reads; the command line lists them all.</extracomment>
        <translation>Wo sich die beiden unterscheiden</translation>
    </message>
    <message>
        <source>Keep what is in my diary, everywhere</source>
        <translation>Überall behalten, was in meinem Tagebuch steht</translation>
    </message>
    <message>
        <source>Take what the file says, everywhere</source>
        <translation>Überall nehmen, was in der Datei steht</translation>
    </message>
    <message>
        <source>What can’t be imported</source>
        <translation>Was sich nicht einlesen lässt</translation>
    </message>
    <message>
        <source>New: {n} ({kinds}).</source>
        <translation>Neu: {n} ({kinds}).</translation>
    </message>
    <message>
        <source>Different in your diary: {n} ({kinds}).</source>
        <translation>Anders in Ihrem Tagebuch: {n} ({kinds}).</translation>
    </message>
    <message>
        <source>Added to your notes: {n}.</source>
        <translation>In Ihren Notizen ergänzt: {n}.</translation>
    </message>
    <message>
        <source>Already in your diary: {n}.</source>
        <translation>Schon in Ihrem Tagebuch: {n}.</translation>
    </message>
    <message>
        <source>Can’t be imported: {n}.</source>
        <translation>Lassen sich nicht einlesen: {n}.</translation>
    </message>
    <message>
        <source>Not used: {what}, {n}. {reason}</source>
        <translation>Nicht verwendet: {what}, {n}. {reason}</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… und {n} weitere.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>extra moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>days with emergency signs</source>
        <translation>Tage mit Notfallzeichen</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>care team</source>
        <translation>Behandlungsteam</translation>
    </message>
    <message>
        <source>“my team knows”</source>
        <translation>„Mein Team weiß davon“</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>own symptoms</source>
        <translation>eigene Beschwerden</translation>
    </message>
    <message>
        <source>chosen symptoms</source>
        <translation>gewählte Beschwerden</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>KnownLevels</name>
    <message>
        <source>{symptom}: how bad is it usually?</source>
        <translation>{symptom}: Wie schlimm ist es sonst?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>KnownLevelsDialog</name>
    <message>
        <source>What my team knows</source>
        <translation>Was mein Team weiß</translation>
    </message>
    <message>
        <source>Which of these does your team already know about, and how bad is it usually?</source>
        <translation>Wovon weiß Ihr Team schon, und wie schlimm ist es sonst?</translation>
    </message>
    <message>
        <source>The day is today; you can change it later. What you leave out stays as it is.</source>
        <translation>Als Tag gilt heute. Sie können ihn später ändern. Was Sie weglassen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose how bad it is for one of them, or press Cancel.</source>
        <translation>Wählen Sie bei mindestens einer Beschwerde, wie schlimm sie ist. Oder drücken Sie „Abbrechen“.</translation>
    </message>
</context>
<context>
    <name>KnownMarkRow</name>
    <message>
        <source>My team has known since {date}</source>
        <translation>Mein Team weiß es seit {date}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This day is still to come, so it does not count yet. Change the day, or remove it.</source>
        <translation>Dieser Tag liegt noch in der Zukunft. Darum zählt er noch nicht. Ändern Sie den Tag oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>You wrote nothing down about it in the 7 days up to then, so it does not count. Change it to say how bad it is usually.</source>
        <translation>In den 7 Tagen bis dahin haben Sie dazu nichts eingetragen. Darum zählt es nicht. Ändern Sie es und geben Sie an, wie schlimm es sonst ist.</translation>
    </message>
    <message>
        <source>It does not count any more. You can remove it.</source>
        <translation>Es zählt nicht mehr. Sie können es entfernen.</translation>
    </message>
</context>
<context>
    <name>KnownMarksCard</name>
    <message>
        <source>Nothing is on this list yet.</source>
        <translation>Diese Liste ist noch leer.</translation>
    </message>
    <message>
        <source>Go through my symptoms</source>
        <translation>Meine Beschwerden durchgehen</translation>
    </message>
    <message>
        <source>Add one with its date</source>
        <translation>Eine mit Datum hinzufügen</translation>
    </message>
    <message>
        <source>What my team knows</source>
        <translation>Was mein Team weiß</translation>
    </message>
    <message>
        <source>The diary points out what is on this list when it goes up, not just because it is there. If your team knows about something, put it here.</source>
        <translation>Auf das, was in dieser Liste steht, weist das Tagebuch hin, wenn es stärker wird. Nicht schon, weil es da ist. Wenn Ihr Team von etwas weiß, tragen Sie es hier ein.</translation>
    </message>
</context>
<context>
    <name>KnownStep</name>
    <message>
        <source>What your team knows</source>
        <translation>Was Ihr Team weiß</translation>
    </message>
    <message>
        <source>Which of these does your team already know about, and how bad is it usually?</source>
        <translation>Wovon weiß Ihr Team schon, und wie schlimm ist es sonst?</translation>
    </message>
    <message>
        <source>Your diary will then point it out when it goes above that, not just because it is there. You can change this in Settings.</source>
        <translation>Ihr Tagebuch weist dann darauf hin, wenn es darüber liegt. Nicht schon, weil es da ist. Das können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Leave out what they don’t know about.</source>
        <translation>Lassen Sie weg, wovon Ihr Team nichts weiß.</translation>
    </message>
    <message>
        <source>What my team knows</source>
        <translation>Was mein Team weiß</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>The emergency number goes by your country, not by the language.</source>
        <translation>Die Notrufnummer richtet sich nach Ihrem Land, nicht nach der Sprache.</translation>
    </message>
    <message>
        <source>No native reader has checked all texts in this language yet.</source>
        <translation>Noch niemand mit dieser Muttersprache hat alle Texte geprüft.</translation>
    </message>
    <message>
        <source>No clinician has read all texts in this language yet.</source>
        <translation>Noch keine medizinische Fachperson hat alle Texte in dieser Sprache gelesen.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LaterDose</name>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Remove this dose</source>
        <translation>Diese Dosis entfernen</translation>
    </message>
    <message>
        <source>Remove: {dose}</source>
        <translation>Entfernen: {dose}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>Below this width (at 100 % text) contents and page take turns.</extracomment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Close matches</source>
        <translation>Ähnliche Treffer</translation>
    </message>
    <message>
        <source>These may help</source>
        <translation>Das hilft vielleicht</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>Zu diesen Wörtern gibt es nichts.</translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>Tab goes to the next link, H to the next heading.</source>
        <translation>Mit Tab geht es zum nächsten Link, mit H zur nächsten Überschrift.</translation>
    </message>
    <message>
        <source>{words}, link</source>
        <translation>{words}, Link</translation>
    </message>
    <message>
        <source>No more headings.</source>
        <translation>Keine weiteren Überschriften.</translation>
    </message>
    <message>
        <source>{words}, heading level {level}</source>
        <translation>{words}, Überschrift Ebene {level}</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <translation>Überschrift Ebene {level}</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <extracomment>Milliseconds that a wrong passphrase costs: nothing to a person, much to who tries them all.</extracomment>
        <translation>MBC Tracker – Symptomtagebuch</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>I can’t remember it</source>
        <translation>Ich weiß sie nicht mehr</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Ihr Tagebuch ist gesperrt</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read it. It can’t be looked up.</source>
        <translation>Ohne die Passphrase kann niemand darin lesen. Man kann sie nirgends nachsehen.</translation>
    </message>
</context>
<context>
    <name>LockedHelpDialog</name>
    <message>
        <source>Who to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your care team’s numbers are in your diary. Unlock it to see them, or look at your printed card.</source>
        <translation>Die Nummern Ihres Behandlungsteams stehen in Ihrem Tagebuch. Entsperren Sie es, um sie zu sehen. Oder sehen Sie auf Ihrer gedruckten Karte nach.</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>In welchem Land sind Sie?</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>In an emergency: {number}</source>
        <translation>Im Notfall: {number}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log for support</source>
        <translation>Protokoll für den Support</translation>
    </message>
    <message>
        <source>Log to copy</source>
        <translation>Protokoll zum Kopieren</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>This is the whole log, with the newest lines at the end. Times are in UTC. Read it first if you like, then send it to the person who is helping you.</source>
        <translation>Das ist das ganze Protokoll. Die neuesten Zeilen stehen am Ende. Die Zeiten sind in UTC. Lesen Sie es zuerst, wenn Sie möchten. Dann schicken Sie es der Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{what} – MBC Tracker</source>
        <translation>{what} – MBC Tracker</translation>
    </message>
    <message>
        <source>This has not been saved yet. Close the window again to leave without saving it.</source>
        <translation>Das ist noch nicht gespeichert. Schließen Sie das Fenster noch einmal, um ohne Speichern zu gehen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstel­lungen</translation>
    </message>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <translation>MBC Tracker – Symptomtagebuch</translation>
    </message>
    <message>
        <source>What you typed here can’t be saved yet. Please change it first.</source>
        <translation>Was Sie hier getippt haben, lässt sich noch nicht speichern. Bitte ändern Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>What each column becomes</source>
        <translation>Was aus jeder Spalte wird</translation>
    </message>
    <message>
        <source>Ratings here are from 0 to 10. What is on another scale is converted, and the original stays in a note. Your choice is remembered for the next file of this kind.</source>
        <translation>Werte gehen hier von 0 bis 10. Andere Skalen werden umgerechnet, und der ursprüngliche Wert bleibt in einer Notiz. Das Tagebuch merkt sich Ihre Wahl für die nächste Datei dieser Art.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>So einlesen</translation>
    </message>
    <message>
        <source>A symptom of my own: {name}</source>
        <translation>Eine eigene Beschwerde: {name}</translation>
    </message>
    <message>
        <source>A medicine: {name}, with its dose</source>
        <translation>Ein Medikament: {name}, mit Dosis</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Remove “my team knows”: {what}</source>
        <translation>„Mein Team weiß davon“ entfernen: {what}</translation>
    </message>
    <message>
        <source>You wrote nothing down about it in the 7 days up to then. Say how bad it is usually, or choose another day.</source>
        <translation>In den 7 Tagen bis dahin haben Sie dazu nichts eingetragen. Geben Sie an, wie schlimm es sonst ist, oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>My team knows: {what}</source>
        <translation>Mein Team weiß davon: {what}</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose what your team knows about.</source>
        <translation>Wählen Sie, wovon Ihr Team weiß.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier day.</source>
        <translation>Dieser Tag liegt noch in der Zukunft. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Go by my entries</source>
        <translation>Nach meinen Einträgen</translation>
    </message>
    <message>
        <source>{n} out of 10</source>
        <translation>{n} von 10</translation>
    </message>
    <message>
        <source>Since when have they known?</source>
        <translation>Seit wann weiß es Ihr Team?</translation>
    </message>
    <message>
        <source>Change what my team knows</source>
        <translation>Ändern, was mein Team weiß</translation>
    </message>
    <message>
        <source>My team knows this</source>
        <translation>Mein Team weiß davon</translation>
    </message>
    <message>
        <source>What does your team know about?</source>
        <translation>Wovon weiß Ihr Team?</translation>
    </message>
    <message>
        <source>How bad is it usually?</source>
        <translation>Wie schlimm ist es sonst?</translation>
    </message>
    <message>
        <source>If you go by your entries, the worst of the 7 days up to that day counts.</source>
        <translation>Nach Ihren Einträgen heißt: Es zählt der schlimmste Wert der 7 Tage bis zu diesem Tag.</translation>
    </message>
</context>
<context>
    <name>MeasurementCell</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about {name}: time, another reading</source>
        <translation>Mehr zu {name}: Uhrzeit, weiterer Messwert</translation>
    </message>
    <message>
        <source>Another reading, its time, how it was taken</source>
        <translation>Weiterer Messwert, seine Uhrzeit, wie gemessen wurde</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} in {unit}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>last {value}, {day}</source>
        <translation>zuletzt {value}, {day}</translation>
    </message>
</context>
<context>
    <name>MeasurementChoicesCard</name>
    <message>
        <source>Home measurements</source>
        <translation>Messwerte von zu Hause</translation>
    </message>
    <message>
        <source>Do you measure anything at home? What you tick here is shown on Today. If you untick something, what you have written down is kept.</source>
        <translation>Messen Sie zu Hause etwas? Was Sie hier ankreuzen, steht auf „Heute“. Wenn Sie ein Kreuz wegnehmen, bleibt erhalten, was Sie eingetragen haben.</translation>
    </message>
    <message>
        <source>Unit of {kind}</source>
        <translation>Einheit: {kind}</translation>
    </message>
</context>
<context>
    <name>MeasurementDialog</name>
    <message>
        <source>{name} on {day}</source>
        <translation>{name} am {day}</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} in {unit}</translation>
    </message>
    <message>
        <source>such as {time}</source>
        <translation>zum Beispiel {time}</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Yes, {number}</source>
        <translation>Ja, {number}</translation>
    </message>
    <message>
        <source>Please check: {value}?</source>
        <translation>Bitte prüfen: {value}?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Add this reading</source>
        <translation>Messwert hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another reading:</source>
        <translation>Weiterer Messwert:</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>Change this reading:</source>
        <translation>Diesen Messwert ändern:</translation>
    </message>
    <message>
        <source>Save this reading</source>
        <translation>Messwert speichern</translation>
    </message>
</context>
<context>
    <name>MeasurementRecorder</name>
    <message>
        <source>Please check: {number}&#xa0;{unit}?</source>
        <translation>Bitte prüfen: {number}&#xa0;{unit}?</translation>
    </message>
    <message>
        <source>Yes, {number}</source>
        <translation>Ja, {number}</translation>
    </message>
    <message>
        <source>Yes, {measured} is right</source>
        <translation>Ja, {measured} stimmt</translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation>{what}, gespeichert.</translation>
    </message>
    <message>
        <source>clear {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>✓ Saved: {value}</source>
        <translation>✓ Gespeichert: {value}</translation>
    </message>
</context>
<context>
    <name>MeasurementsCard</name>
    <message>
        <source>Charts of home measurements</source>
        <translation>Diagramme der Messwerte von zu Hause</translation>
    </message>
    <message>
        <source>Home measurements as a table</source>
        <translation>Messwerte von zu Hause als Tabelle</translation>
    </message>
    <message>
        <source>Save a picture of the measurements</source>
        <translation>Bild der Messwerte speichern</translation>
    </message>
    <message>
        <source>Copy a picture of the measurements</source>
        <translation>Bild der Messwerte kopieren</translation>
    </message>
    <message>
        <source>Home measurements</source>
        <translation>Messwerte von zu Hause</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Show them in Trends</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>List them on the report</source>
        <translation>Auf dem Bericht auflisten</translation>
    </message>
    <message>
        <source>Open them in Calendar</source>
        <translation>Im Kalender öffnen</translation>
    </message>
    <message>
        <source>You write down in Calendar what you take. The diary does not check medicines and does not remind you to take them.</source>
        <translation>Was Sie nehmen, tragen Sie im Kalender ein. Das Tagebuch prüft keine Medikamente und erinnert Sie nicht daran.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
</context>
<context>
    <name>MedicinesView</name>
    <message>
        <source>Add a medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
    <message>
        <source>See it with your symptoms</source>
        <translation>Zusammen mit Ihren Beschwerden ansehen</translation>
    </message>
    <message>
        <source>No current medicines are written down.</source>
        <translation>Zurzeit sind keine Medikamente eingetragen.</translation>
    </message>
    <message>
        <source>Write down what you start, stop or change. You will find it in Trends and on the report.</source>
        <translation>Tragen Sie ein, was Sie anfangen, absetzen oder ändern. Sie finden es im Verlauf und auf dem Bericht.</translation>
    </message>
    <message>
        <source>Taking now</source>
        <translation>Zurzeit genommen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgesetzt</translation>
    </message>
    <message>
        <source>Over the last 3 months</source>
        <translation>In den letzten 3 Monaten</translation>
    </message>
    <message>
        <source>The diary does not check medicines and does not remind you to take them. Ask your team or pharmacist about doses and side effects.</source>
        <translation>Das Tagebuch prüft keine Medikamente und erinnert Sie nicht daran. Fragen zu Dosis und Nebenwirkungen beantwortet Ihr Team oder Ihre Apotheke.</translation>
    </message>
    <message>
        <source>taken again since {date}</source>
        <translation>wieder genommen seit dem {date}</translation>
    </message>
</context>
<context>
    <name>MissingDays</name>
    <message>
        <source>{n} of the last {all} days</source>
        <translation>{n} der letzten {all} Tage</translation>
    </message>
    <message>
        <source>Not recorded: {days}</source>
        <translation>Nicht eingetragen: {days}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>Nachtragen: {day}</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>A moment on {day}</source>
        <translation>Ein Moment am {day}</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Was war (freiwillig)</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Choose a number or write a few words first.</source>
        <translation>Wählen Sie zuerst eine Zahl oder schreiben Sie ein paar Wörter.</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the moment at {time}</source>
        <translation>Moment um {time} ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the moment at {time}</source>
        <translation>Moment um {time} entfernen</translation>
    </message>
    <message>
        <source> (your answer for the day is {n})</source>
        <translation> (Ihre Antwort für den Tag ist {n})</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>W: about 7 days.</source>
        <translation>W: Wochenwert aus 7 Tagen.</translation>
    </message>
    <message>
        <source>The number on a colour is the day’s highest rating. A tick: recorded without a rating. N: a note. M: an extra moment. R: a reading at home. E: an event. A: an appointment. Empty: not recorded.</source>
        <translation>Die Zahl auf einer Farbe ist der höchste Wert des Tages. Häkchen: Eintrag ohne Wert. N: Notiz. M: weiterer Moment. G: zu Hause Gemessenes. E: Ereignis. A: Arzttermin. Leer: nicht eingetragen.</translation>
    </message>
    <message>
        <source>N M R W E A</source>
        <translation>N M G W E A</translation>
    </message>
</context>
<context>
    <name>NextAppointmentButton</name>
    <message>
        <source>None added yet.</source>
        <translation>Noch keiner eingetragen.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
</context>
<context>
    <name>NextAppointmentDialog</name>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NoPrinterDialog</name>
    <message>
        <source>No printer is set up</source>
        <translation>Kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>This computer has no printer. You can save this as a PDF and print it somewhere else, or take it with you on a phone or a USB stick.</source>
        <translation>Dieser Computer hat keinen Drucker. Sie können ein PDF speichern und es woanders drucken. Oder nehmen Sie es auf dem Handy oder einem USB-Stick mit.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NothingYetCard</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch ist nichts eingetragen</translation>
    </message>
    <message>
        <source>After your first entries on Today, this page shows them over time.</source>
        <translation>Nach Ihren ersten Einträgen auf „Heute“ sehen Sie hier, wie es mit der Zeit war.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Who to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation>Meinem Team gesagt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Press F6 to reach Who to call.</source>
        <translation>Mit F6 kommen Sie zu „Wen Sie anrufen“.</translation>
    </message>
</context>
<context>
    <name>NoticeCardView</name>
    <message>
        <source>Who to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation>Meinem Team gesagt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Was Sie sagen können</translation>
    </message>
</context>
<context>
    <name>NoticeHistoryDialog</name>
    <message>
        <source>Notices so far</source>
        <translation>Bisherige Hinweise</translation>
    </message>
    <message>
        <source>The diary has not pointed anything out yet.</source>
        <translation>Das Tagebuch hat noch auf nichts hingewiesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Your reply: {reply}</source>
        <translation>Ihre Antwort: {reply}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation>Meinem Team gesagt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>I have told my team</source>
        <extracomment>Milliseconds after a change in which the screen is painted first.</extracomment>
        <translation>Meinem Team gesagt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Hidden for today.</source>
        <translation>Für heute ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Diary only: show no notices</source>
        <translation>Nur Tagebuch: keine Hinweise zeigen</translation>
    </message>
    <message>
        <source>The emergency signs and the advice to contact your team are still shown.</source>
        <translation>Die Notfallzeichen und der Rat, Ihr Team anzurufen, werden weiter gezeigt.</translation>
    </message>
    <message>
        <source>You have not chosen yet. Until you do, notices are shown.</source>
        <translation>Sie haben noch nicht gewählt. Bis dahin sehen Sie Hinweise.</translation>
    </message>
    <message>
        <source>What the diary points out</source>
        <translation>Worauf das Tagebuch hinweist</translation>
    </message>
</context>
<context>
    <name>NoticesStep</name>
    <message>
        <source>Welcome to your diary</source>
        <translation>Willkommen in Ihrem Tagebuch</translation>
    </message>
    <message>
        <source>Would you like the diary to point things out?</source>
        <translation>Soll das Tagebuch Sie auf etwas hinweisen?</translation>
    </message>
    <message>
        <source>Yes, show notices</source>
        <translation>Ja, Hinweise zeigen</translation>
    </message>
    <message>
        <source>No, diary only</source>
        <translation>Nein, nur Tagebuch</translation>
    </message>
    <message>
        <source>If you don’t choose, notices are shown. You can change this in Settings.</source>
        <translation>Wenn Sie nichts wählen, sehen Sie Hinweise. Das können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Note how your chest and breathing are, see it as charts, and print a page for your doctor. It all stays on this computer.</source>
        <translation>Notieren Sie, wie es Brust und Atmung geht. Sehen Sie es als Diagramm, und drucken Sie eine Seite für den Arzttermin. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>It can’t tell what a symptom means, and it is no substitute for your team. If you are worried, contact them. In an emergency, call for help right away.</source>
        <translation>Was eine Beschwerde bedeutet, kann es nicht sagen. Es ersetzt nicht Ihr Team. Wenn Sie sich Sorgen machen, rufen Sie dort an. Im Notfall rufen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <source>No clinician has reviewed this program yet.</source>
        <translation>Dieses Programm hat noch keine medizinische Fachperson geprüft.</translation>
    </message>
    <message>
        <source>A notice says why, and who to contact. It names no illness.</source>
        <translation>Ein Hinweis sagt, warum er kommt und an wen Sie sich wenden. Er nennt keine Krankheit.</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>{name}: one less</source>
        <extracomment>Digits alone can be typed; a number that is too large becomes the highest one.</extracomment>
        <translation>{name}: eins weniger</translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation>{name}: eins mehr</translation>
    </message>
</context>
<context>
    <name>OpenNoticeLine</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, I have told my team</source>
        <translation>Ja, ich habe es meinem Team gesagt</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Notices so far: {n} more</source>
        <translation>Bisherige Hinweise: {n} weitere</translation>
    </message>
</context>
<context>
    <name>OtherChartsCard</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>OwnSymptomRow</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} nach unten</translation>
    </message>
</context>
<context>
    <name>OwnSymptomsPart</name>
    <message>
        <source>A symptom of your own</source>
        <translation>Eine eigene Beschwerde</translation>
    </message>
    <message>
        <source>How you answer it</source>
        <translation>Wie Sie antworten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this symptom</source>
        <translation>Diese Beschwerde hinzufügen</translation>
    </message>
    <message>
        <source>Your own symptoms</source>
        <translation>Ihre eigenen Beschwerden</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>Von 0 bis 10</translation>
    </message>
    <message>
        <source>No or yes</source>
        <translation>Nein oder ja</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Some pages</source>
        <translation>Einige Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Ab Seite</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>Bis Seite</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>Passphrase wählen …</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Passphrase entfernen …</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Your diary and its backups open only with your passphrase.</source>
        <translation>Ihr Tagebuch und seine Sicherungen lassen sich nur mit Ihrer Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Your diary has no passphrase. Anyone who uses your account on this computer can read it.</source>
        <translation>Ihr Tagebuch hat keine Passphrase. Wer Ihr Konto auf diesem Computer nutzt, kann es lesen.</translation>
    </message>
    <message>
        <source>Lock when the computer is not in use:</source>
        <translation>Sperren, wenn der Computer nicht benutzt wird:</translation>
    </message>
    <message>
        <source>It also locks when the computer wakes from sleep, and on Linux when the screen is locked. Ctrl+L locks it right away. What you are typing is kept.</source>
        <translation>Es sperrt sich auch, wenn der Computer aus dem Ruhezustand kommt. Unter Linux auch, wenn der Bildschirm gesperrt wird. Strg+L sperrt es sofort. Was Sie gerade tippen, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>PassphraseController</name>
    <message>
        <source>Your diary has no passphrase yet. You can choose one in Settings.</source>
        <translation>Ihr Tagebuch hat noch keine Passphrase. Sie können in den Einstellungen eine wählen.</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of this file</source>
        <translation>Passphrase dieser Datei</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Passwort noch einmal eingeben</translation>
    </message>
    <message>
        <source>The two passwords are different. Please type them again.</source>
        <translation>Die beiden Passwörter sind verschieden. Bitte geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>A password for the PDF</source>
        <translation>Ein Passwort für das PDF</translation>
    </message>
    <message>
        <source>Anyone who opens the file is asked for this password. Give it to your doctor separately from the file, for example by phone.</source>
        <translation>Wer die Datei öffnet, wird nach diesem Passwort gefragt. Geben Sie es Ihrer Ärztin oder Ihrem Arzt getrennt von der Datei, zum Beispiel am Telefon.</translation>
    </message>
    <message>
        <source>At least 8 letters, numbers or signs; three or four words work well. It is not stored anywhere. If it is lost, save the report again. Programs for e-mail and printing may ask for it.</source>
        <translation>Mindestens 8 Buchstaben, Ziffern oder Zeichen; gut sind drei oder vier Wörter. Es wird nirgends gespeichert. Geht es verloren, speichern Sie den Bericht neu. E-Mail- und Druckprogramme fragen vielleicht danach.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PhoneScriptCard</name>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Was Sie sagen können</translation>
    </message>
</context>
<context>
    <name>PhoneScriptDialog</name>
    <message>
        <source>What to tell them</source>
        <translation>Was Sie sagen können</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Kopiert. Andere Programme können es lesen, bis Sie etwas anderes kopieren.</translation>
    </message>
    <message>
        <source>This computer has no printer set up. You can copy the text.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Sie können den Text kopieren.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
</context>
<context>
    <name>PlannerController</name>
    <message>
        <source>How did it go?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Event: {what}</source>
        <translation>Ereignis: {what}</translation>
    </message>
    <message>
        <source>Appointment: {what}</source>
        <translation>Termin: {what}</translation>
    </message>
</context>
<context>
    <name>PlannerListCard</name>
    <message>
        <source>None in the period shown.</source>
        <translation>Im gezeigten Zeitraum nichts.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Events and appointments</source>
        <translation>Ereignisse und Termine</translation>
    </message>
</context>
<context>
    <name>PlannerRow</name>
    <message>
        <source>Appointment: {who}</source>
        <translation>Termin: {who}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Drucken: {title}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sending to the printer …</source>
        <translation>Wird an den Drucker geschickt …</translation>
    </message>
    <message>
        <source>Nothing was printed: this computer lacks the command “lp”. On Debian and Ubuntu it comes with the package cups-client.</source>
        <translation>Es wurde nichts gedruckt: Auf diesem Computer fehlt der Befehl „lp“. Unter Debian und Ubuntu gehört er zum Paket cups-client.</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>This printer is stopped. Pages wait until it is started.</source>
        <extracomment>More would hardly ever be meant, and a slip of the finger costs paper.</extracomment>
        <translation>Dieser Drucker ist angehalten. Seiten warten, bis er wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print on both sides of the paper</source>
        <translation>Beidseitig drucken</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>It did not answer.</source>
        <extracomment>Milliseconds: a printer on a network may have to be woken, but nobody waits for ever.</extracomment>
        <translation>Er hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was printed: “{printer}” did not take the pages. {reason}</source>
        <translation>Es wurde nichts gedruckt: „{printer}“ hat die Seiten nicht angenommen. {reason}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>Words of Qt&apos;s own that its Spanish lacks: ours stand in for them.</extracomment>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Question {n}: asked</source>
        <translation>Frage {n}: gefragt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Frage {n}</translation>
    </message>
    <message>
        <source>The answer, once you have it</source>
        <translation>Die Antwort, wenn Sie sie haben</translation>
    </message>
    <message>
        <source>Answer to question {n}</source>
        <translation>Antwort auf Frage {n}</translation>
    </message>
    <message>
        <source>Question {n}: {do}</source>
        <translation>Frage {n}: {do}</translation>
    </message>
</context>
<context>
    <name>QuestionCheckBox</name>
    <message>
        <source>Asked: {question}</source>
        <translation>Gefragt: {question}</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>There are no questions yet.</source>
        <translation>Noch keine Fragen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add earlier questions that were not asked ({n})</source>
        <translation>Frühere, nicht gestellte Fragen hinzufügen ({n})</translation>
    </message>
    <message>
        <source>Questions for your next appointment</source>
        <translation>Fragen für Ihren nächsten Termin</translation>
    </message>
    <message>
        <source>Questions for {visit}</source>
        <translation>Fragen für {visit}</translation>
    </message>
    <message>
        <source>Everything is saved as you type.</source>
        <translation>Alles wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Write a new question here</source>
        <translation>Hier eine neue Frage schreiben</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question added.</source>
        <translation>Frage hinzugefügt.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>A question can’t be empty. “Remove” takes it off the list.</source>
        <translation>Eine Frage kann nicht leer sein. „Entfernen“ nimmt sie von der Liste.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Order of questions</source>
        <translation>Reihenfolge der Fragen</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
</context>
<context>
    <name>RangeChips</name>
    <message>
        <source>Show {range}</source>
        <translation>Zeigen: {range}</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Seit dem Termin</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation>Notfallzeichen</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>“My team knows”</source>
        <translation>„Mein Team weiß davon“</translation>
    </message>
    <message>
        <source>A symptom of your own</source>
        <translation>Eine eigene Beschwerde</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message>
        <source>Reminders are shown only while the diary is open. Its window may be minimised.</source>
        <translation>Erinnerungen kommen nur, solange das Tagebuch geöffnet ist. Das Fenster darf minimiert sein.</translation>
    </message>
    <message>
        <source>Open the diary when I log in to this computer</source>
        <translation>Tagebuch öffnen, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. So there can be no reminders.</source>
        <translation>Dieser Computer kann keine Mitteilungen zeigen. Darum gibt es keine Erinnerungen.</translation>
    </message>
    <message>
        <source>A short message from this computer that does not mention symptoms. It is not shown if you have already written something.</source>
        <translation>Eine kurze Nachricht von diesem Computer. Beschwerden nennt sie nicht. Sie kommt nicht, wenn Sie schon etwas eingetragen haben.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Reminder: {what}</source>
        <translation>Erinnerung: {what}</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>You asked to be reminded of your diary.</source>
        <extracomment>Tells on which days of a period something was written down.</extracomment>
        <translation>Sie wollten an Ihr Tagebuch erinnert werden.</translation>
    </message>
    <message>
        <source>MBC Tracker</source>
        <translation>MBC Tracker</translation>
    </message>
</context>
<context>
    <name>RemovalBanner</name>
    <message>
        <source>Removed: {what}</source>
        <extracomment>What Today removes: it has Undo on screen, and says what was removed.</extracomment>
        <translation>Entfernt: {what}</translation>
    </message>
</context>
<context>
    <name>RemovePassphraseDialog</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Your diary and its backups stay as they are, but anyone who uses this computer can then read them.</source>
        <translation>Ihr Tagebuch und seine Sicherungen bleiben, wie sie sind. Aber dann kann sie jeder lesen, der diesen Computer benutzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>What you have recorded about it is kept.</source>
        <translation>Was Sie dazu eingetragen haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Name for a doctor who reads another language (optional)</source>
        <translation>Name für Ärzte, die eine andere Sprache lesen (freiwillig)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Print…</source>
        <extracomment>Only what takes longer than this needs a way to stop it, in milliseconds.</extracomment>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>Making the report: table and text …</source>
        <translation>Der Bericht wird erstellt: Tabelle und Text …</translation>
    </message>
    <message>
        <source>Making the report: laying out the pages …</source>
        <translation>Der Bericht wird erstellt: Die Seiten werden gestaltet …</translation>
    </message>
    <message>
        <source>The first pages are here. The remaining pages are on their way …</source>
        <translation>Die ersten Seiten sind da. Die übrigen folgen …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Stopped. The report below was made before your last change.</source>
        <translation>Angehalten. Der Bericht unten ist von vor Ihrer letzten Änderung.</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Left out, though the page would show it in bold: {names}.</source>
        <translation>Weggelassen, obwohl es auf der Seite fett wäre: {names}.</translation>
    </message>
    <message>
        <source>Emergency signs, blood, fever and swelling always come first on the page. No choice here takes them out.</source>
        <translation>Notfallzeichen, Blut, Fieber und Schwellungen stehen auf der Seite immer zuerst. Keine Auswahl hier nimmt sie heraus.</translation>
    </message>
    <message>
        <source>No red-flag sign was written down in these days.</source>
        <translation>In diesen Tagen ist kein Warnzeichen eingetragen.</translation>
    </message>
    <message>
        <source>Left out, though you wrote it down: {names} ({n}). The page names them.</source>
        <translation>Weggelassen, obwohl Sie es eingetragen haben: {names} ({n}). Die Seite nennt es.</translation>
    </message>
    <message>
        <source>Left out, though you wrote it down: {names} ({n}). The page does not name them.</source>
        <translation>Weggelassen, obwohl Sie es eingetragen haben: {names} ({n}). Die Seite nennt es nicht.</translation>
    </message>
</context>
<context>
    <name>ReportDateRange</name>
    <message>
        <source>Choose the days myself</source>
        <translation>Tage selbst wählen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>ReportOptionsCard</name>
    <message>
        <source>Large print</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Protect the saved PDF with a password</source>
        <translation>Gespeichertes PDF mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>For an appointment</source>
        <translation>Für einen Termin</translation>
    </message>
    <message>
        <source>No particular one</source>
        <translation>Kein bestimmter</translation>
    </message>
    <message>
        <source>On the first page</source>
        <translation>Auf der ersten Seite</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Symptoms and their order</source>
        <translation>Beschwerden und Reihenfolge</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>{language}, for my doctor</source>
        <translation>{language}, für den Arzttermin</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <source>My date of birth</source>
        <translation>Mein Geburtsdatum</translation>
    </message>
    <message>
        <source>What changed since my last visit</source>
        <translation>Was seit dem letzten Termin anders ist</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Home measurements</source>
        <translation>Messwerte von zu Hause</translation>
    </message>
    <message>
        <source>Notes and other words of mine</source>
        <translation>Notizen und andere Worte von mir</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>Name symptoms that are left out</source>
        <translation>Weggelassene Beschwerden nennen</translation>
    </message>
    <message>
        <source>Every day as a table</source>
        <translation>Jeder Tag als Tabelle</translation>
    </message>
    <message>
        <source>All notes in full</source>
        <translation>Alle Notizen vollständig</translation>
    </message>
    <message>
        <source>Moments as a table</source>
        <translation>Momente als Tabelle</translation>
    </message>
    <message>
        <source>Measurements as a table</source>
        <translation>Messwerte als Tabelle</translation>
    </message>
    <message>
        <source>Notices shown</source>
        <translation>Gezeigte Hinweise</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Symptom report</source>
        <translation>Symptombericht</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Copied as text: the signs and the symptoms. You can paste it into a message.</source>
        <translation>Als Text kopiert: die Zeichen und die Beschwerden. Sie können ihn in eine Nachricht einfügen.</translation>
    </message>
    <message>
        <source>Save as {kind}</source>
        <translation>Als {kind} speichern</translation>
    </message>
    <message>
        <source>Symptom report {day}</source>
        <translation>Symptombericht {day}</translation>
    </message>
    <message>
        <source>No program on this computer is set up to open such files.</source>
        <translation>Auf diesem Computer ist kein Programm eingerichtet, das solche Dateien öffnet.</translation>
    </message>
    <message>
        <source>Protecting the PDF …</source>
        <translation>Das PDF wird geschützt …</translation>
    </message>
    <message>
        <source>It is protected with your password.</source>
        <translation>Es ist mit Ihrem Passwort geschützt.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <extracomment>After a press this long nothing may change before the report is made, in milliseconds.</extracomment>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ReportSplitView</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch ist nichts eingetragen</translation>
    </message>
    <message>
        <source>After your first entries on Today, this makes a page for your doctor: what changed, your ratings day by day, your notes and questions.</source>
        <translation>Nach Ihren ersten Einträgen auf „Heute“ entsteht hier eine Seite für Ihre Ärztin oder Ihren Arzt: was anders ist, Ihre Werte Tag für Tag, Ihre Notizen und Fragen.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There are no backups in the usual folder.</source>
        <translation>Im üblichen Ordner sind keine Sicherungen.</translation>
    </message>
    <message>
        <source>The diary as it is now is kept under another name.</source>
        <translation>Das Tagebuch, wie es jetzt ist, bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Gespeichert am</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>This backup has a passphrase. You will be asked for it next.</source>
        <translation>Diese Sicherung hat eine Passphrase. Sie werden als Nächstes danach gefragt.</translation>
    </message>
    <message>
        <source>This backup can’t be read. Choose another one.</source>
        <translation>Diese Sicherung lässt sich nicht lesen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The diary can’t be read at the moment, so the two can’t be compared.</source>
        <translation>Das Tagebuch lässt sich im Moment nicht lesen. Darum lassen sich die beiden nicht vergleichen.</translation>
    </message>
    <message>
        <source>It has as many entries and days as your diary has now. What they say may still differ.</source>
        <translation>Sie hat so viele Einträge und Tage wie Ihr Tagebuch jetzt. Was darin steht, kann trotzdem verschieden sein.</translation>
    </message>
    <message>
        <source>Entries: {backup} in this backup, {diary} in your diary now.</source>
        <translation>Einträge: {backup} in dieser Sicherung, {diary} jetzt im Tagebuch.</translation>
    </message>
    <message>
        <source>Days: {backup} in this backup, {diary} in your diary now.</source>
        <translation>Tage: {backup} in dieser Sicherung, {diary} jetzt im Tagebuch.</translation>
    </message>
    <message>
        <source>the diary was closed</source>
        <translation>das Tagebuch wurde geschlossen</translation>
    </message>
    <message>
        <source>first start of the day</source>
        <translation>erster Start am Tag</translation>
    </message>
    <message>
        <source>while in use</source>
        <translation>während der Nutzung</translation>
    </message>
    <message>
        <source>made because you asked</source>
        <translation>auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before a file was imported</source>
        <translation>vor dem Einlesen einer Datei</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before the passphrase was changed</source>
        <translation>vor dem Ändern der Passphrase</translation>
    </message>
    <message>
        <source>before the bin was emptied</source>
        <translation>vor dem Leeren des Papierkorbs</translation>
    </message>
    <message>
        <source>after a command</source>
        <translation>nach einem Befehl</translation>
    </message>
    <message>
        <source>{why} (second folder)</source>
        <translation>{why} (zweiter Ordner)</translation>
    </message>
    <message>
        <source>{why} (an earlier diary)</source>
        <translation>{why} (ein früheres Tagebuch)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Diaries (*.mbc)</source>
        <translation>Tagebücher (*.mbc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>How often you write</source>
        <translation>Wie oft Sie schreiben</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message>
        <source>If you write once a week, Today asks how bad each symptom was at its worst in the last 7 days. A change may then be pointed out a week later than in a daily diary. If something changes in between, call your team.</source>
        <translation>Wenn Sie einmal in der Woche schreiben, fragt „Heute“, wie schlimm jede Beschwerde in den letzten 7 Tagen im schlimmsten Moment war. Ein Hinweis auf eine Änderung kann dann eine Woche später kommen als bei täglichen Einträgen. Ändert sich dazwischen etwas, rufen Sie Ihr Team an.</translation>
    </message>
    <message>
        <source>Once a week, Today can also ask one or both of these.</source>
        <translation>Einmal in der Woche kann „Heute“ auch eine oder beide dieser Fragen stellen.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>Gespeichert als „{name}“ in „{folder}“.</translation>
    </message>
</context>
<context>
    <name>SearchColumn</name>
    <message>
        <source>Search these pages</source>
        <translation>Diese Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Alle Seiten zeigen</translation>
    </message>
</context>
<context>
    <name>SearchHelpView</name>
    <message>
        <source>Who to call</source>
        <extracomment>Letters of a word that are shown; a longer one is no word.</extracomment>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Sie Hilfe holen</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Is it about how you feel now? F1 opens Who to call.</source>
        <translation>Geht es darum, wie es Ihnen jetzt geht? F1 öffnet „Wen Sie anrufen“.</translation>
    </message>
    <message>
        <source>Is it about how you feel now?</source>
        <translation>Geht es darum, wie es Ihnen jetzt geht?</translation>
    </message>
    <message>
        <source>You don’t need to find a page first.</source>
        <translation>Sie brauchen nicht erst eine Seite zu suchen.</translation>
    </message>
    <message>
        <source>“Who to call” has the emergency signs and your team’s numbers.</source>
        <translation>„Wen Sie anrufen“ zeigt die Notfallzeichen und die Nummern Ihres Teams.</translation>
    </message>
    <message>
        <source>Did you mean {queries}?</source>
        <translation>Meinten Sie {queries}?</translation>
    </message>
    <message>
        <source>Search {queries}?</source>
        <translation>Suchen nach {queries}?</translation>
    </message>
    <message>
        <source>No page has all of these words</source>
        <translation>Keine Seite enthält alle diese Wörter</translation>
    </message>
    <message>
        <source>No page has the word {word}</source>
        <translation>Auf keiner Seite steht das Wort {word}</translation>
    </message>
    <message>
        <source>No page has the words {words}</source>
        <translation>Auf keiner Seite stehen die Wörter {words}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} oder {last}</translation>
    </message>
    <message>
        <source>Or try one word, such as cough, sleep or scan. Spelling does not have to be exact.</source>
        <translation>Oder versuchen Sie es mit einem Wort, etwa Husten, Schlaf oder CT. Die Schreibweise muss nicht genau stimmen.</translation>
    </message>
    <message>
        <source>Try one word, such as cough, sleep or scan. Spelling does not have to be exact.</source>
        <translation>Versuchen Sie es mit einem Wort, etwa Husten, Schlaf oder CT. Die Schreibweise muss nicht genau stimmen.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of Settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Behandlungsteam</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen, Sprache</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Files in and out</source>
        <translation>Dateien ein und aus</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Gelöschtes</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Care team</source>
        <extracomment>Window width, at 100 % text, from which the list stands beside the section. The choice of the language goes by this: its name is another in each of them.</extracomment>
        <translation>Behandlungsteam</translation>
    </message>
</context>
<context>
    <name>ShellDialogs</name>
    <message>
        <source>A new day has begun: {day}.</source>
        <translation>Ein neuer Tag hat begonnen: {day}.</translation>
    </message>
    <message>
        <source>Another program has changed it while it was open here.</source>
        <translation>Ein anderes Programm hat sie geändert, während sie hier offen war.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Nothing else today</source>
        <translation>Heute sonst nichts</translation>
    </message>
    <message>
        <source>Nothing else that day</source>
        <translation>An dem Tag sonst nichts</translation>
    </message>
    <message>
        <source>No symptoms today</source>
        <translation>Heute keine Beschwerden</translation>
    </message>
    <message>
        <source>No symptoms that day</source>
        <translation>An dem Tag keine Beschwerden</translation>
    </message>
    <message>
        <source>Nothing else in 7 days</source>
        <translation>In 7 Tagen sonst nichts</translation>
    </message>
    <message>
        <source>No symptoms in 7 days</source>
        <translation>In 7 Tagen keine Beschwerden</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>symptom diary</source>
        <translation>Symptomtagebuch</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>Your team’s numbers and the emergency signs (F1)</source>
        <translation>Die Nummern Ihres Teams und die Notfallzeichen (F1)</translation>
    </message>
    <message>
        <source>Private: everything stays on this computer.</source>
        <translation>Privat: Alles bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>You can tick what you notice. It is saved for today.</source>
        <translation>Sie können ankreuzen, was Sie bemerken. Es wird für heute gespeichert.</translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation>Notfallzeichen</translation>
    </message>
</context>
<context>
    <name>StartAgainDialog</name>
    <message>
        <source>How do you take it?</source>
        <translation>Wie nehmen Sie es?</translation>
    </message>
    <message>
        <source>You are taking {name} again</source>
        <translation>{name}: wieder begonnen</translation>
    </message>
    <message>
        <source>When did you start again?</source>
        <translation>Wann haben Sie wieder angefangen?</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Das darf leer bleiben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>You took it until {date}. Choose a later day.</source>
        <translation>Sie haben es bis zum {date} genommen. Wählen Sie einen späteren Tag.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Add a medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>How do you take it?</source>
        <translation>Wie nehmen Sie es?</translation>
    </message>
    <message>
        <source>such as 2.5 mg once a day</source>
        <translation>zum Beispiel 2,5 mg einmal am Tag</translation>
    </message>
    <message>
        <source>In your own words. You can leave this empty.</source>
        <translation>In Ihren eigenen Worten. Das darf leer bleiben.</translation>
    </message>
    <message>
        <source>When did you start?</source>
        <translation>Wann haben Sie angefangen?</translation>
    </message>
    <message>
        <source>Add this medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
    <message>
        <source>Write the name of the medicine first.</source>
        <translation>Schreiben Sie zuerst den Namen des Medikaments.</translation>
    </message>
</context>
<context>
    <name>StartMessages</name>
    <message>
        <source>Some entries are dated after today, up to {day}. If this computer’s date was wrong then, open the day in Calendar to correct or remove them.</source>
        <translation>Einige Einträge tragen ein Datum nach dem heutigen Tag, bis zum {day}. War das Datum dieses Computers damals falsch, öffnen Sie den Tag im Kalender und berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Your reminder for {day}, {time} could not come. You can still fill in any past day.</source>
        <translation>Ihre Erinnerung für {day}, {time} konnte nicht kommen. Sie können jeden vergangenen Tag noch ausfüllen.</translation>
    </message>
    <message>
        <source>A sync program has left another copy of your diary. See Settings, Files in and out.</source>
        <translation>Ein Abgleichprogramm hat eine weitere Kopie Ihres Tagebuchs abgelegt. Siehe Einstellungen, Dateien ein und aus.</translation>
    </message>
    <message>
        <source>{fault} Until then, everything is in English.</source>
        <translation>{fault} Bis dahin ist alles auf Englisch.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message>
        <source>Charts of what is asked once a week</source>
        <translation>Diagramme der Fragen, die einmal pro Woche kommen</translation>
    </message>
    <message>
        <source>Answers of once a week as a table</source>
        <translation>Antworten von einmal pro Woche als Tabelle</translation>
    </message>
    <message>
        <source>Save a picture of these answers</source>
        <translation>Bild dieser Antworten speichern</translation>
    </message>
    <message>
        <source>Copy a picture of these answers</source>
        <translation>Bild dieser Antworten kopieren</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>You stopped {name}</source>
        <translation>{name} abgesetzt</translation>
    </message>
    <message>
        <source>What was the last day that you took it?</source>
        <translation>An welchem Tag haben Sie es zuletzt genommen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>You took it on {date}. Choose that day or a later one.</source>
        <translation>Am {date} haben Sie es genommen. Wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
</context>
<context>
    <name>StoppedRow</name>
    <message>
        <source>Started again</source>
        <translation>Wieder angefangen</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>Show the log…</source>
        <translation>Protokoll zeigen …</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Protokoll löschen</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>The program keeps a short log of what it did and when: that it was opened, that a backup was made, where an error happened. Nothing you have written is in it, and no names, files or passphrases. It stays on this computer unless you give it to somebody who is helping you.</source>
        <translation>Das Programm führt ein kurzes Protokoll darüber, was es wann getan hat: dass es geöffnet wurde, dass eine Sicherung erstellt wurde, wo ein Fehler war. Nichts, was Sie geschrieben haben, steht darin, auch keine Namen, Dateien oder Passphrasen. Es bleibt auf diesem Computer, außer Sie geben es jemandem, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>The log was deleted. A new one starts automatically.</source>
        <translation>Das Protokoll ist gelöscht. Ein neues beginnt automatisch.</translation>
    </message>
    <message>
        <source>This could not be deleted: {files}</source>
        <translation>Das ließ sich nicht löschen: {files}</translation>
    </message>
</context>
<context>
    <name>SymptomListRow</name>
    <message>
        <source>Move {symptom} up</source>
        <translation>{symptom} nach oben</translation>
    </message>
</context>
<context>
    <name>SymptomsCard</name>
    <message>
        <source>Symptoms on Today</source>
        <translation>Beschwerden auf „Heute“</translation>
    </message>
    <message>
        <source>If you switch a symptom off, what you have recorded about it is kept.</source>
        <translation>Wenn Sie eine Beschwerde ausschalten, bleibt erhalten, was Sie dazu eingetragen haben.</translation>
    </message>
</context>
<context>
    <name>SymptomsDialog</name>
    <message>
        <source>Choose symptoms</source>
        <translation>Beschwerden wählen</translation>
    </message>
    <message>
        <source>Tick what you want to see. The arrows change the order.</source>
        <translation>Kreuzen Sie an, was Sie sehen möchten. Die Pfeile ändern die Reihenfolge.</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick at least one symptom.</source>
        <translation>Kreuzen Sie mindestens eine Beschwerde an.</translation>
    </message>
</context>
<context>
    <name>TakenRow</name>
    <message>
        <source>Change dose</source>
        <translation>Dosis ändern</translation>
    </message>
    <message>
        <source>I stopped this</source>
        <translation>Abgesetzt</translation>
    </message>
</context>
<context>
    <name>TeamLimitsCard</name>
    <message>
        <source>Has your team told you at what reading to call them? Write it here, and the diary will use it. If you leave a field empty, the usual limits are used.</source>
        <translation>Hat Ihr Team Ihnen gesagt, bei welchem Messwert Sie anrufen sollen? Tragen Sie ihn hier ein, dann gilt er im Tagebuch. Bleibt ein Feld leer, gelten die üblichen Grenzwerte.</translation>
    </message>
    <message>
        <source>When your team wants you to call</source>
        <translation>Wann Sie Ihr Team anrufen sollen</translation>
    </message>
    <message>
        <source>Oxygen (SpO2): call at or below, in %</source>
        <translation>Sauerstoff (SpO2): anrufen bei diesem Wert oder weniger, in %</translation>
    </message>
    <message>
        <source>Resting pulse: call at or above, beats per minute</source>
        <translation>Ruhepuls: anrufen bei diesem Wert oder mehr, Schläge pro Minute</translation>
    </message>
    <message>
        <source>Breathing: call at or above, breaths per minute</source>
        <translation>Atmung: anrufen bei diesem Wert oder mehr, Atemzüge pro Minute</translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>TodayDialogs</name>
    <message>
        <source>Remove a moment</source>
        <translation>Moment entfernen</translation>
    </message>
    <message>
        <source>Moment removed.</source>
        <translation>Moment entfernt.</translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation>{what}, gespeichert.</translation>
    </message>
    <message>
        <source>{what}, removed.</source>
        <translation>{what}, entfernt.</translation>
    </message>
    <message>
        <source>There is nothing to copy from {day}.</source>
        <translation>{day}: Da gibt es nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Same as {day}?</source>
        <translation>Wie am {day}?</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Moment, saved.</source>
        <translation>Moment, gespeichert.</translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>Same as {date}</source>
        <translation>Wie am {date}</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>Wie gestern</translation>
    </message>
    <message>
        <source>Same as {weekday}</source>
        <translation>Wie am {weekday}</translation>
    </message>
</context>
<context>
    <name>TodaySpeech</name>
    <message>
        <source>Cleared: {what}. {n} left.</source>
        <translation>Gelöscht: {what}. {n} offen.</translation>
    </message>
    <message>
        <source>{what}, saved. {n} left.</source>
        <translation>{what}, gespeichert. {n} offen.</translation>
    </message>
    <message>
        <source>All {n} answered for {day}.</source>
        <translation>Alle {n} beantwortet ({day}).</translation>
    </message>
    <message>
        <source>All {n} answered for today.</source>
        <translation>Alle {n} für heute beantwortet.</translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation>{what}, gespeichert.</translation>
    </message>
    <message>
        <source>{n} to answer.</source>
        <translation>{n} zu beantworten.</translation>
    </message>
    <message>
        <source>{n} left.</source>
        <translation>{n} offen.</translation>
    </message>
    <message>
        <source>All {n} answered.</source>
        <translation>Alle {n} beantwortet.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>MBC Tracker</source>
        <translation>MBC Tracker</translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>Your treatment</source>
        <translation>Ihre Behandlung</translation>
    </message>
</context>
<context>
    <name>TreatmentChoices</name>
    <message>
        <source>I am having cancer treatment</source>
        <translation>Ich bin in Krebsbehandlung</translation>
    </message>
    <message>
        <source>Tick it for six weeks after chemotherapy too. A fever is then pointed out on the day you write it down.</source>
        <translation>Kreuzen Sie es auch noch sechs Wochen nach einer Chemotherapie an. Auf Fieber weist das Tagebuch dann noch am selben Tag hin, an dem Sie es eintragen.</translation>
    </message>
    <message>
        <source>My team told me to report a new cough or breathlessness at once</source>
        <translation>Mein Team hat gesagt, dass ich neuen Husten oder Atemnot sofort melden soll</translation>
    </message>
    <message>
        <source>Even a small change in cough, breathing or chest pain is then pointed out.</source>
        <translation>Dann weist das Tagebuch auch auf eine kleine Änderung bei Husten, Atem oder Brustschmerzen hin.</translation>
    </message>
    <message>
        <source>Fever limit in {unit}</source>
        <translation>Fiebergrenze in {unit}</translation>
    </message>
    <message>
        <source>If you leave this empty, 38.0 °C (100.4 °F) is used. Your team may have given you another number: use theirs.</source>
        <translation>Bleibt das Feld leer, gilt 38,0 °C (100,4 °F). Vielleicht hat Ihr Team Ihnen eine andere Zahl genannt: Nehmen Sie dann diese.</translation>
    </message>
</context>
<context>
    <name>TreatmentStep</name>
    <message>
        <source>Your treatment and your privacy</source>
        <translation>Ihre Behandlung und Ihre Privatsphäre</translation>
    </message>
    <message>
        <source>Protect my diary with a passphrase. I will choose it in the next window.</source>
        <translation>Mein Tagebuch mit einer Passphrase schützen. Ich wähle sie im nächsten Fenster.</translation>
    </message>
    <message>
        <source>Do you want to keep others from reading your diary?</source>
        <translation>Sollen andere Ihr Tagebuch nicht lesen können?</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Entries as a table</source>
        <translation>Einträge als Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>My team knows about this</source>
        <translation>Mein Team weiß davon</translation>
    </message>
    <message>
        <source>Compare another period</source>
        <translation>Anderen Zeitraum vergleichen</translation>
    </message>
    <message>
        <source>Choose symptoms</source>
        <translation>Beschwerden wählen</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>What 0 to 10 means</source>
        <translation>Was 0 bis 10 bedeutet</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Als Diagramme</translation>
    </message>
    <message>
        <source>There are no ratings in this period. Try a longer one.</source>
        <translation>In dieser Zeit gibt es keine Werte. Versuchen Sie eine längere.</translation>
    </message>
    <message>
        <source>Your rating, and in brackets the typical rating of the last 7 days.</source>
        <translation>Ihr Wert, und in Klammern der typische Wert der letzten 7 Tage.</translation>
    </message>
    <message>
        <source>“Of 7 days” is the worst of 7 days. The typical rating leaves it out.</source>
        <translation>„Aus 7 Tagen“ ist der schlimmste Wert aus 7 Tagen. Der typische Wert lässt ihn weg.</translation>
    </message>
</context>
<context>
    <name>TrendSymptomRow</name>
    <message>
        <source>Move {symptom} up</source>
        <translation>{symptom} nach oben</translation>
    </message>
    <message>
        <source>Move {symptom} down</source>
        <translation>{symptom} nach unten</translation>
    </message>
</context>
<context>
    <name>TrendTableModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>{value}, of 7 days</source>
        <translation>{value}, aus 7 Tagen</translation>
    </message>
    <message>
        <source>{text}, the worst of 7 days</source>
        <translation>{text}, der schlimmste Wert aus 7 Tagen</translation>
    </message>
    <message>
        <source>typical in the last 7 days {middle}</source>
        <translation>typisch in den letzten 7 Tagen {middle}</translation>
    </message>
</context>
<context>
    <name>TrendsHead</name>
    <message>
        <source>Print</source>
        <extracomment>Pixels at the left and the right of the page.</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print: go to Report</source>
        <translation>Drucken: zum Bericht</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Double-click, or press E, to add an event.</source>
        <translation>Mit Doppelklick oder E fügen Sie ein Ereignis hinzu.</translation>
    </message>
    <message>
        <source>Point at the charts, or use the arrow keys, to read them.</source>
        <translation>Zeigen Sie auf die Diagramme oder nutzen Sie die Pfeiltasten, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Point at the charts, or use the arrow keys, to read a day.</source>
        <translation>Zeigen Sie auf die Diagramme oder nutzen Sie die Pfeiltasten, um einen Tag zu lesen.</translation>
    </message>
    <message>
        <source>Symptoms in Trends</source>
        <translation>Beschwerden im Verlauf</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>UndoStatus</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Gespeichert {time}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>WalletDialog</name>
    <message>
        <source>My name on the card</source>
        <translation>Mein Name auf der Karte</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Vorschau der Karte</translation>
    </message>
    <message>
        <source>My care team card</source>
        <translation>Karte mit meinem Behandlungsteam</translation>
    </message>
    <message>
        <source>My care team card.pdf</source>
        <translation>Karte mit meinem Behandlungsteam.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Card for your wallet</source>
        <translation>Karte für den Geldbeutel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message>
        <source>{question}: step {n} of 4</source>
        <translation>{question}: Stufe {n} von 4</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation>{what}, gespeichert.</translation>
    </message>
</context>
<context>
    <name>WeeklyStepDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation>Bitte wählen Sie eine der fünf Antworten.</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Arrow keys go from day to day and week to week, Page Up and Page Down from month to month. Enter opens the day.</source>
        <translation>Mit den Pfeiltasten geht es von Tag zu Tag und von Woche zu Woche, mit Bild auf und Bild ab von Monat zu Monat. Die Eingabetaste öffnet den Tag.</translation>
    </message>
    <message>
        <source>A hollow diamond: about 7 days.</source>
        <translation>Hohle Raute: aus 7 Tagen.</translation>
    </message>
    <message>
        <source>The number on a colour is the day’s highest rating. A tick: recorded without a rating. A dot: a note, an extra moment or a reading at home. A bar: an event or an appointment. Empty: not recorded.</source>
        <translation>Die Zahl auf einer Farbe ist der höchste Wert des Tages. Häkchen: Eintrag ohne Wert. Punkt: Notiz, weiterer Moment oder zu Hause Gemessenes. Balken: Ereignis oder Termin. Leer: nicht eingetragen.</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Umschalt+Links</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Umschalt+Rechts</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Charts: {what}</source>
        <translation>Diagramme: {what}</translation>
    </message>
    <message>
        <source>{what} (key {key} in the charts)</source>
        <translation>{what} (Taste {key} in den Diagrammen)</translation>
    </message>
</context>
<context>
    <name>_ConfirmRestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Your diary will be as it was in this backup: {which}.</source>
        <translation>Ihr Tagebuch wird so sein wie in dieser Sicherung: {which}.</translation>
    </message>
    <message>
        <source>Your diary as it is now is kept under another name, and as a backup if it can be read. You can go back to it by restoring that backup.</source>
        <translation>Ihr Tagebuch, wie es jetzt ist, bleibt unter einem anderen Namen erhalten und, wenn es lesbar ist, auch als Sicherung. Sie können zu ihm zurück, indem Sie diese Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Keep my diary</source>
        <translation>Mein Tagebuch behalten</translation>
    </message>
</context>
<context>
    <name>_ConfirmWordDialog</name>
    <message>
        <source>DELETE</source>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Sind Sie sicher?</translation>
    </message>
    <message>
        <source>To delete everything, type the word {word} here.</source>
        <translation>Um alles zu löschen, tippen Sie hier das Wort {word}.</translation>
    </message>
    <message>
        <source>Small letters are fine. The program closes afterwards.</source>
        <translation>Kleine Buchstaben sind in Ordnung. Danach schließt sich das Programm.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
</context>
<context>
    <name>_ConflictDialog</name>
    <message>
        <source>Which one do you want to keep?</source>
        <translation>Was möchten Sie behalten?</translation>
    </message>
    <message>
        <source>In the diary now: {text}</source>
        <translation>Jetzt im Tagebuch: {text}</translation>
    </message>
    <message>
        <source>Deleted: {text}</source>
        <translation>Gelöscht: {text}</translation>
    </message>
    <message>
        <source>The other one will be kept among the deleted things.</source>
        <translation>Das andere bleibt bei „Gelöschtes“.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Keep the current one</source>
        <translation>Jetziges behalten</translation>
    </message>
</context>
<context>
    <name>_EmptyBinDialog</name>
    <message>
        <source>Empty the bin?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>{what} will be deleted for good. This can’t be undone.</source>
        <translation>Wird für immer gelöscht: {what}. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>You will no longer be able to undo earlier steps.</source>
        <translation>Frühere Schritte können Sie dann nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>A backup is made first. It keeps what was deleted for at least 30 days. Older backups keep it too, until they are replaced.</source>
        <translation>Vorher entsteht eine Sicherung. Sie behält das Gelöschte mindestens 30 Tage. Auch ältere behalten es, bis sie ersetzt werden.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
</context>
<context>
    <name>_PresentPassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>That is not your current passphrase. Please try again.</source>
        <translation>Das ist nicht Ihre jetzige Passphrase. Bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>_ProgressWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <translation>MBC Tracker – Symptomtagebuch</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>Your diary and its backups are being rewritten.</source>
        <translation>Ihr Tagebuch und seine Sicherungen werden neu geschrieben.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
</context>
</TS>
