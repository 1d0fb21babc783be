@echo off
rem Opens Lodeway with the web server that Windows has. Closing this window ends it.
cd /d "%~dp0"
powershell -NoProfile -Command "& ([scriptblock]::Create((Get-Content -Raw -Encoding UTF8 start-windows.ps1)))"
pause
