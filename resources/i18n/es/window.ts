<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>can be on the report</source>
        <translation>puede aparecer en el informe</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>sets the emergency number: {number}</source>
        <translation>según el país: en una emergencia, llame al {number}</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Read why</source>
        <extracomment>By step: what is between the cards, and from which on the weekly card is short, the signs tight.</extracomment>
        <translation>Leer por qué</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>not recorded</source>
        <extracomment>Ten has a key of its own, which is never mistaken for a one and a nought.</extracomment>
        <translation>sin anotar</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Anything your doctor should know? (optional)</source>
        <translation>¿Algo que su médico deba saber? (opcional)</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Añadir un momento</translation>
    </message>
    <message>
        <source>A separate entry with its own time</source>
        <translation>Una anotación aparte, con su propia hora</translation>
    </message>
    <message>
        <source>What 0 to 10 means</source>
        <translation>Qué significa de 0 a 10</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Report for this appointment</source>
        <translation>Informe para esta cita</translation>
    </message>
    <message>
        <source>Change the next appointment</source>
        <translation>Cambiar la próxima cita</translation>
    </message>
    <message>
        <source>Questions for the next appointment</source>
        <translation>Preguntas para la próxima cita</translation>
    </message>
    <message>
        <source>None added yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Change this appointment</source>
        <translation>Cambiar esta cita</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>I know the time</source>
        <translation>Sé la hora</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Save and add questions</source>
        <translation>Guardar y añadir preguntas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who with (optional)</source>
        <translation>Con quién (opcional)</translation>
    </message>
    <message>
        <source>Where (optional)</source>
        <translation>Dónde (opcional)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Sources: at the end of this page.</source>
        <extracomment>So that buttons and small print stand under the text.</extracomment>
        <translation>Fuentes: al final de esta página.</translation>
    </message>
    <message>
        <source>Back to {screen}</source>
        <translation>Volver a {screen}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Written {day}.</source>
        <translation>Escrito el {day}.</translation>
    </message>
    <message>
        <source>Reviewed by a clinician.</source>
        <translation>Revisado por un profesional de la salud.</translation>
    </message>
    <message>
        <source>No clinician has reviewed this page yet.</source>
        <translation>Ningún profesional de la salud ha revisado esta página todavía.</translation>
    </message>
</context>
<context>
    <name>BackupPassphraseDialog</name>
    <message>
        <source>This file has its own passphrase</source>
        <translation>Este archivo tiene su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>Frase de contraseña de este archivo</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BackupScheduler</name>
    <message>
        <source>The copies in “{folder}” stay there. Delete them yourself if you don’t want to leave them there.</source>
        <translation>Las copias que están en “{folder}” se quedan ahí. Si no quiere dejarlas, elimínelas usted.</translation>
    </message>
    <message>
        <source>No backup could be made. {why}</source>
        <translation>No se ha podido hacer una copia de seguridad. {why}</translation>
    </message>
    <message>
        <source>No backup could be made. {why} The diary itself is as you left it.</source>
        <translation>No se pudo hacer ninguna copia de seguridad. {why} El diario está como usted lo dejó.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Elegir una segunda carpeta…</translation>
    </message>
    <message>
        <source>Stop using the second folder</source>
        <translation>Dejar de usar la segunda carpeta</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Your backups are in {folder}</source>
        <translation>Sus copias de seguridad están en {folder}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies of your diary are made while you use it and when you close it. The diary deletes older ones bit by bit.</source>
        <translation>El programa hace copias de su diario mientras lo usa y cuando lo cierra. Las más antiguas las va eliminando poco a poco.</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Haciendo una copia de seguridad …</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The last good backup was made on {when}.</source>
        <translation>Última copia de seguridad correcta: {when}.</translation>
    </message>
    <message>
        <source>A second folder, such as one on a USB stick, can hold a copy of each.</source>
        <translation>Una segunda carpeta, por ejemplo en una memoria USB, puede guardar otra copia de cada una.</translation>
    </message>
    <message>
        <source>The second folder is {folder}</source>
        <translation>La segunda carpeta es {folder}</translation>
    </message>
    <message>
        <source>The last copy there is from {when}.</source>
        <translation>Última copia que hay ahí: {when}.</translation>
    </message>
    <message>
        <source>There is no copy in it yet.</source>
        <translation>Todavía no hay ninguna copia en ella.</translation>
    </message>
    <message>
        <source>These copies open only with an earlier passphrase: {names}. You can delete them if you don’t need them.</source>
        <translation>Estas copias solo se abren con una frase de contraseña anterior: {names}. Puede eliminarlas si no las necesita.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <source>Choose a second folder for backups</source>
        <translation>Elija una segunda carpeta para las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Show deleted things…</source>
        <translation>Ver las cosas eliminadas…</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Cosas eliminadas</translation>
    </message>
    <message>
        <source>What you remove can be put back for 30 days. After that it is deleted automatically.</source>
        <translation>Lo que quita se puede recuperar durante 30 días. Después se elimina solo.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted things</source>
        <translation>Cosas eliminadas</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar más antiguas</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days. After that it is deleted automatically.</source>
        <translation>Lo que quita se queda aquí 30 días. Después se elimina solo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Recuperar: {what}</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Removed on {removed}, will be deleted on {gone}</source>
        <translation>Quitado el {removed}; se eliminará el {gone}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>Recuperar: {what}</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>such as 4 May 1968</source>
        <translation>por ejemplo, 4 mayo 1968</translation>
    </message>
    <message>
        <source>Which day do you mean?</source>
        <translation>¿Qué día quiere decir?</translation>
    </message>
    <message>
        <source>A birth date can’t be in the future.</source>
        <translation>Una fecha de nacimiento no puede estar en el futuro.</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Previous year (Ctrl+Page Up)</source>
        <translation>Año anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next year (Ctrl+Page Down)</source>
        <translation>Año siguiente (Ctrl+Av Pág)</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Who to call</source>
        <extracomment>From this width on (at 100 % text) the signs stand beside the numbers, so that both are in view. Shares of the numbers, of the signs and of what is left empty, beside and below each other.</extracomment>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Read “When to get help”</source>
        <translation>Leer “Cuándo pedir ayuda”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In an emergency: {number}</source>
        <translation>En una emergencia, llame al {number}</translation>
    </message>
    <message>
        <source>Your care team</source>
        <translation>Su equipo médico</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>You have not added any numbers yet.</source>
        <translation>Todavía no ha añadido ningún teléfono.</translation>
    </message>
    <message>
        <source>Add your team’s numbers</source>
        <translation>Añadir los teléfonos de su equipo</translation>
    </message>
</context>
<context>
    <name>CareTeamCard</name>
    <message>
        <source>Add a number</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>My care team</source>
        <translation>Mi equipo médico</translation>
    </message>
    <message>
        <source>These numbers come first wherever the diary says who to call.</source>
        <translation>Estos teléfonos van primero siempre que el diario dice a quién llamar.</translation>
    </message>
    <message>
        <source>Card for your wallet</source>
        <translation>Tarjeta para la cartera</translation>
    </message>
    <message>
        <source>Order of the care team</source>
        <translation>Orden del equipo médico</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Escríbala otra vez</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Proponer una</translation>
    </message>
    <message>
        <source>Print a recovery sheet…</source>
        <translation>Imprimir una hoja de recuperación…</translation>
    </message>
    <message>
        <source>I have written it down and put it in a safe place.</source>
        <translation>La he escrito y la he guardado en un lugar seguro.</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Cambiar su frase de contraseña</translation>
    </message>
    <message>
        <source>Protect your diary with a passphrase</source>
        <translation>Proteger su diario con una frase de contraseña</translation>
    </message>
    <message>
        <source>It locks the whole diary and its backups on this computer. Four or five words that don’t belong together are a good choice.</source>
        <translation>Bloquea todo el diario y sus copias de seguridad en este dispositivo. Cuatro o cinco palabras que no tengan nada que ver entre sí son una buena elección.</translation>
    </message>
    <message>
        <source>If you forget it, nobody can open your diary again, not even us. It can’t be looked up, and it can’t be reset.</source>
        <translation>Si la olvida, nadie podrá volver a abrir su diario, ni siquiera nosotros. No se puede consultar en ningún sitio y no se puede restablecer.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Protect my diary</source>
        <translation>Proteger mi diario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Backups that the diary knows about are protected too. Pages and files that you saved for your doctor, and copies you made yourself, are not.</source>
        <translation>También quedan protegidas las copias de seguridad que el diario conoce. No lo quedan las páginas y los archivos que guardó para su médico, ni las copias que usted hizo por su cuenta.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Write it down by hand.</source>
        <translation>No hay ninguna impresora configurada en este dispositivo. Escríbala a mano.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Please write it down first, and tick the box.</source>
        <translation>Por favor, escríbala primero y marque la casilla.</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Your diary was changed by another program</source>
        <translation>Otro programa ha cambiado su diario</translation>
    </message>
    <message>
        <source>Use the file that is there now</source>
        <translation>Usar el archivo que hay ahora</translation>
    </message>
    <message>
        <source>Use the copy that was kept</source>
        <translation>Usar la copia que se guardó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No copy of your entries could be saved. {why}</source>
        <translation>No se pudo guardar ninguna copia de sus anotaciones. {why}</translation>
    </message>
    <message>
        <source>All your entries are kept in “{file}”, in the same folder.</source>
        <translation>Todas sus anotaciones están guardadas en “{file}”, en la misma carpeta.</translation>
    </message>
    <message>
        <source>Your entries from the last good backup, and all that you wrote since you opened the program, are kept in “{file}”, in the same folder.</source>
        <translation>Las anotaciones de la última copia de seguridad correcta, y todo lo que escribió desde que abrió el programa, están guardadas en “{file}”, en la misma carpeta.</translation>
    </message>
    <message>
        <source>No good backup was there. What you wrote since you opened the program is kept in “{file}”, in the same folder.</source>
        <translation>No había ninguna copia de seguridad correcta. Lo que escribió desde que abrió el programa está guardado en “{file}”, en la misma carpeta.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>The picture has been copied. You can paste it elsewhere.</source>
        <translation>La imagen se ha copiado. Puede pegarla en otro sitio.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear {symptom}</source>
        <translation>Borrar {symptom}</translation>
    </message>
    <message>
        <source>Make this “not recorded” again (Backspace)</source>
        <translation>Dejarlo otra vez “sin anotar” (Retroceso)</translation>
    </message>
</context>
<context>
    <name>ColoursCard</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>Como en este dispositivo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>What “{name}” becomes</source>
        <extracomment>More than anybody goes through; the rest stays as proposed.</extracomment>
        <translation>En qué se convierte “{name}”</translation>
    </message>
    <message>
        <source>Scale of “{name}”</source>
        <translation>Escala de “{name}”</translation>
    </message>
    <message>
        <source>0 to 10, as here</source>
        <translation>De 0 a 10, como aquí</translation>
    </message>
    <message>
        <source>Words, from none to severe</source>
        <translation>Palabras, de nada a intenso</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>1 to 5; 1 is a little</source>
        <translation>De 1 a 5; 1 es un poco</translation>
    </message>
    <message>
        <source>1 to 5; 1 is none</source>
        <translation>De 1 a 5; 1 es nada</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>De {lowest} a {highest}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Before and after what?</source>
        <translation>¿Antes y después de qué?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Open 24 hours</source>
        <translation>Abierto las 24 horas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change this number</source>
        <translation>Cambiar este teléfono</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role, such as breast care nurse</source>
        <translation>Función, como enfermera de mama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Hours, such as Mon to Fri 9 to 5</source>
        <translation>Horario, como lun a vie de 9 a 17</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Otras notas</translation>
    </message>
    <message>
        <source>Please give a phone number, and a name or a role.</source>
        <translation>Por favor, escriba un teléfono, y un nombre o una función.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>CopiesRow</name>
    <message>
        <source>Look at the copy…</source>
        <translation>Ver la copia…</translation>
    </message>
    <message>
        <source>A sync program has left another copy of your diary beside it: {names}. Look at it to bring in what is missing here. You can delete it afterwards.</source>
        <translation>Un programa de sincronización ha dejado otra copia de su diario junto a él: {names}. Véala para importar lo que falte aquí. Después puede eliminarla.</translation>
    </message>
    <message>
        <source>A sync program has left copies of your diary beside it: {names}. Look at them to bring in what is missing here. You can delete them afterwards.</source>
        <translation>Un programa de sincronización ha dejado copias de su diario junto a él: {names}. Véalas para importar lo que falte aquí. Después puede eliminarlas.</translation>
    </message>
</context>
<context>
    <name>CopyDayDialog</name>
    <message>
        <source>This will be written down. Nothing else changes.</source>
        <translation>Esto es lo que se va a anotar. Nada más cambia.</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Anotar esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct {name}</source>
        <translation>Corregir {name}</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>How did you take it at first?</source>
        <translation>¿Cómo lo tomaba al principio?</translation>
    </message>
    <message>
        <source>When did you start?</source>
        <translation>¿Cuándo empezó a tomarlo?</translation>
    </message>
    <message>
        <source>I have stopped this</source>
        <translation>Ya no lo tomo</translation>
    </message>
    <message>
        <source>What was the last day?</source>
        <translation>¿Cuál fue el último día?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the name of the medicine first.</source>
        <translation>Escriba primero el nombre del medicamento.</translation>
    </message>
    <message>
        <source>Write the dose, or remove it.</source>
        <translation>Escriba la dosis, o quítela.</translation>
    </message>
    <message>
        <source>That is before the day you started.</source>
        <translation>Eso es antes del día en que empezó.</translation>
    </message>
    <message>
        <source>There is already another dose from that day.</source>
        <translation>Ya hay otra dosis a partir de ese día.</translation>
    </message>
    <message>
        <source>You took it on {date}. Choose that day or a later one.</source>
        <translation>Lo tomó el {date}. Elija ese día u otro posterior.</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>Not chosen yet</source>
        <translation>Sin elegir todavía</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>Usar {country}</translation>
    </message>
</context>
<context>
    <name>CountryStep</name>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Which country do you live in?</source>
        <translation>¿En qué país vive?</translation>
    </message>
    <message>
        <source>Who in your care team do you call first? (name or role)</source>
        <translation>¿A quién de su equipo médico llama primero? (nombre o función)</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Su número de teléfono</translation>
    </message>
    <message>
        <source>You can add more numbers in Settings.</source>
        <translation>Puede añadir más teléfonos en Ajustes.</translation>
    </message>
    <message>
        <source>Please give a name or role, and a phone number.</source>
        <translation>Por favor, escriba un nombre o una función, y un teléfono.</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Equipo médico</translation>
    </message>
    <message>
        <source>In an emergency the diary says: call {number}.</source>
        <translation>En una emergencia, el diario dice: llame al {number}.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>What the program did before:</source>
        <translation>Lo que hizo el programa antes:</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo ha fallado en el programa</translation>
    </message>
    <message>
        <source>Report to copy</source>
        <translation>Informe para copiar</translation>
    </message>
    <message>
        <source>Please close the program and start it again. The report below contains only technical details: where it happened and what the program did before. Nothing you have written is in it.</source>
        <translation>Por favor, cierre el programa y ábralo de nuevo. El informe de abajo solo tiene datos técnicos: dónde ocurrió y qué hizo antes el programa. No contiene nada de lo que usted ha escrito.</translation>
    </message>
    <message>
        <source>Your diary is safe: its file was checked just now, and what was shown as saved is in it.</source>
        <translation>Su diario está a salvo: el archivo se ha comprobado ahora mismo y contiene lo que se mostró como guardado.</translation>
    </message>
    <message>
        <source>Your diary’s file was checked just now, and something is wrong. {fault}</source>
        <translation>El archivo de su diario se ha comprobado ahora mismo y algo está mal. {fault}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
</context>
<context>
    <name>DateOrderQuestion</name>
    <message>
        <source>The dates in this file can be read in two ways. What is “{date}”?</source>
        <translation>Las fechas de este archivo se pueden leer de dos maneras. ¿Qué día es “{date}”?</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Day before (Page Up)</source>
        <translation>Día anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Day after (Page Down)</source>
        <translation>Día siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>{day}. Choose another day</source>
        <translation>{day}. Elegir otro día</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>{step}: {what}</source>
        <translation>{step}: {what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Past day</source>
        <translation>Día pasado</translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation>Día futuro</translation>
    </message>
</context>
<context>
    <name>DayDescriptions</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>appointment: {who}</source>
        <translation>cita: {who}</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>worst {rating} out of 10, {word}</source>
        <translation>lo peor: {rating} de 10, {word}</translation>
    </message>
    <message>
        <source>the worst of 7 days</source>
        <translation>lo peor de 7 días</translation>
    </message>
    <message>
        <source>recorded, no rating</source>
        <translation>anotado, sin puntuación</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>with extra moments</source>
        <translation>con momentos adicionales</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>A dot: there are entries.</source>
        <translation>Un punto: hay anotaciones.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin anotar</translation>
    </message>
</context>
<context>
    <name>DayProgress</name>
    <message>
        <source>How bad was each symptom at its worst today?</source>
        <translation>¿Cómo estuvo cada síntoma hoy en su peor momento?</translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst that day?</source>
        <translation>¿Cómo estuvo cada síntoma ese día en su peor momento?</translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst in the last 7 days?</source>
        <translation>¿Cómo estuvo cada síntoma en su peor momento en los últimos 7 días?</translation>
    </message>
    <message>
        <source>How bad was each symptom at its worst in the 7 days before?</source>
        <translation>¿Cómo estuvo cada síntoma en su peor momento en los 7 días anteriores?</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>Quedan: {left}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>✓ All {n} answered for {day}</source>
        <translation>✓ Respuestas completas ({n}): {day}</translation>
    </message>
    <message>
        <source>✓ All {n} answered</source>
        <translation>✓ Respuestas completas ({n})</translation>
    </message>
    <message>
        <source>{n} answered, {left} left</source>
        <translation>Hechas: {n}; quedan: {left}</translation>
    </message>
    <message>
        <source>{n} to answer</source>
        <translation>Por responder: {n}</translation>
    </message>
    <message>
        <source>Last answered on {day}.</source>
        <translation>Última respuesta: {day}.</translation>
    </message>
</context>
<context>
    <name>DayRecorder</name>
    <message>
        <source>Note</source>
        <extracomment>Seconds after midnight&apos;s turn of the page in which a press may be meant for the day before.</extracomment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>DayStatus</name>
    <message>
        <source>✓ Saved {time}</source>
        <extracomment>A file that was brought in may hold thousands of days: of more than these, the first and last.</extracomment>
        <translation>✓ Guardado {time}</translation>
    </message>
    <message>
        <source>Not saved. Try again</source>
        <translation>Sin guardar. Pruebe otra vez</translation>
    </message>
    <message>
        <source>Cleared: {what}</source>
        <translation>Borrado: {what}</translation>
    </message>
    <message>
        <source>Did you mean 10 for {symptom}? Press {key}</source>
        <translation>¿Quería decir 10 en {symptom}? Pulse {key}</translation>
    </message>
    <message>
        <source>A new day has begun. Press again for {day}</source>
        <translation>Ha empezado un nuevo día. Pulse otra vez para: {day}</translation>
    </message>
    <message>
        <source>Saved. Your answer for the day is still {n}: {symptom}</source>
        <translation>Guardado. Su respuesta del día sigue siendo {n}: {symptom}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
</context>
<context>
    <name>DeletionController</name>
    <message>
        <source>Nothing was deleted, because no backup could be made first. {why}</source>
        <translation>No se eliminó nada, porque antes no se pudo hacer una copia de seguridad. {why}</translation>
    </message>
</context>
<context>
    <name>DesktopNotifications</name>
    <message>
        <source>Open</source>
        <extracomment>The Desktop Notifications Specification 1.2, https://specifications.freedesktop.org/notification/</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DifferencesModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In my diary</source>
        <translation>En mi diario</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>{head}: {text}, taken</source>
        <translation>{head}: {text}, elegido</translation>
    </message>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Uno debajo del otro</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>Ajuste: {name}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Where the two differ</source>
        <translation>En qué se diferencian los dos</translation>
    </message>
</context>
<context>
    <name>DoseDialog</name>
    <message>
        <source>Change the dose of {name}</source>
        <translation>Cambiar la dosis de {name}</translation>
    </message>
    <message>
        <source>Until now: {dose}</source>
        <translation>Hasta ahora: {dose}</translation>
    </message>
    <message>
        <source>How do you take it now?</source>
        <translation>¿Cómo lo toma ahora?</translation>
    </message>
    <message>
        <source>From which day?</source>
        <translation>¿Desde qué día?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the new dose first, such as 2 tablets a day.</source>
        <translation>Escriba primero la nueva dosis, por ejemplo 2 comprimidos al día.</translation>
    </message>
    <message>
        <source>You started it on {date}. Choose that day or a later one.</source>
        <translation>Empezó el {date}. Elija ese día u otro posterior.</translation>
    </message>
</context>
<context>
    <name>EmergencySigns</name>
    <message>
        <source>All signs</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Elegir su país</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Delete everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Removes your diary, its backups and the settings from this computer. You are asked twice first.</source>
        <translation>Quita de este dispositivo su diario, sus copias de seguridad y los ajustes. Antes se le pregunta dos veces.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Delete everything?</source>
        <translation>¿Eliminar todo?</translation>
    </message>
    <message>
        <source>What will be deleted, and what will stay</source>
        <translation>Qué se eliminará y qué se quedará</translation>
    </message>
    <message>
        <source>Next question…</source>
        <translation>Siguiente pregunta…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>This can’t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This will be deleted</source>
        <translation>Esto se eliminará</translation>
    </message>
    <message>
        <source>This will stay</source>
        <translation>Esto se quedará</translation>
    </message>
    <message>
        <source>The files are removed but not overwritten: on most disks no program can be sure of doing that. An expert who has the disk may still find parts of them.</source>
        <translation>Los archivos se quitan, pero no se sobrescriben: en la mayoría de los discos, ningún programa puede asegurar eso. Una persona experta que tenga el disco quizá encuentre todavía partes de ellos.</translation>
    </message>
    <message>
        <source>Your diary, with everything you have written: {file}</source>
        <translation>Su diario, con todo lo que ha escrito: {file}</translation>
    </message>
    <message>
        <source>Its backups in the folder beside it ({n}), and older diaries that were put aside when you restored one</source>
        <translation>Sus copias de seguridad en la carpeta de al lado ({n}), y los diarios anteriores que se apartaron al restaurar una</translation>
    </message>
    <message>
        <source>The log for support</source>
        <translation>El registro técnico</translation>
    </message>
    <message>
        <source>This computer’s settings for it, and the reminder</source>
        <translation>Los ajustes de este dispositivo para el diario, y el recordatorio</translation>
    </message>
    <message>
        <source>Also delete the copies in the second folder ({n})</source>
        <translation>Eliminar también las copias de la segunda carpeta ({n})</translation>
    </message>
    <message>
        <source>Reports, exports, pictures, backups and copies of the log that you saved in other places</source>
        <translation>Los informes, exportaciones, imágenes, copias de seguridad y copias del registro que guardó en otros sitios</translation>
    </message>
    <message>
        <source>Printed pages</source>
        <translation>Las páginas impresas</translation>
    </message>
    <message>
        <source>This computer’s settings: your usual diary needs them</source>
        <translation>Los ajustes de este dispositivo: su diario de siempre los necesita</translation>
    </message>
</context>
<context>
    <name>ErasedWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <translation>MBC Tracker – diario de síntomas</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation>Se ha eliminado todo</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>No se pudo eliminar todo</translation>
    </message>
    <message>
        <source>The rest was removed from this computer.</source>
        <translation>El resto se quitó de este dispositivo.</translation>
    </message>
    <message>
        <source>Your diary, its backups, the log for support and this computer’s settings were removed.</source>
        <translation>Se quitaron su diario, sus copias de seguridad, el registro técnico y los ajustes de este dispositivo.</translation>
    </message>
    <message>
        <source>This diary, its backups and the log for support were removed. This computer’s settings stay, because your usual diary needs them.</source>
        <translation>Se quitaron este diario, sus copias de seguridad y el registro técnico. Los ajustes de este dispositivo se quedan, porque su diario de siempre los necesita.</translation>
    </message>
    <message>
        <source>These could not be removed. You can delete them yourself:</source>
        <translation>Esto no se pudo quitar. Puede eliminarlo usted:</translation>
    </message>
    <message>
        <source>What you saved in other places is still there: reports, exports, pictures, backups and copies of the log. So are printed pages.</source>
        <translation>Lo que guardó en otros sitios sigue ahí: informes, exportaciones, imágenes, copias de seguridad y copias del registro. También las páginas impresas.</translation>
    </message>
    <message>
        <source>The copies in the second folder were kept: {folder}</source>
        <translation>Las copias de la segunda carpeta se conservaron: {folder}</translation>
    </message>
    <message>
        <source>These have other names and were left, but may be yours too: {files}</source>
        <translation>Estos archivos tienen otros nombres y se dejaron, pero puede que también sean suyos: {files}</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <extracomment>Of a diary that is not in its place.</extracomment>
        <translation>MBC Tracker – diario de síntomas</translation>
    </message>
    <message>
        <source>Your diary could not be opened</source>
        <translation>No se pudo abrir su diario</translation>
    </message>
    <message>
        <source>The file is: {path}</source>
        <translation>El archivo es: {path}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Your diary file is missing</source>
        <translation>Falta el archivo de su diario</translation>
    </message>
    <message>
        <source>It should be here: {path}</source>
        <translation>Debería estar aquí: {path}</translation>
    </message>
    <message>
        <source>Your diary may be open on another computer</source>
        <translation>Puede que su diario esté abierto en otro dispositivo</translation>
    </message>
    <message>
        <source>If it is not open there, you can open it here. This can happen if the other computer was switched off while the program was running, or if this computer has a new name. A diary that two computers change at the same time can be damaged.</source>
        <translation>Si no está abierto allí, puede abrirlo aquí. Esto puede pasar si el otro dispositivo se apagó con el programa en marcha, o si este dispositivo tiene un nombre nuevo. Un diario que dos dispositivos cambian al mismo tiempo puede dañarse.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Change this event</source>
        <translation>Cambiar este evento</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>It lasted more than one day</source>
        <translation>Duró más de un día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add this event</source>
        <translation>Añadir este evento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was it? (shown in the charts)</source>
        <translation>¿Qué fue? (sale en los gráficos)</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>¿De qué tipo?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Write a few words first, such as “CT scan”.</source>
        <translation>Escriba primero unas palabras, por ejemplo “TAC”.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>El último día es anterior al primer día.</translation>
    </message>
</context>
<context>
    <name>EventKinds</name>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Scan or test</source>
        <translation>Prueba de imagen u otra</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Medicine changed</source>
        <translation>Cambio de medicamento</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>EventListDialog</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Todavía no hay eventos.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Add an event on {day}</source>
        <translation>Añadir un evento el {day}</translation>
    </message>
    <message>
        <source>My team has known since {day}…</source>
        <translation>Mi equipo lo sabe desde el {day}…</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Cambiar “{name}”</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar “{name}”</translation>
    </message>
    <message>
        <source>Before and after “{name}”</source>
        <translation>Antes y después de “{name}”</translation>
    </message>
    <message>
        <source>Before and after {day}</source>
        <translation>Antes y después del {day}</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Why am I seeing this?</source>
        <translation>¿Por qué veo esto?</translation>
    </message>
    <message>
        <source>The diary compares what you wrote down with fixed rules. It does not know what the cause is. Please ask your team: they can find out.</source>
        <translation>El diario compara lo que usted anotó con reglas fijas. No sabe cuál es la causa. Por favor, pregunte a su equipo: ellos pueden averiguarlo.</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Qué decirles</translation>
    </message>
    <message>
        <source>Notices so far</source>
        <translation>Avisos hasta ahora</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>What “your usual” means</source>
        <translation>Qué significa “su valor habitual”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation>Mi equipo ya lo sabe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This is based on:</source>
        <translation>Esto se basa en:</translation>
    </message>
</context>
<context>
    <name>ExportFormatDialog</name>
    <message>
        <source>Export for another program</source>
        <translation>Exportar para otro programa</translation>
    </message>
    <message>
        <source>The file contains the days, symptoms and parts that you chose for the report. Emergency signs, blood, fever and swelling are always in it. If you left out notes, nothing that you typed is in it.</source>
        <translation>Contiene los días, síntomas y partes que eligió para el informe, y siempre las señales de emergencia, la sangre, la fiebre y la hinchazón. Sin las notas, no hay en él nada que usted haya escrito.</translation>
    </message>
    <message>
        <source>The file is not protected. Anyone who gets it can read it, even if your diary has a passphrase.</source>
        <translation>El archivo no está protegido. Quien lo reciba puede leerlo, aunque su diario tenga una frase de contraseña.</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV (hoja de cálculo)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FHIR, for a hospital</source>
        <translation>FHIR (hospital)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>For your doctor, use the PDF. It can have a password.</source>
        <translation>Para su médico, use el PDF. Puede llevar una contraseña.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Step {n} of {all}.</source>
        <translation>Paso {n} de {all}.</translation>
    </message>
    <message>
        <source>Start my diary</source>
        <translation>Empezar mi diario</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>Write down the answers</source>
        <translation>Anotar las respuestas</translation>
    </message>
    <message>
        <source>Add the next appointment</source>
        <translation>Añadir la próxima cita</translation>
    </message>
    <message>
        <source>My treatment changed</source>
        <translation>Mi tratamiento cambió</translation>
    </message>
    <message>
        <source>If you have felt different since then, the diary can use a new usual.</source>
        <translation>Si desde entonces nota un cambio, el diario puede usar un nuevo valor habitual.</translation>
    </message>
    <message>
        <source>Set a new usual</source>
        <translation>Fijar un nuevo valor habitual</translation>
    </message>
    <message>
        <source>See the next appointment</source>
        <translation>Ver la próxima cita</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>If you can’t remember the passphrase</source>
        <translation>Si no recuerda la frase de contraseña</translation>
    </message>
    <message>
        <source>Look for the recovery sheet or the note that you wrote it on. Capital letters and spaces matter.</source>
        <translation>Busque la hoja de recuperación o el papel donde la escribió. Las mayúsculas y los espacios cuentan.</translation>
    </message>
    <message>
        <source>Nobody can open this diary without it, not even us.</source>
        <translation>Sin ella nadie puede abrir este diario, ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>You can start a new, empty diary. The locked one is kept under another name, in case you find the passphrase after all.</source>
        <translation>Puede empezar un diario nuevo y vacío. El diario bloqueado se conserva con otro nombre, por si al final encuentra la frase de contraseña.</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>Empezar un diario nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>That is not the passphrase. Check capital letters and spaces, and try again. It is on the recovery sheet, if you have printed one.</source>
        <extracomment>Menus, lists that are pulled down, tool tips: they have nothing to come back for. Who says on Linux that the screen was locked: the standard&apos;s name, and those of desktops.</extracomment>
        <translation>Esa no es la frase de contraseña. Compruebe las mayúsculas y los espacios, y pruebe otra vez. Está en la hoja de recuperación, si la imprimió.</translation>
    </message>
    <message>
        <source>Something you typed has not been saved yet. Unlock the diary to see it first.</source>
        <translation>Algo que escribió no se ha guardado todavía. Desbloquee el diario para verlo primero.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Bring in a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>It can be a file that you saved here, another diary, or a backup of one. It can also come from another program, such as Apple Health, Bearable or Daylio. It can also be your own table with dates. You can also drop the file on this window. You will see what would change before anything does.</source>
        <translation>Puede ser un archivo que guardó aquí, otro diario o una copia de seguridad de un diario. También puede venir de otro programa, como Apple Health, Bearable o Daylio. O puede ser una tabla suya con fechas. También puede arrastrar el archivo a esta ventana. Antes de que cambie nada, verá qué cambiaría.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Choose a file to bring in</source>
        <translation>Elija el archivo que quiere importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Reading “{file}” …</source>
        <translation>Leyendo “{file}” …</translation>
    </message>
    <message>
        <source>A backup is made first. Ctrl+Z undoes all of it at once.</source>
        <translation>Antes se hace una copia de seguridad. Ctrl+Z lo deshace todo de una vez.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Haciendo una copia de seguridad …</translation>
    </message>
    <message>
        <source>File brought in</source>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>Bring in the rest</source>
        <translation>Importar el resto</translation>
    </message>
    <message>
        <source>“{file}” contains nothing that can be brought in.</source>
        <translation>En “{file}” no hay nada que se pueda importar.</translation>
    </message>
    <message>
        <source>This is what “{file}” contains:</source>
        <translation>Esto es lo que hay en “{file}”:</translation>
    </message>
    <message>
        <source>Everything in “{file}” is already in your diary.</source>
        <translation>Todo lo que hay en “{file}” ya está en su diario.</translation>
    </message>
    <message>
        <source>One question about “{file}”.</source>
        <translation>Una pregunta sobre “{file}”.</translation>
    </message>
    <message>
        <source>Bringing in: {n} of {all} …</source>
        <translation>Importando: {n} de {all} …</translation>
    </message>
    <message>
        <source>“{file}” can’t be brought in.</source>
        <translation>No se puede importar “{file}”.</translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>Where the two differ</source>
        <extracomment>More than anybody reads; the command line lists them all.</extracomment>
        <translation>En qué se diferencian los dos</translation>
    </message>
    <message>
        <source>Keep what is in my diary, everywhere</source>
        <translation>Conservar en todo lo que hay en mi diario</translation>
    </message>
    <message>
        <source>Take what the file says, everywhere</source>
        <translation>Tomar en todo lo que dice el archivo</translation>
    </message>
    <message>
        <source>What can’t be imported</source>
        <translation>Lo que no se puede importar</translation>
    </message>
    <message>
        <source>New: {n} ({kinds}).</source>
        <translation>Nuevo: {n} ({kinds}).</translation>
    </message>
    <message>
        <source>Different in your diary: {n} ({kinds}).</source>
        <translation>Distinto en su diario: {n} ({kinds}).</translation>
    </message>
    <message>
        <source>Added to your notes: {n}.</source>
        <translation>Añadido a sus notas: {n}.</translation>
    </message>
    <message>
        <source>Already in your diary: {n}.</source>
        <translation>Ya está en su diario: {n}.</translation>
    </message>
    <message>
        <source>Can’t be imported: {n}.</source>
        <translation>No se puede importar: {n}.</translation>
    </message>
    <message>
        <source>Not used: {what}, {n}. {reason}</source>
        <translation>No se usa: {what}, {n}. {reason}</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… y {n} más.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>extra moments</source>
        <translation>momentos adicionales</translation>
    </message>
    <message>
        <source>days with emergency signs</source>
        <translation>días con señales de emergencia</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mediciones</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>medicamentos</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>care team</source>
        <translation>equipo médico</translation>
    </message>
    <message>
        <source>“my team knows”</source>
        <translation>“mi equipo lo sabe”</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>own symptoms</source>
        <translation>síntomas propios</translation>
    </message>
    <message>
        <source>chosen symptoms</source>
        <translation>síntomas elegidos</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
</context>
<context>
    <name>KnownLevels</name>
    <message>
        <source>{symptom}: how bad is it usually?</source>
        <translation>{symptom}: ¿qué intensidad suele tener?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
</context>
<context>
    <name>KnownLevelsDialog</name>
    <message>
        <source>What my team knows</source>
        <translation>Lo que mi equipo sabe</translation>
    </message>
    <message>
        <source>Which of these does your team already know about, and how bad is it usually?</source>
        <translation>¿Cuáles de estos conoce ya su equipo, y qué intensidad suelen tener?</translation>
    </message>
    <message>
        <source>The day is today; you can change it later. What you leave out stays as it is.</source>
        <translation>La fecha es hoy; puede cambiarla después. Lo que deje fuera se queda como está.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose how bad it is for one of them, or press Cancel.</source>
        <translation>Elija la intensidad de uno de ellos, o pulse Cancelar.</translation>
    </message>
</context>
<context>
    <name>KnownMarkRow</name>
    <message>
        <source>My team has known since {date}</source>
        <translation>Mi equipo lo sabe desde el {date}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This day is still to come, so it does not count yet. Change the day, or remove it.</source>
        <translation>Ese día todavía no ha llegado, así que aún no cuenta. Cambie el día, o quítelo.</translation>
    </message>
    <message>
        <source>You wrote nothing down about it in the 7 days up to then, so it does not count. Change it to say how bad it is usually.</source>
        <translation>No anotó nada sobre ello en los 7 días hasta entonces, así que no cuenta. Cámbielo y diga qué intensidad suele tener.</translation>
    </message>
    <message>
        <source>It does not count any more. You can remove it.</source>
        <translation>Ya no cuenta. Puede quitarlo.</translation>
    </message>
</context>
<context>
    <name>KnownMarksCard</name>
    <message>
        <source>Nothing is on this list yet.</source>
        <translation>Todavía no hay nada en esta lista.</translation>
    </message>
    <message>
        <source>Go through my symptoms</source>
        <translation>Repasar mis síntomas</translation>
    </message>
    <message>
        <source>Add one with its date</source>
        <translation>Añadir uno con su fecha</translation>
    </message>
    <message>
        <source>What my team knows</source>
        <translation>Lo que mi equipo sabe</translation>
    </message>
    <message>
        <source>The diary points out what is on this list when it goes up, not just because it is there. If your team knows about something, put it here.</source>
        <translation>Lo que está en esta lista, el diario lo señala cuando sube, y no solo por estar presente. Si su equipo ya sabe algo, póngalo aquí.</translation>
    </message>
</context>
<context>
    <name>KnownStep</name>
    <message>
        <source>What your team knows</source>
        <translation>Lo que su equipo sabe</translation>
    </message>
    <message>
        <source>Which of these does your team already know about, and how bad is it usually?</source>
        <translation>¿Cuáles de estos conoce ya su equipo, y qué intensidad suelen tener?</translation>
    </message>
    <message>
        <source>Your diary will then point it out when it goes above that, not just because it is there. You can change this in Settings.</source>
        <translation>Entonces su diario lo señalará cuando sea más que eso, y no solo por estar presente. Puede cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>Leave out what they don’t know about.</source>
        <translation>Deje fuera lo que no saben.</translation>
    </message>
    <message>
        <source>What my team knows</source>
        <translation>Lo que mi equipo sabe</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>The emergency number goes by your country, not by the language.</source>
        <translation>El número de emergencia depende de su país, no del idioma.</translation>
    </message>
    <message>
        <source>No native reader has checked all texts in this language yet.</source>
        <translation>Ninguna persona de esta lengua materna ha revisado aún todos los textos.</translation>
    </message>
    <message>
        <source>No clinician has read all texts in this language yet.</source>
        <translation>Ningún profesional de la salud ha leído aún todos los textos en este idioma.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LaterDose</name>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Remove this dose</source>
        <translation>Quitar esta dosis</translation>
    </message>
    <message>
        <source>Remove: {dose}</source>
        <translation>Quitar: {dose}</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <extracomment>Below this width (at 100 % text) contents and page take turns.</extracomment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Close matches</source>
        <translation>Coincidencias parecidas</translation>
    </message>
    <message>
        <source>These may help</source>
        <translation>Esto puede ayudar</translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation>No se encontró nada con estas palabras.</translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>Tab goes to the next link, H to the next heading.</source>
        <translation>Tab va al enlace siguiente, H al título siguiente.</translation>
    </message>
    <message>
        <source>{words}, link</source>
        <translation>{words}, enlace</translation>
    </message>
    <message>
        <source>No more headings.</source>
        <translation>No hay más títulos.</translation>
    </message>
    <message>
        <source>{words}, heading level {level}</source>
        <translation>{words}, título de nivel {level}</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <translation>Título de nivel {level}</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <extracomment>Milliseconds that a wrong passphrase costs: nothing to a person, much to who tries them all.</extracomment>
        <translation>MBC Tracker – diario de síntomas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>I can’t remember it</source>
        <translation>No la recuerdo</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Su diario está bloqueado</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read it. It can’t be looked up.</source>
        <translation>Sin la frase de contraseña nadie puede leerlo. No se puede consultar en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>LockedHelpDialog</name>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your care team’s numbers are in your diary. Unlock it to see them, or look at your printed card.</source>
        <translation>Los teléfonos de su equipo médico están en su diario. Desbloquéelo para verlos, o mire su tarjeta impresa.</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>¿En qué país está?</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elija un país</translation>
    </message>
    <message>
        <source>In an emergency: {number}</source>
        <translation>En una emergencia, llame al {number}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log for support</source>
        <translation>Registro técnico</translation>
    </message>
    <message>
        <source>Log to copy</source>
        <translation>Registro para copiar</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>This is the whole log, with the newest lines at the end. Times are in UTC. Read it first if you like, then send it to the person who is helping you.</source>
        <translation>Este es el registro completo, con las líneas más nuevas al final. Las horas están en UTC. Si quiere, léalo primero; después envíelo a la persona que le ayuda.</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Guardar el registro…</translation>
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
        <translation>Esto no se ha guardado todavía. Cierre la ventana otra vez para salir sin guardarlo.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calen­dario</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Informa­ción</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <translation>MBC Tracker – diario de síntomas</translation>
    </message>
    <message>
        <source>What you typed here can’t be saved yet. Please change it first.</source>
        <translation>Lo que escribió aquí no se puede guardar todavía. Por favor, cámbielo primero.</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>What each column becomes</source>
        <translation>En qué se convierte cada columna</translation>
    </message>
    <message>
        <source>Ratings here are from 0 to 10. What is on another scale is converted, and the original stays in a note. Your choice is remembered for the next file of this kind.</source>
        <translation>Aquí las puntuaciones van de 0 a 10. Lo que está en otra escala se convierte, y el original queda en una nota. Su elección se recuerda para el próximo archivo de este tipo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Leerlo así</translation>
    </message>
    <message>
        <source>A symptom of my own: {name}</source>
        <translation>Un síntoma propio: {name}</translation>
    </message>
    <message>
        <source>A medicine: {name}, with its dose</source>
        <translation>Un medicamento: {name}, con su dosis</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>Remove “my team knows”: {what}</source>
        <translation>Quitar “mi equipo lo sabe”: {what}</translation>
    </message>
    <message>
        <source>You wrote nothing down about it in the 7 days up to then. Say how bad it is usually, or choose another day.</source>
        <translation>No anotó nada sobre ello en los 7 días hasta entonces. Diga qué intensidad suele tener, o elija otro día.</translation>
    </message>
    <message>
        <source>My team knows: {what}</source>
        <translation>Mi equipo lo sabe: {what}</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose what your team knows about.</source>
        <translation>Elija qué sabe su equipo.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose today or an earlier day.</source>
        <translation>Ese día todavía no ha llegado. Elija hoy o un día anterior.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <source>Go by my entries</source>
        <translation>Según mis anotaciones</translation>
    </message>
    <message>
        <source>{n} out of 10</source>
        <translation>{n} de 10</translation>
    </message>
    <message>
        <source>Since when have they known?</source>
        <translation>¿Desde cuándo lo saben?</translation>
    </message>
    <message>
        <source>Change what my team knows</source>
        <translation>Cambiar lo que mi equipo sabe</translation>
    </message>
    <message>
        <source>My team knows this</source>
        <translation>Mi equipo lo sabe</translation>
    </message>
    <message>
        <source>What does your team know about?</source>
        <translation>¿Qué sabe su equipo?</translation>
    </message>
    <message>
        <source>How bad is it usually?</source>
        <translation>¿Qué intensidad suele tener?</translation>
    </message>
    <message>
        <source>If you go by your entries, the worst of the 7 days up to that day counts.</source>
        <translation>Si se guía por sus anotaciones, cuenta lo peor de los 7 días hasta ese día.</translation>
    </message>
</context>
<context>
    <name>MeasurementCell</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about {name}: time, another reading</source>
        <translation>Más sobre {name}: hora, otra medición</translation>
    </message>
    <message>
        <source>Another reading, its time, how it was taken</source>
        <translation>Otra medición, su hora, cómo se tomó</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} en {unit}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>last {value}, {day}</source>
        <translation>última: {value}, {day}</translation>
    </message>
</context>
<context>
    <name>MeasurementChoicesCard</name>
    <message>
        <source>Home measurements</source>
        <translation>Mediciones en casa</translation>
    </message>
    <message>
        <source>Do you measure anything at home? What you tick here is shown on Today. If you untick something, what you have written down is kept.</source>
        <translation>¿Se mide algo en casa? Lo que marque aquí aparece en Hoy. Si quita una marca, lo que ha anotado se conserva.</translation>
    </message>
    <message>
        <source>Unit of {kind}</source>
        <translation>Unidad de {kind}</translation>
    </message>
</context>
<context>
    <name>MeasurementDialog</name>
    <message>
        <source>{name} on {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} en {unit}</translation>
    </message>
    <message>
        <source>such as {time}</source>
        <translation>por ejemplo {time}</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Cómo se tomó</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Yes, {number}</source>
        <translation>Sí, {number}</translation>
    </message>
    <message>
        <source>Please check: {value}?</source>
        <translation>Por favor, compruébelo: ¿{value}?</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Add this reading</source>
        <translation>Añadir esta medición</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another reading:</source>
        <translation>Otra medición:</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>Change this reading:</source>
        <translation>Cambiar esta medición:</translation>
    </message>
    <message>
        <source>Save this reading</source>
        <translation>Guardar esta medición</translation>
    </message>
</context>
<context>
    <name>MeasurementRecorder</name>
    <message>
        <source>Please check: {number}&#xa0;{unit}?</source>
        <translation>Por favor, compruébelo: ¿{number}&#xa0;{unit}?</translation>
    </message>
    <message>
        <source>Yes, {number}</source>
        <translation>Sí, {number}</translation>
    </message>
    <message>
        <source>Yes, {measured} is right</source>
        <translation>Sí, {measured} es correcto</translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation>{what}, guardado.</translation>
    </message>
    <message>
        <source>clear {what}</source>
        <translation>borrar {what}</translation>
    </message>
    <message>
        <source>✓ Saved: {value}</source>
        <translation>✓ Guardado: {value}</translation>
    </message>
</context>
<context>
    <name>MeasurementsCard</name>
    <message>
        <source>Charts of home measurements</source>
        <translation>Gráficos de las mediciones en casa</translation>
    </message>
    <message>
        <source>Home measurements as a table</source>
        <translation>Tabla de las mediciones en casa</translation>
    </message>
    <message>
        <source>Save a picture of the measurements</source>
        <translation>Guardar una imagen de las mediciones</translation>
    </message>
    <message>
        <source>Copy a picture of the measurements</source>
        <translation>Copiar una imagen de las mediciones</translation>
    </message>
    <message>
        <source>Home measurements</source>
        <translation>Mediciones en casa</translation>
    </message>
</context>
<context>
    <name>MedicineRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>Show them in Trends</source>
        <translation>Mostrarlos en Evolución</translation>
    </message>
    <message>
        <source>List them on the report</source>
        <translation>Ponerlos en el informe</translation>
    </message>
    <message>
        <source>Open them in Calendar</source>
        <translation>Abrirlos en Calendario</translation>
    </message>
    <message>
        <source>You write down in Calendar what you take. The diary does not check medicines and does not remind you to take them.</source>
        <translation>Lo que toma se anota en Calendario. El diario no comprueba los medicamentos ni le recuerda que los tome.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
</context>
<context>
    <name>MedicinesView</name>
    <message>
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
    <message>
        <source>See it with your symptoms</source>
        <translation>Verlo junto a sus síntomas</translation>
    </message>
    <message>
        <source>No current medicines are written down.</source>
        <translation>No hay anotado ningún medicamento que tome ahora.</translation>
    </message>
    <message>
        <source>Write down what you start, stop or change. You will find it in Trends and on the report.</source>
        <translation>Anote lo que empieza, deja o cambia. Lo encontrará en Evolución y en el informe.</translation>
    </message>
    <message>
        <source>Taking now</source>
        <translation>Los que tomo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Los que dejé</translation>
    </message>
    <message>
        <source>Over the last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>The diary does not check medicines and does not remind you to take them. Ask your team or pharmacist about doses and side effects.</source>
        <translation>El diario no comprueba los medicamentos ni le recuerda que los tome. Pregunte a su equipo o en la farmacia por las dosis y los efectos secundarios.</translation>
    </message>
    <message>
        <source>taken again since {date}</source>
        <translation>otra vez desde el {date}</translation>
    </message>
</context>
<context>
    <name>MissingDays</name>
    <message>
        <source>{n} of the last {all} days</source>
        <translation>{n} de los últimos {all} días</translation>
    </message>
    <message>
        <source>Not recorded: {days}</source>
        <translation>Sin anotar: {days}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>Rellenar {day}</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>A moment on {day}</source>
        <translation>Un momento: {day}</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened (optional)</source>
        <translation>Qué pasó (opcional)</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Anotar esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Choose a number or write a few words first.</source>
        <translation>Elija primero un número o escriba unas palabras.</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the moment at {time}</source>
        <translation>Cambiar el momento de las {time}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the moment at {time}</source>
        <translation>Quitar el momento de las {time}</translation>
    </message>
    <message>
        <source> (your answer for the day is {n})</source>
        <translation> (su respuesta del día es {n})</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>W: about 7 days.</source>
        <translation>S: semanal, sobre 7 días.</translation>
    </message>
    <message>
        <source>The number on a colour is the day’s highest rating. A tick: recorded without a rating. N: a note. M: an extra moment. R: a reading at home. E: an event. A: an appointment. Empty: not recorded.</source>
        <translation>El número sobre un color es la puntuación más alta del día. Una marca: anotado sin puntuación. N: una nota. M: un momento adicional. V: un valor medido en casa. E: un evento. C: una cita. Vacío: sin anotar.</translation>
    </message>
    <message>
        <source>N M R W E A</source>
        <translation>N M V S E C</translation>
    </message>
</context>
<context>
    <name>NextAppointmentButton</name>
    <message>
        <source>None added yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
</context>
<context>
    <name>NextAppointmentDialog</name>
    <message>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NoPrinterDialog</name>
    <message>
        <source>No printer is set up</source>
        <translation>No hay ninguna impresora configurada</translation>
    </message>
    <message>
        <source>This computer has no printer. You can save this as a PDF and print it somewhere else, or take it with you on a phone or a USB stick.</source>
        <translation>Este dispositivo no tiene impresora. Puede guardar esto como PDF e imprimirlo en otro sitio, o llevarlo en el teléfono o en una memoria USB.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NothingYetCard</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Todavía no hay nada anotado</translation>
    </message>
    <message>
        <source>After your first entries on Today, this page shows them over time.</source>
        <translation>Después de sus primeras anotaciones en Hoy, esta página las muestra a lo largo del tiempo.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation>Mi equipo ya lo sabe</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Press F6 to reach Who to call.</source>
        <translation>Pulse F6 para llegar a A quién llamar.</translation>
    </message>
</context>
<context>
    <name>NoticeCardView</name>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation>Mi equipo ya lo sabe</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Qué decirles</translation>
    </message>
</context>
<context>
    <name>NoticeHistoryDialog</name>
    <message>
        <source>Notices so far</source>
        <translation>Avisos hasta ahora</translation>
    </message>
    <message>
        <source>The diary has not pointed anything out yet.</source>
        <translation>El diario no ha señalado nada todavía.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Your reply: {reply}</source>
        <translation>Su respuesta: {reply}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>I have told my team</source>
        <translation>Mi equipo ya lo sabe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>I have told my team</source>
        <extracomment>Milliseconds after a change in which the screen is painted first.</extracomment>
        <translation>Mi equipo ya lo sabe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Hidden for today.</source>
        <translation>Oculto por hoy.</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Diary only: show no notices</source>
        <translation>Solo diario: no mostrar avisos</translation>
    </message>
    <message>
        <source>The emergency signs and the advice to contact your team are still shown.</source>
        <translation>Las señales de emergencia y el consejo de hablar con su equipo se siguen mostrando.</translation>
    </message>
    <message>
        <source>You have not chosen yet. Until you do, notices are shown.</source>
        <translation>Todavía no ha elegido. Hasta que lo haga, se muestran los avisos.</translation>
    </message>
    <message>
        <source>What the diary points out</source>
        <translation>Lo que el diario señala</translation>
    </message>
</context>
<context>
    <name>NoticesStep</name>
    <message>
        <source>Welcome to your diary</source>
        <translation>Le damos la bienvenida a su diario</translation>
    </message>
    <message>
        <source>Would you like the diary to point things out?</source>
        <translation>¿Quiere que el diario le señale cosas?</translation>
    </message>
    <message>
        <source>Yes, show notices</source>
        <translation>Sí, mostrar avisos</translation>
    </message>
    <message>
        <source>No, diary only</source>
        <translation>No, solo diario</translation>
    </message>
    <message>
        <source>If you don’t choose, notices are shown. You can change this in Settings.</source>
        <translation>Si no elige, se muestran los avisos. Puede cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>Note how your chest and breathing are, see it as charts, and print a page for your doctor. It all stays on this computer.</source>
        <translation>Anote cómo están su pecho y su respiración, véalo en gráficos e imprima un informe para su médico. Todo se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>It can’t tell what a symptom means, and it is no substitute for your team. If you are worried, contact them. In an emergency, call for help right away.</source>
        <translation>No puede saber qué significa un síntoma, y no sustituye a su equipo. Si algo le preocupa, hable con ellos. En una emergencia, pida ayuda de inmediato.</translation>
    </message>
    <message>
        <source>No clinician has reviewed this program yet.</source>
        <translation>Ningún profesional de la salud ha revisado este programa todavía.</translation>
    </message>
    <message>
        <source>A notice says why, and who to contact. It names no illness.</source>
        <translation>Un aviso dice por qué, y con quién hablar. No nombra ninguna enfermedad.</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>{name}: one less</source>
        <extracomment>Digits alone can be typed; a number that is too large becomes the highest one.</extracomment>
        <translation>{name}: uno menos</translation>
    </message>
    <message>
        <source>{name}: one more</source>
        <translation>{name}: uno más</translation>
    </message>
</context>
<context>
    <name>OpenNoticeLine</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, I have told my team</source>
        <translation>Sí, se lo he dicho a mi equipo</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Notices so far: {n} more</source>
        <translation>Avisos hasta ahora: {n} más</translation>
    </message>
</context>
<context>
    <name>OtherChartsCard</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
</context>
<context>
    <name>OwnSymptomRow</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Bajar {name}</translation>
    </message>
</context>
<context>
    <name>OwnSymptomsPart</name>
    <message>
        <source>A symptom of your own</source>
        <translation>Un síntoma propio</translation>
    </message>
    <message>
        <source>How you answer it</source>
        <translation>Cómo lo responde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this symptom</source>
        <translation>Añadir este síntoma</translation>
    </message>
    <message>
        <source>Your own symptoms</source>
        <translation>Sus propios síntomas</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>De 0 a 10</translation>
    </message>
    <message>
        <source>No or yes</source>
        <translation>No o sí</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Some pages</source>
        <translation>Algunas páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Desde la página</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>Hasta la página</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a la</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>Elegir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Quitar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Bloquear automáticamente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Your diary and its backups open only with your passphrase.</source>
        <translation>Su diario y sus copias de seguridad solo se abren con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Your diary has no passphrase. Anyone who uses your account on this computer can read it.</source>
        <translation>Su diario no tiene frase de contraseña. Quien use su cuenta en este dispositivo puede leerlo.</translation>
    </message>
    <message>
        <source>Lock when the computer is not in use:</source>
        <translation>Bloquear cuando el dispositivo no se usa:</translation>
    </message>
    <message>
        <source>It also locks when the computer wakes from sleep, and on Linux when the screen is locked. Ctrl+L locks it right away. What you are typing is kept.</source>
        <translation>También se bloquea cuando el dispositivo se reactiva después de una suspensión y, en Linux, cuando se bloquea la pantalla. Ctrl+L lo bloquea en el acto. Lo que esté escribiendo se conserva.</translation>
    </message>
</context>
<context>
    <name>PassphraseController</name>
    <message>
        <source>Your diary has no passphrase yet. You can choose one in Settings.</source>
        <translation>Su diario todavía no tiene frase de contraseña. Puede elegir una en Ajustes.</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of this file</source>
        <translation>Frase de contraseña de este archivo</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Type the password again</source>
        <translation>Escriba la contraseña otra vez</translation>
    </message>
    <message>
        <source>The two passwords are different. Please type them again.</source>
        <translation>Las dos contraseñas son distintas. Por favor, escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>A password for the PDF</source>
        <translation>Una contraseña para el PDF</translation>
    </message>
    <message>
        <source>Anyone who opens the file is asked for this password. Give it to your doctor separately from the file, for example by phone.</source>
        <translation>A quien abra el archivo se le pide esta contraseña. Désela a su médico aparte del archivo, por ejemplo por teléfono.</translation>
    </message>
    <message>
        <source>At least 8 letters, numbers or signs; three or four words work well. It is not stored anywhere. If it is lost, save the report again. Programs for e-mail and printing may ask for it.</source>
        <translation>Al menos 8 letras, números o signos; tres o cuatro palabras sirven bien. No se guarda en ningún sitio. Si se pierde, guarde el informe otra vez. Los programas de correo y de impresión pueden pedirla.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PhoneScriptCard</name>
    <message>
        <source>Show it large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Qué decirles</translation>
    </message>
</context>
<context>
    <name>PhoneScriptDialog</name>
    <message>
        <source>What to tell them</source>
        <translation>Qué decirles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Copiado. Otros programas pueden leerlo hasta que copie otra cosa.</translation>
    </message>
    <message>
        <source>This computer has no printer set up. You can copy the text.</source>
        <translation>Este dispositivo no tiene ninguna impresora configurada. Puede copiar el texto.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>PlannerController</name>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Sin preguntar todavía</translation>
    </message>
    <message>
        <source>Event: {what}</source>
        <translation>Evento: {what}</translation>
    </message>
    <message>
        <source>Appointment: {what}</source>
        <translation>Cita: {what}</translation>
    </message>
</context>
<context>
    <name>PlannerListCard</name>
    <message>
        <source>None in the period shown.</source>
        <translation>Nada en el periodo que se muestra.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>Events and appointments</source>
        <translation>Eventos y citas</translation>
    </message>
</context>
<context>
    <name>PlannerRow</name>
    <message>
        <source>Appointment: {who}</source>
        <translation>Cita: {who}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print: {title}</source>
        <translation>Imprimir: {title}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending to the printer …</source>
        <translation>Enviando a la impresora …</translation>
    </message>
    <message>
        <source>Nothing was printed: this computer lacks the command “lp”. On Debian and Ubuntu it comes with the package cups-client.</source>
        <translation>No se imprimió nada: a este dispositivo le falta el comando “lp”. En Debian y Ubuntu viene con el paquete cups-client.</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>This printer is stopped. Pages wait until it is started.</source>
        <extracomment>More would hardly ever be meant, and a slip of the finger costs paper.</extracomment>
        <translation>Esta impresora está parada. Las páginas esperan hasta que se ponga en marcha.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print on both sides of the paper</source>
        <translation>Imprimir por las dos caras del papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>It did not answer.</source>
        <extracomment>Milliseconds: a printer on a network may have to be woken, but nobody waits for ever.</extracomment>
        <translation>No respondió.</translation>
    </message>
    <message>
        <source>Nothing was printed: “{printer}” did not take the pages. {reason}</source>
        <translation>No se imprimió nada: “{printer}” no aceptó las páginas. {reason}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>Words of Qt&apos;s own that its Spanish lacks: ours stand in for them.</extracomment>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Question {n}: asked</source>
        <translation>Pregunta {n}: preguntada</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Pregunta {n}</translation>
    </message>
    <message>
        <source>The answer, once you have it</source>
        <translation>La respuesta, cuando la tenga</translation>
    </message>
    <message>
        <source>Answer to question {n}</source>
        <translation>Respuesta a la pregunta {n}</translation>
    </message>
    <message>
        <source>Question {n}: {do}</source>
        <translation>Pregunta {n}: {do}</translation>
    </message>
</context>
<context>
    <name>QuestionCheckBox</name>
    <message>
        <source>Asked: {question}</source>
        <translation>Preguntado: {question}</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>There are no questions yet.</source>
        <translation>Todavía no hay preguntas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add earlier questions that were not asked ({n})</source>
        <translation>Añadir preguntas anteriores que no se hicieron ({n})</translation>
    </message>
    <message>
        <source>Questions for your next appointment</source>
        <translation>Preguntas para su próxima cita</translation>
    </message>
    <message>
        <source>Questions for {visit}</source>
        <translation>Preguntas para {visit}</translation>
    </message>
    <message>
        <source>Everything is saved as you type.</source>
        <translation>Todo se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Write a new question here</source>
        <translation>Escriba aquí una pregunta nueva</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Añadir la pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question added.</source>
        <translation>Pregunta añadida.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>A question can’t be empty. “Remove” takes it off the list.</source>
        <translation>Una pregunta no puede estar vacía. “Quitar” la borra de la lista.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Quitar una pregunta</translation>
    </message>
    <message>
        <source>Order of questions</source>
        <translation>Orden de las preguntas</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Preguntas anteriores</translation>
    </message>
</context>
<context>
    <name>RangeChips</name>
    <message>
        <source>Show {range}</source>
        <translation>Mostrar: {range}</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Desde última cita</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation>Señales de emergencia</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>“My team knows”</source>
        <translation>“Mi equipo lo sabe”</translation>
    </message>
    <message>
        <source>A symptom of your own</source>
        <translation>Un síntoma propio</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez a la semana</translation>
    </message>
    <message>
        <source>Reminders are shown only while the diary is open. Its window may be minimised.</source>
        <translation>Los recordatorios solo aparecen mientras el diario está abierto. La ventana puede estar minimizada.</translation>
    </message>
    <message>
        <source>Open the diary when I log in to this computer</source>
        <translation>Abrir el diario cuando inicio sesión en este dispositivo</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. So there can be no reminders.</source>
        <translation>Este dispositivo no puede mostrar notificaciones. Por eso no puede haber recordatorios.</translation>
    </message>
    <message>
        <source>A short message from this computer that does not mention symptoms. It is not shown if you have already written something.</source>
        <translation>Un aviso breve de este dispositivo que no nombra ningún síntoma. No aparece si ya ha anotado algo.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reminder: {what}</source>
        <translation>Recordatorio: {what}</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>You asked to be reminded of your diary.</source>
        <extracomment>Tells on which days of a period something was written down.</extracomment>
        <translation>Pidió que le recordáramos su diario.</translation>
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
        <translation>Quitado: {what}</translation>
    </message>
</context>
<context>
    <name>RemovePassphraseDialog</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Your diary and its backups stay as they are, but anyone who uses this computer can then read them.</source>
        <translation>Su diario y sus copias de seguridad se quedan como están, pero entonces puede leerlos cualquiera que use este dispositivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>What you have recorded about it is kept.</source>
        <translation>Lo que ha anotado sobre ello se conserva.</translation>
    </message>
    <message>
        <source>Name for a doctor who reads another language (optional)</source>
        <translation>Nombre para un médico que lee otro idioma (opcional)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Print…</source>
        <extracomment>Only what takes longer than this needs a way to stop it, in milliseconds.</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Abrir en el visor</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Hacer el informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Haciendo el informe …</translation>
    </message>
    <message>
        <source>Making the report: table and text …</source>
        <translation>Haciendo el informe: tabla y texto …</translation>
    </message>
    <message>
        <source>Making the report: laying out the pages …</source>
        <translation>Haciendo el informe: componiendo las páginas …</translation>
    </message>
    <message>
        <source>The first pages are here. The remaining pages are on their way …</source>
        <translation>Las primeras páginas ya están. Las demás vienen en camino …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Stopped. The report below was made before your last change.</source>
        <translation>Parado. El informe de abajo se hizo antes de su último cambio.</translation>
    </message>
</context>
<context>
    <name>ReportContent</name>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Left out, though the page would show it in bold: {names}.</source>
        <translation>No se incluye, aunque la página lo mostraría en negrita: {names}.</translation>
    </message>
    <message>
        <source>Emergency signs, blood, fever and swelling always come first on the page. No choice here takes them out.</source>
        <translation>Las señales de emergencia, la sangre, la fiebre y la hinchazón van siempre primero en la página. Ninguna elección de aquí las quita.</translation>
    </message>
    <message>
        <source>No red-flag sign was written down in these days.</source>
        <translation>En estos días no se anotó ninguna señal de alarma.</translation>
    </message>
    <message>
        <source>Left out, though you wrote it down: {names} ({n}). The page names them.</source>
        <translation>No se incluye, aunque lo anotó: {names} ({n}). La página los nombra.</translation>
    </message>
    <message>
        <source>Left out, though you wrote it down: {names} ({n}). The page does not name them.</source>
        <translation>No se incluye, aunque lo anotó: {names} ({n}). La página no los nombra.</translation>
    </message>
</context>
<context>
    <name>ReportDateRange</name>
    <message>
        <source>Choose the days myself</source>
        <translation>Elegir yo los días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ReportOptionsCard</name>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Protect the saved PDF with a password</source>
        <translation>Proteger el PDF guardado con una contraseña</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>For an appointment</source>
        <translation>Para una cita</translation>
    </message>
    <message>
        <source>No particular one</source>
        <translation>Ninguna en concreto</translation>
    </message>
    <message>
        <source>On the first page</source>
        <translation>En la primera página</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
    <message>
        <source>Symptoms and their order</source>
        <translation>Síntomas y su orden</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>{language}, for my doctor</source>
        <translation>{language}, para mi médico</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mi nombre</translation>
    </message>
    <message>
        <source>My date of birth</source>
        <translation>Mi fecha de nacimiento</translation>
    </message>
    <message>
        <source>What changed since my last visit</source>
        <translation>Qué cambió desde mi última cita</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Home measurements</source>
        <translation>Mediciones en casa</translation>
    </message>
    <message>
        <source>Notes and other words of mine</source>
        <translation>Notas y otras palabras mías</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Name symptoms that are left out</source>
        <translation>Nombrar los síntomas que no se incluyen</translation>
    </message>
    <message>
        <source>Every day as a table</source>
        <translation>Todos los días en una tabla</translation>
    </message>
    <message>
        <source>All notes in full</source>
        <translation>Todas las notas completas</translation>
    </message>
    <message>
        <source>Moments as a table</source>
        <translation>Momentos en una tabla</translation>
    </message>
    <message>
        <source>Measurements as a table</source>
        <translation>Mediciones en una tabla</translation>
    </message>
    <message>
        <source>Notices shown</source>
        <translation>Avisos mostrados</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Symptom report</source>
        <translation>Informe de síntomas</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Copied as text: the signs and the symptoms. You can paste it into a message.</source>
        <translation>Copiado como texto: las señales y los síntomas. Puede pegarlo en un mensaje.</translation>
    </message>
    <message>
        <source>Save as {kind}</source>
        <translation>Guardar como {kind}</translation>
    </message>
    <message>
        <source>Symptom report {day}</source>
        <translation>Informe de síntomas {day}</translation>
    </message>
    <message>
        <source>No program on this computer is set up to open such files.</source>
        <translation>En este dispositivo no hay ningún programa configurado para abrir estos archivos.</translation>
    </message>
    <message>
        <source>Protecting the PDF …</source>
        <translation>Protegiendo el PDF …</translation>
    </message>
    <message>
        <source>It is protected with your password.</source>
        <translation>Está protegido con su contraseña.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <extracomment>After a press this long nothing may change before the report is made, in milliseconds.</extracomment>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>ReportSplitView</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Todavía no hay nada anotado</translation>
    </message>
    <message>
        <source>After your first entries on Today, this makes a page for your doctor: what changed, your ratings day by day, your notes and questions.</source>
        <translation>Después de sus primeras anotaciones en Hoy, aquí se hace una página para su médico: qué cambió, sus puntuaciones día a día, sus notas y sus preguntas.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>There are no backups in the usual folder.</source>
        <translation>No hay copias de seguridad en la carpeta habitual.</translation>
    </message>
    <message>
        <source>The diary as it is now is kept under another name.</source>
        <translation>El diario como está ahora se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Guardada el</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Última anotación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>This backup has a passphrase. You will be asked for it next.</source>
        <translation>Esta copia de seguridad tiene una frase de contraseña. Se le pedirá a continuación.</translation>
    </message>
    <message>
        <source>This backup can’t be read. Choose another one.</source>
        <translation>Esta copia de seguridad no se puede leer. Elija otra.</translation>
    </message>
    <message>
        <source>The diary can’t be read at the moment, so the two can’t be compared.</source>
        <translation>El diario no se puede leer en este momento, así que no se pueden comparar los dos.</translation>
    </message>
    <message>
        <source>It has as many entries and days as your diary has now. What they say may still differ.</source>
        <translation>Tiene tantas anotaciones y tantos días como su diario ahora. Aun así, puede que no digan lo mismo.</translation>
    </message>
    <message>
        <source>Entries: {backup} in this backup, {diary} in your diary now.</source>
        <translation>Entradas: {backup} en esta copia, {diary} ahora en su diario.</translation>
    </message>
    <message>
        <source>Days: {backup} in this backup, {diary} in your diary now.</source>
        <translation>Días: {backup} en esta copia, {diary} ahora en su diario.</translation>
    </message>
    <message>
        <source>the diary was closed</source>
        <translation>se cerró el diario</translation>
    </message>
    <message>
        <source>first start of the day</source>
        <translation>primer inicio del día</translation>
    </message>
    <message>
        <source>while in use</source>
        <translation>durante el uso</translation>
    </message>
    <message>
        <source>made because you asked</source>
        <translation>usted la pidió</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before a file was imported</source>
        <translation>antes de importar un archivo</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before the passphrase was changed</source>
        <translation>antes de cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>before the bin was emptied</source>
        <translation>antes de vaciar la papelera</translation>
    </message>
    <message>
        <source>after a command</source>
        <translation>después de un comando</translation>
    </message>
    <message>
        <source>{why} (second folder)</source>
        <translation>{why} (segunda carpeta)</translation>
    </message>
    <message>
        <source>{why} (an earlier diary)</source>
        <translation>{why} (un diario anterior)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elija una copia de seguridad</translation>
    </message>
    <message>
        <source>Diaries (*.mbc)</source>
        <translation>Diarios (*.mbc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>How often you write</source>
        <translation>Con qué frecuencia escribe</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez a la semana</translation>
    </message>
    <message>
        <source>If you write once a week, Today asks how bad each symptom was at its worst in the last 7 days. A change may then be pointed out a week later than in a daily diary. If something changes in between, call your team.</source>
        <translation>Si escribe una vez a la semana, Hoy pregunta cómo estuvo cada síntoma en su peor momento en los últimos 7 días. Entonces, un cambio puede señalarse una semana más tarde que en un diario de cada día. Si algo cambia entretanto, llame a su equipo.</translation>
    </message>
    <message>
        <source>Once a week, Today can also ask one or both of these.</source>
        <translation>Una vez a la semana, Hoy también puede preguntar una de estas cosas, o las dos.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>Guardado como “{name}” en “{folder}”.</translation>
    </message>
</context>
<context>
    <name>SearchColumn</name>
    <message>
        <source>Search these pages</source>
        <translation>Buscar en estas páginas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Mostrar todas las páginas</translation>
    </message>
</context>
<context>
    <name>SearchHelpView</name>
    <message>
        <source>Who to call</source>
        <extracomment>Letters of a word that are shown; a longer one is no word.</extracomment>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Quizá quiso decir</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Is it about how you feel now? F1 opens Who to call.</source>
        <translation>¿Es por cómo se siente ahora? F1 abre A quién llamar.</translation>
    </message>
    <message>
        <source>Is it about how you feel now?</source>
        <translation>¿Es por cómo se siente ahora?</translation>
    </message>
    <message>
        <source>You don’t need to find a page first.</source>
        <translation>No hace falta que busque antes una página.</translation>
    </message>
    <message>
        <source>“Who to call” has the emergency signs and your team’s numbers.</source>
        <translation>En “A quién llamar” están las señales de emergencia y los teléfonos de su equipo.</translation>
    </message>
    <message>
        <source>Did you mean {queries}?</source>
        <translation>¿Quería decir {queries}?</translation>
    </message>
    <message>
        <source>Search {queries}?</source>
        <translation>¿Buscar {queries}?</translation>
    </message>
    <message>
        <source>No page has all of these words</source>
        <translation>Ninguna página tiene todas estas palabras</translation>
    </message>
    <message>
        <source>No page has the word {word}</source>
        <translation>Ninguna página tiene la palabra {word}</translation>
    </message>
    <message>
        <source>No page has the words {words}</source>
        <translation>Ninguna página tiene las palabras {words}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} o {last}</translation>
    </message>
    <message>
        <source>Or try one word, such as cough, sleep or scan. Spelling does not have to be exact.</source>
        <translation>O pruebe con una sola palabra, como tos, sueño o escáner. No hace falta escribirla exactamente.</translation>
    </message>
    <message>
        <source>Try one word, such as cough, sleep or scan. Spelling does not have to be exact.</source>
        <translation>Pruebe con una sola palabra, como tos, sueño o escáner. No hace falta escribirla exactamente.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of Settings</source>
        <translation>Secciones de Ajustes</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Equipo médico</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Files in and out</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>Cosas eliminadas</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Guardado {time}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Care team</source>
        <extracomment>Window width, at 100 % text, from which the list stands beside the section. The choice of the language goes by this: its name is another in each of them.</extracomment>
        <translation>Equipo médico</translation>
    </message>
</context>
<context>
    <name>ShellDialogs</name>
    <message>
        <source>A new day has begun: {day}.</source>
        <translation>Ha empezado un nuevo día: {day}.</translation>
    </message>
    <message>
        <source>Another program has changed it while it was open here.</source>
        <translation>Otro programa lo ha cambiado mientras estaba abierto aquí.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Nothing else today</source>
        <translation>Hoy nada más</translation>
    </message>
    <message>
        <source>Nothing else that day</source>
        <translation>Ese día nada más</translation>
    </message>
    <message>
        <source>No symptoms today</source>
        <translation>Hoy sin síntomas</translation>
    </message>
    <message>
        <source>No symptoms that day</source>
        <translation>Ese día sin síntomas</translation>
    </message>
    <message>
        <source>Nothing else in 7 days</source>
        <translation>Nada más en 7 días</translation>
    </message>
    <message>
        <source>No symptoms in 7 days</source>
        <translation>Sin síntomas en 7 días</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>symptom diary</source>
        <translation>diario de síntomas</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Your team’s numbers and the emergency signs (F1)</source>
        <translation>Los teléfonos de su equipo y las señales de emergencia (F1)</translation>
    </message>
    <message>
        <source>Private: everything stays on this computer.</source>
        <translation>Privado: todo se queda en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>SignsCard</name>
    <message>
        <source>You can tick what you notice. It is saved for today.</source>
        <translation>Puede marcar lo que nota. Se guarda en el día de hoy.</translation>
    </message>
    <message>
        <source>Emergency signs</source>
        <translation>Señales de emergencia</translation>
    </message>
</context>
<context>
    <name>StartAgainDialog</name>
    <message>
        <source>How do you take it?</source>
        <translation>¿Cómo lo toma?</translation>
    </message>
    <message>
        <source>You are taking {name} again</source>
        <translation>Vuelve a tomar {name}</translation>
    </message>
    <message>
        <source>When did you start again?</source>
        <translation>¿Cuándo volvió a empezar?</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>You took it until {date}. Choose a later day.</source>
        <translation>Lo tomó hasta el {date}. Elija un día posterior.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>How do you take it?</source>
        <translation>¿Cómo lo toma?</translation>
    </message>
    <message>
        <source>such as 2.5 mg once a day</source>
        <translation>por ejemplo 2,5 mg una vez al día</translation>
    </message>
    <message>
        <source>In your own words. You can leave this empty.</source>
        <translation>Con sus propias palabras. Puede dejarlo en blanco.</translation>
    </message>
    <message>
        <source>When did you start?</source>
        <translation>¿Cuándo empezó a tomarlo?</translation>
    </message>
    <message>
        <source>Add this medicine</source>
        <translation>Añadir este medicamento</translation>
    </message>
    <message>
        <source>Write the name of the medicine first.</source>
        <translation>Escriba primero el nombre del medicamento.</translation>
    </message>
</context>
<context>
    <name>StartMessages</name>
    <message>
        <source>Some entries are dated after today, up to {day}. If this computer’s date was wrong then, open the day in Calendar to correct or remove them.</source>
        <translation>Algunas anotaciones tienen una fecha posterior a hoy, hasta el {day}. Si entonces la fecha de este dispositivo estaba mal, abra el día en Calendario para corregirlas o quitarlas.</translation>
    </message>
    <message>
        <source>Your reminder for {day}, {time} could not come. You can still fill in any past day.</source>
        <translation>Su recordatorio del {day}, {time} no pudo llegar. Todavía puede rellenar cualquier día pasado.</translation>
    </message>
    <message>
        <source>A sync program has left another copy of your diary. See Settings, Files in and out.</source>
        <translation>Un programa de sincronización ha dejado otra copia de su diario. Vea Ajustes, Archivos.</translation>
    </message>
    <message>
        <source>{fault} Until then, everything is in English.</source>
        <translation>{fault} Hasta entonces, todo está en inglés.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Once a week</source>
        <translation>Una vez a la semana</translation>
    </message>
    <message>
        <source>Charts of what is asked once a week</source>
        <translation>Gráficos de lo que se pregunta una vez por semana</translation>
    </message>
    <message>
        <source>Answers of once a week as a table</source>
        <translation>Respuestas de una vez por semana en una tabla</translation>
    </message>
    <message>
        <source>Save a picture of these answers</source>
        <translation>Guardar una imagen de estas respuestas</translation>
    </message>
    <message>
        <source>Copy a picture of these answers</source>
        <translation>Copiar una imagen de estas respuestas</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>You stopped {name}</source>
        <translation>Dejó de tomar {name}</translation>
    </message>
    <message>
        <source>What was the last day that you took it?</source>
        <translation>¿Cuál fue el último día que lo tomó?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>You took it on {date}. Choose that day or a later one.</source>
        <translation>Lo tomó el {date}. Elija ese día u otro posterior.</translation>
    </message>
</context>
<context>
    <name>StoppedRow</name>
    <message>
        <source>Started again</source>
        <translation>Lo tomo otra vez</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>Show the log…</source>
        <translation>Ver el registro…</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Eliminar el registro</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Soporte técnico</translation>
    </message>
    <message>
        <source>The program keeps a short log of what it did and when: that it was opened, that a backup was made, where an error happened. Nothing you have written is in it, and no names, files or passphrases. It stays on this computer unless you give it to somebody who is helping you.</source>
        <translation>El programa lleva un registro breve de lo que hizo y cuándo: que se abrió, que se hizo una copia de seguridad, dónde hubo un error. No hay en él nada de lo que usted ha escrito, ni nombres, archivos o frases de contraseña. Se queda en este dispositivo, a menos que usted se lo dé a alguien que le ayuda.</translation>
    </message>
    <message>
        <source>The log was deleted. A new one starts automatically.</source>
        <translation>El registro se eliminó. Empieza otro nuevo automáticamente.</translation>
    </message>
    <message>
        <source>This could not be deleted: {files}</source>
        <translation>Esto no se pudo eliminar: {files}</translation>
    </message>
</context>
<context>
    <name>SymptomListRow</name>
    <message>
        <source>Move {symptom} up</source>
        <translation>Subir {symptom}</translation>
    </message>
</context>
<context>
    <name>SymptomsCard</name>
    <message>
        <source>Symptoms on Today</source>
        <translation>Síntomas en Hoy</translation>
    </message>
    <message>
        <source>If you switch a symptom off, what you have recorded about it is kept.</source>
        <translation>Si desactiva un síntoma, lo que ha anotado sobre él se conserva.</translation>
    </message>
</context>
<context>
    <name>SymptomsDialog</name>
    <message>
        <source>Choose symptoms</source>
        <translation>Elegir síntomas</translation>
    </message>
    <message>
        <source>Tick what you want to see. The arrows change the order.</source>
        <translation>Marque lo que quiere ver. Las flechas cambian el orden.</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick at least one symptom.</source>
        <translation>Marque al menos un síntoma.</translation>
    </message>
</context>
<context>
    <name>TakenRow</name>
    <message>
        <source>Change dose</source>
        <translation>Cambiar dosis</translation>
    </message>
    <message>
        <source>I stopped this</source>
        <translation>Ya no lo tomo</translation>
    </message>
</context>
<context>
    <name>TeamLimitsCard</name>
    <message>
        <source>Has your team told you at what reading to call them? Write it here, and the diary will use it. If you leave a field empty, the usual limits are used.</source>
        <translation>¿Le ha dicho su equipo con qué valor debe llamar? Escríbalo aquí, y el diario lo usará. Si deja un campo vacío, se usan los límites habituales.</translation>
    </message>
    <message>
        <source>When your team wants you to call</source>
        <translation>Cuándo quiere su equipo que llame</translation>
    </message>
    <message>
        <source>Oxygen (SpO2): call at or below, in %</source>
        <translation>Oxígeno (SpO2): llamar con este valor o menos, en %</translation>
    </message>
    <message>
        <source>Resting pulse: call at or above, beats per minute</source>
        <translation>Pulso en reposo: llamar con este valor o más, latidos por minuto</translation>
    </message>
    <message>
        <source>Breathing: call at or above, breaths per minute</source>
        <translation>Respiración: llamar con este valor o más, respiraciones por minuto</translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>TodayDialogs</name>
    <message>
        <source>Remove a moment</source>
        <translation>Quitar un momento</translation>
    </message>
    <message>
        <source>Moment removed.</source>
        <translation>Momento quitado.</translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation>{what}, guardado.</translation>
    </message>
    <message>
        <source>{what}, removed.</source>
        <translation>{what}, quitado.</translation>
    </message>
    <message>
        <source>There is nothing to copy from {day}.</source>
        <translation>No hay nada que copiar de este día: {day}.</translation>
    </message>
    <message>
        <source>Same as {day}?</source>
        <translation>¿Igual que este día: {day}?</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Moment, saved.</source>
        <translation>Momento guardado.</translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>Same as {date}</source>
        <translation>Igual que el {date}</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>Igual que ayer</translation>
    </message>
    <message>
        <source>Same as {weekday}</source>
        <translation>Igual que el {weekday}</translation>
    </message>
</context>
<context>
    <name>TodaySpeech</name>
    <message>
        <source>Cleared: {what}. {n} left.</source>
        <translation>Borrado: {what}. Quedan: {n}.</translation>
    </message>
    <message>
        <source>{what}, saved. {n} left.</source>
        <translation>{what}, guardado. Quedan: {n}.</translation>
    </message>
    <message>
        <source>All {n} answered for {day}.</source>
        <translation>Respuestas completas ({n}): {day}.</translation>
    </message>
    <message>
        <source>All {n} answered for today.</source>
        <translation>Respuestas completas ({n}) de hoy.</translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation>{what}, guardado.</translation>
    </message>
    <message>
        <source>{n} to answer.</source>
        <translation>Por responder: {n}.</translation>
    </message>
    <message>
        <source>{n} left.</source>
        <translation>Quedan: {n}.</translation>
    </message>
    <message>
        <source>All {n} answered.</source>
        <translation>Respuestas completas ({n}).</translation>
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
        <translation>Su tratamiento</translation>
    </message>
</context>
<context>
    <name>TreatmentChoices</name>
    <message>
        <source>I am having cancer treatment</source>
        <translation>Estoy en tratamiento contra el cáncer</translation>
    </message>
    <message>
        <source>Tick it for six weeks after chemotherapy too. A fever is then pointed out on the day you write it down.</source>
        <translation>Márquelo también durante las seis semanas posteriores a la quimioterapia. Entonces, una fiebre se señala el mismo día en que la anota.</translation>
    </message>
    <message>
        <source>My team told me to report a new cough or breathlessness at once</source>
        <translation>Mi equipo me dijo que avise enseguida si tengo una tos o falta de aire nuevas</translation>
    </message>
    <message>
        <source>Even a small change in cough, breathing or chest pain is then pointed out.</source>
        <translation>Entonces se señala hasta un cambio pequeño en la tos, la respiración o el dolor en el pecho.</translation>
    </message>
    <message>
        <source>Fever limit in {unit}</source>
        <translation>Límite de fiebre en {unit}</translation>
    </message>
    <message>
        <source>If you leave this empty, 38.0 °C (100.4 °F) is used. Your team may have given you another number: use theirs.</source>
        <translation>Si lo deja vacío, se usa 38,0 °C (100,4 °F). Puede que su equipo le haya dado otro número: use el de ellos.</translation>
    </message>
</context>
<context>
    <name>TreatmentStep</name>
    <message>
        <source>Your treatment and your privacy</source>
        <translation>Su tratamiento y su privacidad</translation>
    </message>
    <message>
        <source>Protect my diary with a passphrase. I will choose it in the next window.</source>
        <translation>Proteger mi diario con una frase de contraseña. La elegiré en la ventana siguiente.</translation>
    </message>
    <message>
        <source>Do you want to keep others from reading your diary?</source>
        <translation>¿Quiere evitar que otras personas lean su diario?</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por meses</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Entries as a table</source>
        <translation>Anotaciones en una tabla</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>My team knows about this</source>
        <translation>Mi equipo ya sabe esto</translation>
    </message>
    <message>
        <source>Compare another period</source>
        <translation>Comparar otro periodo</translation>
    </message>
    <message>
        <source>Choose symptoms</source>
        <translation>Elegir síntomas</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>What 0 to 10 means</source>
        <translation>Qué significa de 0 a 10</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Ver como gráficos</translation>
    </message>
    <message>
        <source>There are no ratings in this period. Try a longer one.</source>
        <translation>No hay puntuaciones en este periodo. Pruebe con uno más largo.</translation>
    </message>
    <message>
        <source>Your rating, and in brackets the typical rating of the last 7 days.</source>
        <translation>Su puntuación y, entre paréntesis, la puntuación típica de los últimos 7 días.</translation>
    </message>
    <message>
        <source>“Of 7 days” is the worst of 7 days. The typical rating leaves it out.</source>
        <translation>“De 7 días” es lo peor de 7 días. La puntuación típica no lo cuenta.</translation>
    </message>
</context>
<context>
    <name>TrendSymptomRow</name>
    <message>
        <source>Move {symptom} up</source>
        <translation>Subir {symptom}</translation>
    </message>
    <message>
        <source>Move {symptom} down</source>
        <translation>Bajar {symptom}</translation>
    </message>
</context>
<context>
    <name>TrendTableModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>{value}, of 7 days</source>
        <translation>{value}, de 7 días</translation>
    </message>
    <message>
        <source>{text}, the worst of 7 days</source>
        <translation>{text}, lo peor de 7 días</translation>
    </message>
    <message>
        <source>typical in the last 7 days {middle}</source>
        <translation>típica de los últimos 7 días {middle}</translation>
    </message>
</context>
<context>
    <name>TrendsHead</name>
    <message>
        <source>Print</source>
        <extracomment>Pixels at the left and the right of the page.</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print: go to Report</source>
        <translation>Imprimir: ir a Informe</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Evolución</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Double-click, or press E, to add an event.</source>
        <translation>Haga doble clic, o pulse E, para añadir un evento.</translation>
    </message>
    <message>
        <source>Point at the charts, or use the arrow keys, to read them.</source>
        <translation>Señale los gráficos, o use las flechas, para leerlos.</translation>
    </message>
    <message>
        <source>Point at the charts, or use the arrow keys, to read a day.</source>
        <translation>Señale los gráficos, o use las flechas, para leer un día.</translation>
    </message>
    <message>
        <source>Symptoms in Trends</source>
        <translation>Síntomas en Evolución</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>UndoStatus</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Guardado {time}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>WalletDialog</name>
    <message>
        <source>My name on the card</source>
        <translation>Mi nombre en la tarjeta</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Vista previa de la tarjeta</translation>
    </message>
    <message>
        <source>My care team card</source>
        <translation>Tarjeta de mi equipo médico</translation>
    </message>
    <message>
        <source>My care team card.pdf</source>
        <translation>Tarjeta de mi equipo médico.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Card for your wallet</source>
        <translation>Tarjeta para la cartera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>WeeklyCard</name>
    <message>
        <source>Once a week</source>
        <translation>Una vez a la semana</translation>
    </message>
    <message>
        <source>{question}: step {n} of 4</source>
        <translation>{question}: nivel {n} de 4</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>{what}, saved.</source>
        <translation>{what}, guardado.</translation>
    </message>
</context>
<context>
    <name>WeeklyStepDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation>Por favor, elija una de las cinco.</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Arrow keys go from day to day and week to week, Page Up and Page Down from month to month. Enter opens the day.</source>
        <translation>Las flechas van de día en día y de semana en semana; Re Pág y Av Pág, de mes en mes. Intro abre el día.</translation>
    </message>
    <message>
        <source>A hollow diamond: about 7 days.</source>
        <translation>Un rombo hueco: sobre 7 días.</translation>
    </message>
    <message>
        <source>The number on a colour is the day’s highest rating. A tick: recorded without a rating. A dot: a note, an extra moment or a reading at home. A bar: an event or an appointment. Empty: not recorded.</source>
        <translation>El número sobre un color es la puntuación más alta del día. Una marca: anotado sin puntuación. Un punto: una nota, un momento adicional o un valor medido en casa. Una barra: un evento o una cita. Vacío: sin anotar.</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Mayús+Izquierda</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Mayús+Derecha</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Charts: {what}</source>
        <translation>Gráficos: {what}</translation>
    </message>
    <message>
        <source>{what} (key {key} in the charts)</source>
        <translation>{what} (tecla {key} en los gráficos)</translation>
    </message>
</context>
<context>
    <name>_ConfirmRestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Your diary will be as it was in this backup: {which}.</source>
        <translation>Su diario quedará como estaba en esta copia de seguridad: {which}.</translation>
    </message>
    <message>
        <source>Your diary as it is now is kept under another name, and as a backup if it can be read. You can go back to it by restoring that backup.</source>
        <translation>Su diario como está ahora se conserva con otro nombre y, si se puede leer, como copia de seguridad. Puede volver a él restaurando esa copia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Keep my diary</source>
        <translation>Conservar mi diario</translation>
    </message>
</context>
<context>
    <name>_ConfirmWordDialog</name>
    <message>
        <source>DELETE</source>
        <translation>ELIMINAR</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>¿Seguro que quiere hacerlo?</translation>
    </message>
    <message>
        <source>To delete everything, type the word {word} here.</source>
        <translation>Para eliminar todo, escriba aquí la palabra {word}.</translation>
    </message>
    <message>
        <source>Small letters are fine. The program closes afterwards.</source>
        <translation>Valen las minúsculas. El programa se cierra después.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
</context>
<context>
    <name>_ConflictDialog</name>
    <message>
        <source>Which one do you want to keep?</source>
        <translation>¿Cuál quiere conservar?</translation>
    </message>
    <message>
        <source>In the diary now: {text}</source>
        <translation>Ahora en el diario: {text}</translation>
    </message>
    <message>
        <source>Deleted: {text}</source>
        <translation>Eliminado: {text}</translation>
    </message>
    <message>
        <source>The other one will be kept among the deleted things.</source>
        <translation>El otro se conserva entre las cosas eliminadas.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Keep the current one</source>
        <translation>Conservar el actual</translation>
    </message>
</context>
<context>
    <name>_EmptyBinDialog</name>
    <message>
        <source>Empty the bin?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>{what} will be deleted for good. This can’t be undone.</source>
        <translation>Se eliminará para siempre: {what}. No se puede deshacer.</translation>
    </message>
    <message>
        <source>You will no longer be able to undo earlier steps.</source>
        <translation>Ya no podrá deshacer los pasos anteriores.</translation>
    </message>
    <message>
        <source>A backup is made first. It keeps what was deleted for at least 30 days. Older backups keep it too, until they are replaced.</source>
        <translation>Antes se hace una copia de seguridad. Conserva lo que se eliminó al menos 30 días. Las copias más antiguas también lo conservan, hasta que se sustituyen.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
</context>
<context>
    <name>_PresentPassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>That is not your current passphrase. Please try again.</source>
        <translation>Esa no es su frase de contraseña actual. Por favor, pruebe otra vez.</translation>
    </message>
</context>
<context>
    <name>_ProgressWindow</name>
    <message>
        <source>MBC Tracker – symptom diary</source>
        <translation>MBC Tracker – diario de síntomas</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Your diary and its backups are being rewritten.</source>
        <translation>Se están reescribiendo su diario y sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Este dispositivo no tiene ninguna impresora configurada.</translation>
    </message>
</context>
</TS>
