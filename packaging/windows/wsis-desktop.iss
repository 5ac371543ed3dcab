; The installer for Windows, made by Inno Setup from the frozen program:
;
;   set WSIS_DESKTOP_VERSION=0.1.0
;   iscc packaging\windows\wsis-desktop.iss
;
; Inno Setup 6.3 or newer; the newest have its words in Arabic and Chinese, too.
; It needs no administrator: a delegate's laptop seldom gives one. Notes lie in the reader's own folder and outlive an uninstall.
#define Version GetEnv("WSIS_DESKTOP_VERSION")
#if Version == ""
  #error Say in WSIS_DESKTOP_VERSION which version this is.
#endif

[Setup]
AppId={{6B0B3C0E-3E0B-4C55-9E3C-5B1D5D3A9F11}
AppName=WSIS Desktop
AppVersion={#Version}
AppPublisher=The WSIS Desktop developers
DefaultDirName={autopf}\WSIS Desktop
DefaultGroupName=WSIS Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=wsis-desktop-{#Version}-setup
SetupIconFile=..\..\build\icons\wsis-desktop.ico
UninstallDisplayIcon={app}\wsis-desktop-window.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
#ifexist CompilerPath + "\Languages\Arabic.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
#ifexist CompilerPath + "\Languages\ChineseSimplified.isl"
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Let terminals know the command wsis-desktop"; Flags: unchecked

; Of an earlier version nothing stays that this one no longer has.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\wsis-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs
Source: "..\..\dist\bill-of-materials.json"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\WSIS Desktop"; Filename: "{app}\wsis-desktop-window.exe"
Name: "{autodesktop}\WSIS Desktop"; Filename: "{app}\wsis-desktop-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.wsis"; ValueType: string; ValueData: "WsisDesktop.Dossier"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\WsisDesktop.Dossier"; ValueType: string; ValueData: "WSIS Desktop dossier"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\WsisDesktop.Dossier\DefaultIcon"; ValueType: string; ValueData: "{app}\wsis-desktop-window.exe,0"
Root: HKA; Subkey: "Software\Classes\WsisDesktop.Dossier\shell\open\command"; ValueType: string; ValueData: """{app}\wsis-desktop-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\wsis-desktop-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "WSIS Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\wsis-desktop-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\wsis-desktop-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\wsis-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"
Root: HKA; Subkey: "Software\Classes\Applications\wsis-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".docx"
Root: HKA; Subkey: "Software\Classes\Applications\wsis-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".odt"
Root: HKA; Subkey: "Software\Classes\Applications\wsis-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".html"
Root: HKA; Subkey: "Software\Classes\Applications\wsis-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".md"
Root: HKA; Subkey: "Software\Classes\Applications\wsis-desktop-window.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath('{app}')

[Run]
Filename: "{app}\wsis-desktop-window.exe"; Description: "{cm:LaunchProgram,WSIS Desktop}"; Flags: nowait postinstall skipifsilent

[Code]
function NotOnPath(Folder: string): Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant(Folder)) + ';', ';' + Uppercase(Path) + ';') = 0;
end;

procedure LeavePath;
var
  Path, Ours: string;
  At: Integer;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    exit;
  Ours := ';' + ExpandConstant('{app}');
  At := Pos(Uppercase(Ours) + ';', Uppercase(';' + Path) + ';');
  if At = 0 then
    exit;
  Path := ';' + Path;
  Delete(Path, At, Length(Ours));
  Delete(Path, 1, 1);
  RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usPostUninstall then
    LeavePath;
end;
