<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>can be on the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the emergency number: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Read why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>not recorded</source>
        <extracomment>Ten has a key of its own, which is never mistaken for a one and a nought.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Anything your doctor should know? (optional)</source>
        <extracomment>Room for a symptom&apos;s name beside its buttons, at 100 % text; with less it stands above them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of its own, with a clock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 0 to 10 means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Add an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for this appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None added yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Change this appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and add questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who with (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Sources: at the end of this page.</source>
        <extracomment>So that buttons and small print stand under the text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {screen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinician has reviewed this page yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPassphraseDialog</name>
    <message>
        <source>This file has its own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>The copies in “{folder}” stay there. Delete them yourself if you don’t want to leave them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made. {why} The diary itself is as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using the second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backups are in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of your diary are made while you use it and when you close it. The diary deletes older ones bit by bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good backup was made on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second folder, such as one on a USB stick, can hold a copy of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder is {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last copy there is from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These copies open only with an earlier passphrase: {names}. You can delete them if you don’t need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Show deleted things…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you remove can be put back for 30 days. After that it is deleted automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days. After that it is deleted automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Removed on {removed}, will be deleted on {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>such as 4 May 1968</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day do you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birth date can’t be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous year (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Recorded on {n} of {m} days.</source>
        <extracomment>Below this width (at 100 % text) the events and appointments go under the month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Who to call</source>
        <extracomment>From this width on (at 100 % text) the signs stand beside the numbers, so that both are in view. Shares of the numbers, of the signs and of what is left empty, beside and below each other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “When to get help”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not added any numbers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your team’s numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareTeamCard</name>
    <message>
        <source>Add a number</source>
        <extracomment>From this text size on the buttons stand below the words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers come first wherever the diary says who to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for your wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect your diary with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks the whole diary and its backups on this computer. Four or five words that don’t belong together are a good choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget it, nobody can open your diary again, not even us. It can’t be looked up, and it can’t be reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that the diary knows about are protected too. Pages and files that you saved for your doctor, and copies you made yourself, are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Write it down by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write it down first, and tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Your diary was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file that is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the copy that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of your entries could be saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your entries are kept in “{file}”, in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries from the last good backup, and all that you wrote since you opened the program, are kept in “{file}”, in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good backup was there. What you wrote since you opened the program is kept in “{file}”, in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has been copied. You can paste it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {symptom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this “not recorded” again (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColoursCard</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>What “{name}” becomes</source>
        <extracomment>More than anybody goes through; the rest stays as proposed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10, as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, from none to severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5; 1 is a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5; 1 is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Open 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, such as breast care nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, such as Mon to Fri 9 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a phone number, and a name or a role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyDayDialog</name>
    <message>
        <source>This will be written down. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you take it at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stopped this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the last day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the medicine first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the dose, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before the day on which you started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another dose from that day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it on {date}. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryStep</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country do you live in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who in your care team do you call first? (name or role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add more numbers in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a name or role, and a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency the diary says: call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is safe: everything that was shown as saved is on disk. Please close the program and start it again. The report below contains only technical details: where it happened and what the program did before. Nothing you have written is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateOrderQuestion</name>
    <message>
        <source>The dates in this file can be read in two ways. What is “{date}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Day before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. Choose another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDescriptions</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst {rating} of 10, {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worst of 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded, no rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with extra moments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot: there are entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayProgress</name>
    <message>
        <source>How bad was each symptom at its worst today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst that day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst in the last 7 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst in the 7 days before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All {n} answered for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All {n} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answered, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRecorder</name>
    <message>
        <source>Note</source>
        <extracomment>Seconds after midnight&apos;s turn of the page in which a press may be meant for the day before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayStatus</name>
    <message>
        <source>✓ Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean 10 for {symptom}? Press {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day has begun. Press again for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletionController</name>
    <message>
        <source>Nothing was deleted, because no backup could be made first. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <extracomment>The Desktop Notifications Specification 1.2, https://specifications.freedesktop.org/notification/</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}: {text}, taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Where the two differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseDialog</name>
    <message>
        <source>Change the dose of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now: {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you take it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new dose first, such as 2 tablets a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You started it on {date}. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencySigns</name>
    <message>
        <source>All signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes your diary, its backups and the settings from this computer. You are asked twice first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be deleted, and what will stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are removed but not overwritten: on most disks no program can be sure of doing that. An expert who has the disk may still find parts of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary, with everything you have written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its backups in the folder beside it ({n}), and older diaries that were put aside when you restored one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s settings for it, and the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the copies in the second folder ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, exports, pictures, backups and copies of the log that you saved in other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s settings: your usual diary needs them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErasedWindow</name>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary, its backups, the log for support and this computer’s settings were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary, its backups and the log for support were removed. This computer’s settings stay, because your usual diary needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be removed. You can delete them yourself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved in other places is still there: reports, exports, pictures, backups and copies of the log. So are printed pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies in the second folder were kept: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have other names and were left, but may be yours too: {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>Your diary could not be opened</source>
        <extracomment>Of a diary that is not in its place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be here: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary may be open on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not open there, you can open it here. This can happen if the other computer was switched off while the program was running, or if this computer has a new name. A diary that two computers change at the same time can be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Change this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasted more than one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it? (shown in the charts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words first, such as “CT scan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventKinds</name>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventListDialog</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Add an event on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team knows since {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Why am I seeing this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary compares what you wrote down with fixed rules. It does not know what the cause is. Please ask your team: they can find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “your usual” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is based on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFormatDialog</name>
    <message>
        <source>Export for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains the days, symptoms and parts that you chose for the report. Emergency signs, blood, fever and swelling are always in it. If you left out notes, nothing that you typed is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not protected. Anyone who gets it can read it, even if your diary has a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR, for a hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your doctor, use the PDF. It can have a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Step {n} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My treatment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you feel different since then, the diary can go by a new usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>If you can’t remember the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the recovery sheet or the note that you wrote it on. Capital letters and spaces matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open this diary without it, not even us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start a new, empty diary. The locked one is kept under another name, in case you find the passphrase after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>That is not the passphrase. Check capital letters and spaces, and try again.</source>
        <extracomment>Menus, lists that are pulled down, tool tips: they have nothing to come back for. Who says on Linux that the screen was locked: the standard&apos;s name, and those of desktops.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you typed has not been saved yet. Unlock the diary to see it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Bring in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be a file that you saved here, another diary, or a backup of one. It can also come from another program, such as Apple Health, Bearable or Daylio. Or it is your own table with dates. You can drop the file on this window, too. You see what would change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{file}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made first. Ctrl+Z takes all of it back at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds nothing that could be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what “{file}” holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that “{file}” holds is in your diary already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in: {n} of {all} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries were added to your diary. Ctrl+Z takes all of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry was added to your diary. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing has to be asked about “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” can’t be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>Where the two differ</source>
        <extracomment>More than anybody reads; the command line lists them all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is in my diary, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the file says, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can’t be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {n} ({kinds}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to notes of yours: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your diary already: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different in your diary: {n} ({kinds}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t be taken: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of {program} with {n} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with {n} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {what}, {n}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other things are not used either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with emergency signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“my team knows”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownLevels</name>
    <message>
        <source>{symptom}: how bad is it usually?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownLevelsDialog</name>
    <message>
        <source>What my team knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these does your team know already, and how bad is it usually?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is today; you can change it later. What you leave out stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how bad it is for one of them, or press Cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownMarkRow</name>
    <message>
        <source>My team knows since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come, so it does not count yet. Change the day, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote nothing down about it in the 7 days up to then, so it does not count. Change it to say how bad it is usually.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count any more. You can remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownMarksCard</name>
    <message>
        <source>Nothing is on this list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What my team knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this list is pointed out when it is more than that, and not only because it is there. If your team knows of something, put it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownStep</name>
    <message>
        <source>What your team knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these does your team know already, and how bad is it usually?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary then points it out when it is more than that, and not only because it is there. You can change this in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what they do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What my team knows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Texts in other languages than British English have not been checked by a native reader or a clinician yet. Emergency numbers follow your country, not the language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterDose</name>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this dose away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {dose}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>Below this width (at 100 % text) contents and page take turns.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>Tab goes to the next link, H to the next heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, heading level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <extracomment>Milliseconds that a wrong passphrase costs: nothing to a person, much to who tries them all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can’t remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read it. It can’t be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedHelpDialog</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your care team’s numbers are in your diary. Unlock it to see them, or look at your printed card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the whole log, with the newest lines at the end. Times are in UTC. Read it first if you like, then send it to the person who is helping you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{what} – MBC Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has not been saved yet. Close the window again to leave without saving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here can’t be saved yet. Please change it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>What each column becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings here are from 0 to 10. What is on another scale is converted, and the original stays in a note. Your choice is remembered for the next file of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} further columns stay as proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symptom of my own: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medicine: {name}, with its dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Remove “my team knows”: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote nothing down about it in the 7 days up to then. Say how bad it is usually, or choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team knows: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what your team knows about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by my entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what my team knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team knows this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does your team know about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when do they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad is it usually?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you go by your entries, the worst of the 7 days up to that day counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementCell</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}: time, another reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reading, its time, how it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {value}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementChoicesCard</name>
    <message>
        <source>Home measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you measure anything at home? What you tick here is shown on Today. If you take a tick away, what you have written down is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementDialog</name>
    <message>
        <source>{name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check: {value}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reading:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this reading:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementRecorder</name>
    <message>
        <source>Please check: {number}&#xa0;{unit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {measured} is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementsCard</name>
    <message>
        <source>Charts of home measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home measurements as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture of the measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home measurements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Show them in Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them on the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them in Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write down in Calendar what you take. The diary does not check medicines and does not remind you to take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicinesView</name>
    <message>
        <source>Add a medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it with your symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No medicine is written down as taken now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you start, stop or change. You find it again in Trends and on the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary does not check medicines and does not remind you to take them. Ask your team or pharmacist about doses and side effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken again since {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingDays</name>
    <message>
        <source>{n} of the last {all} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>A moment on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number or write a few words first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the moment at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the moment at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (your answer for the day is {n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The number on a colour is the day’s highest rating. A tick: recorded without a rating. N: a note. M: an extra moment. E: an event. A: an appointment. Empty: not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextAppointmentButton</name>
    <message>
        <source>None added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextAppointmentDialog</name>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPrinterDialog</name>
    <message>
        <source>No printer is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer. You can save this as a PDF and print it somewhere else, or take it with you on a phone or a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingYetCard</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first entries on Today, this page shows them over time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F6 to reach Who to call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeCardView</name>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeHistoryDialog</name>
    <message>
        <source>Notices so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary has not pointed anything out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>I have told my team</source>
        <extracomment>Milliseconds after a change in which the screen is painted first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden for today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Diary only: show no notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency signs and the advice to contact your team stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not chosen yet. Until you do, notices are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the diary points out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesStep</name>
    <message>
        <source>Welcome to your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like the diary to point things out to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, show notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, diary only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you don’t choose, notices are shown. You can change this in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how your chest and breathing are, see it drawn, and print a page for your doctor. All of it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t tell what a symptom means, and it is no substitute for your team. If you are worried, contact them. In an emergency, call for help right away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinician has reviewed this program yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice says why, and who to contact. It names no illness.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>{name}: one less</source>
        <extracomment>Digits alone can be typed; a number that is too large becomes the highest one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenNoticeLine</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I have told my team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices so far: {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSymptomRow</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSymptomsPart</name>
    <message>
        <source>A symptom of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this symptom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No or yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>All {n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary and its backups open only with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary has no passphrase. Anyone who uses your account on this computer can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the computer is not in use:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the computer wakes from sleep, and on Linux when the screen is locked. Ctrl+L locks it right away. What you are typing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseController</name>
    <message>
        <source>Your diary has no passphrase yet. You can choose one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are different. Please type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password for the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who opens the file is asked for this password. Give it to your doctor separately from the file, for example by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 letters, numbers or signs; three or four words work well. It is not stored anywhere. If it is lost, save the report again. Programs for e-mail and printing may ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneScriptCard</name>
    <message>
        <source>Show it large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneScriptDialog</name>
    <message>
        <source>What to tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer set up. You can copy the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannerController</name>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannerListCard</name>
    <message>
        <source>None in the time on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and appointments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannerRow</name>
    <message>
        <source>Appointment: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to the printer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: this computer lacks the command “lp”. On Debian and Ubuntu it comes with the package cups-client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>This printer is stopped. Pages wait until it is started.</source>
        <extracomment>More would hardly ever be meant, and a slip of the finger costs paper.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print on both sides of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>It did not answer.</source>
        <extracomment>Milliseconds: a printer on a network may have to be woken, but nobody waits for ever.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: “{printer}” did not take the pages. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n}: asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, once you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to question {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n}: {do}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCheckBox</name>
    <message>
        <source>Asked: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>There are no questions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add earlier questions that were not asked ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for your next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new question here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question can’t be empty. “Remove” takes it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeChips</name>
    <message>
        <source>Show {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“My team knows”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symptom of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are shown only while the diary is open. Its window may be minimised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the diary when I log in to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t show notifications. So there can be no reminders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short note from this computer that names no symptoms. It is not shown if you have already written something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>You asked to be reminded of your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBC Tracker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalBanner</name>
    <message>
        <source>Removed: {what}</source>
        <extracomment>What Today and the medicines remove: they have Undo on screen, and say what they removed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovePassphraseDialog</name>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary and its backups stay as they are, but anyone who uses this computer can then read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have recorded about it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Print…</source>
        <extracomment>Only what takes longer than this needs a way to stop it, in milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report: table and text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report: laying out the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first pages are here. The remaining pages are on their way …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The report below was made before your last change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, though the page would show it in bold: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency signs, blood, fever and swelling always come first on the page. No choice here takes them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No red-flag sign was written down in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kind of red-flag sign was written down in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kinds of red-flag signs were written down in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, though you wrote it down: {names} ({n}). The page names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, though you wrote it down: {names} ({n}). The page does not name them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDateRange</name>
    <message>
        <source>Choose the days myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOptionsCard</name>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the saved PDF with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No particular one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms and their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since my last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and other words of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name symptoms that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Symptom report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text: the signs and the symptoms. You can paste it into a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom report {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer is set up to open such files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protecting the PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected with your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <extracomment>After a press this long nothing may change before the report is made, in milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSplitView</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first entries on Today, this makes a page for your doctor: what changed, your ratings day by day, your notes and questions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups in the usual folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary as it is now is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup has a passphrase. You will be asked for it next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can’t be read. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary can’t be read at the moment, so the two can’t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has as many entries and days as your diary has now. What they say may still differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with your diary now, this backup has {entries} and {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {what} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {what} fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diary was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first start of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made because you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a file was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the passphrase was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the bin was emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} (second folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} (an earlier diary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.mbc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>How often you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you write once a week, Today asks how bad each symptom was at its worst in the last 7 days. A change may then be pointed out a week later than in a daily diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a week, Today can ask one or both of these as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchColumn</name>
    <message>
        <source>Search these pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHelpView</name>
    <message>
        <source>Who to call</source>
        <extracomment>Letters of a word that are shown; a longer one is no word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it about how you feel now? F1 is Who to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it about how you feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don’t need to find a page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Who to call” has the emergency signs and your team’s numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has the word {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has the words {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try one word, such as cough, sleep or scan. Spelling does not have to be exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one word, such as cough, sleep or scan. Spelling does not have to be exact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A new day has begun: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Care team</source>
        <extracomment>Window width, at 100 % text, from which the list stands beside the section. The choice of the language goes by this: its name is another in each of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Nothing else today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symptoms today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symptoms that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symptoms in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>symptom diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team’s numbers and the emergency signs (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>You can tick what you notice. It is saved for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartAgainDialog</name>
    <message>
        <source>You take {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it until {date}. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Add a medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2.5 mg once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words. You can leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the medicine first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartMessages</name>
    <message>
        <source>Some entries are dated after today, up to {day}. If this computer’s date was wrong then, open the day in Calendar to correct or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was closed at the time of your reminder for {day}, {time}. You can still fill in any past day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} Until then, everything is in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>You stopped {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the last day that you took it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it on {date}. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppedRow</name>
    <message>
        <source>Started again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>Show the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program keeps a short log of what it did and when: that it was opened, that a backup was made, where an error happened. Nothing you have written is in it, and no names, files or passphrases. It stays on this computer unless you give it to somebody who is helping you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was deleted. A new one starts automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be deleted: {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SymptomListRow</name>
    <message>
        <source>Move {symptom} up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SymptomsCard</name>
    <message>
        <source>Symptoms on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you switch a symptom off, what you have recorded about it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SymptomsDialog</name>
    <message>
        <source>Choose symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you want to see. The arrows change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one symptom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenRow</name>
    <message>
        <source>Change dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stopped this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamLimitsCard</name>
    <message>
        <source>Has your team told you at which number to call? Then write it here, and the diary goes by it. If you leave a field empty, the usual numbers are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your team wants a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen (SpO2): call at or below, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting pulse: call at or above, beats per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing: call at or above, breaths per minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayDialogs</name>
    <message>
        <source>Remove a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment, saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodaySpeech</name>
    <message>
        <source>Cleared: {what}. {n} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, saved. {n} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} answered for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} answered for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>MBC Tracker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>Your treatment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentChoices</name>
    <message>
        <source>I am having cancer treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fever is then pointed out on the day you write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team told me to report a new cough or breathlessness at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even a small change in cough, breathing or chest pain is then pointed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever limit in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you leave this empty, 38.0 °C (100.4 °F) is used. Your team may have given you another number: use theirs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentStep</name>
    <message>
        <source>Your treatment and your privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect my diary with a passphrase. I choose it in the next window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to keep others from reading your diary?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team knows about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 0 to 10 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings in this period. Try a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating, and in brackets the typical rating of the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Of 7 days” is the worst of 7 days. The typical rating leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendSymptomRow</name>
    <message>
        <source>Move {symptom} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {symptom} down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendTableModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, of 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, the worst of 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical in the last 7 days {middle}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsHead</name>
    <message>
        <source>Print</source>
        <extracomment>Pixels at the left and the right of the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: go to Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Point at the charts, or use the arrow keys, to read a day. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click, or press E, to add an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the charts, or use the arrow keys, to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms on Trends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStatus</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalletDialog</name>
    <message>
        <source>My name on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My care team card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My care team card.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card for your wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: step {n} of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyStepDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Arrow keys go from day to day and week to week, Page Up and Page Down from month to month. Enter opens the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number on a colour is the day’s highest rating. A tick: recorded without a rating. A dot: a note or an extra moment. A bar: an event or an appointment. Empty: not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (key {key} in the charts)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ConfirmRestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary will be as it was in this backup: {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary as it is now is kept under another name, and as a backup if it can be read. You can go back to it by restoring that backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ConfirmWordDialog</name>
    <message>
        <source>DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete everything, type the word {word} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters are fine. The program closes afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ConflictDialog</name>
    <message>
        <source>Which one do you want to keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diary now: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one will be kept among the deleted things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the current one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EmptyBinDialog</name>
    <message>
        <source>Empty the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One deleted thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deleted things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} will be gone for good. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will no longer be able to undo earlier steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made first. It keeps what was deleted for at least 30 days. Older backups keep it too, until they are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PresentPassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your current passphrase. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ProgressWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary and its backups are being rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This computer has no printer set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
