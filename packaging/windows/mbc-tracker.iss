; UNTRIED: nobody has built this or run it yet.
;
; Inno Setup: wraps the folder that was packed on Windows into an installer for one user, without
; administrator's rights. On Windows, with the Python of build/packer:
;     python -m PyInstaller packaging\mbc-tracker.spec
;     iscc /DVersion=<the version> packaging\windows\mbc-tracker.iss
; PyInstaller packs for the system it runs on, so this can't be done from Linux.

#ifndef Version
  #error Give the version: iscc /DVersion=…
#endif

[Setup]
AppId=org.mbc-tracker
AppName=MBC Tracker
AppVersion={#Version}
AppPublisher=The MBC Tracker authors
LicenseFile=..\..\LICENSE
DefaultDirName={autopf}\MBC Tracker
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename=mbc-tracker-{#Version}-setup
SolidCompression=yes
UninstallDisplayIcon={app}\mbc-tracker-window.exe

[Files]
Source: "..\..\dist\mbc-tracker\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\MBC Tracker"; Filename: "{app}\mbc-tracker-window.exe"

[Registry]
; What the program itself wrote to open at log-in; nothing is written here when it is installed.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "MBC Tracker"; Flags: dontcreatekey uninsdeletevalue

; Nothing else is removed than what was installed: the diary lies in the user's own folder and stays.
