; NSIS: wraps the packed folder into an installer for one user, without administrator's rights.
;     makensis -INPUTCHARSET UTF8 -DVERSION=… -DBUNDLE=<the packed folder> -DICON=<.ico> -DOUT=<setup.exe> mbc-tracker.nsi
;
; The diary lies in another folder of the user's and is never touched. Removing the program removes what was
; installed and what the program has written to open at log-in, and nothing else.

Unicode true
Target amd64-unicode
ManifestDPIAware true
!ifdef QUICK ; to try it only
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif
RequestExecutionLevel user

!include MUI2.nsh

!define NAME "MBC Tracker"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\org.mbc-tracker"
!define WINDOW "$INSTDIR\mbc-tracker-window.exe"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${LISTED}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "The MBC Tracker authors"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "${WINDOW}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; It speaks the language of Windows, or else the first of these.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
LangString STAYS ${LANG_ENGLISH} "Your diary and its backups stay where they are."
LangString STAYS ${LANG_GERMAN} "Ihr Tagebuch und seine Sicherungen bleiben, wo sie sind."
LangString STAYS ${LANG_SPANISH} "Su diario y sus copias de seguridad se quedan donde están."
LangString OPEN ${LANG_ENGLISH} "${NAME} is open. Close it first, then try again."
LangString OPEN ${LANG_GERMAN} "${NAME} ist offen. Schließen Sie es zuerst und versuchen Sie es noch einmal."
LangString OPEN ${LANG_SPANISH} "${NAME} está abierto. Ciérrelo primero e inténtelo de nuevo."

; Windows lets nobody write to a program that runs: half of it would be exchanged.
!macro RefuseWhileOpen
  IfFileExists "${WINDOW}" 0 free
  ClearErrors
  FileOpen $0 "${WINDOW}" a
  IfErrors 0 closed
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(OPEN)" /SD IDOK
  SetErrorLevel 2
  Quit
closed:
  FileClose $0
free:
!macroend

; Only what was installed: the folder that was chosen may hold other things.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\mbc-tracker.exe"
  Delete "${WINDOW}"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\THIRD-PARTY.txt"
!macroend

Section
  !insertmacro RefuseWhileOpen
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "${WINDOW}"
  WriteRegStr HKCU "${LISTED}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "${WINDOW}"
  WriteRegStr HKCU "${LISTED}" "Publisher" "The MBC Tracker authors"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
SectionEnd

Section Uninstall
  !insertmacro RefuseWhileOpen
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKCU "${RUN}" "${NAME}"
  DeleteRegKey HKCU "${LISTED}"
SectionEnd
